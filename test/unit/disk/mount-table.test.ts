import { expect, it } from 'vitest'
import { promisedMounts } from '../../../src/disk/fstab.ts'
import { mountOf, parseMountTable } from '../../../src/disk/mount-table.ts'

const LINES = [
  '22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw,errors=remount-ro',
  '30 22 8:17 / /srv/with\\040space\\134\\011x ro master:3 propagate_from:2 - xfs /dev/sdb1 rw',
  '31 22 0:44 / /srv rw - nfs4 nas:/ex\\040port rw,addr=10.0.0.9',
  '32 22 0:50 /@home /home rw - btrfs /dev/sdc rw,subvol=/@home',
]

it('every field is read, whatever optional ones stand before the dash, and octal escapes are undone', () => {
  const [root, spaced, nfs, btrfs] = parseMountTable(LINES)
  expect(root).toEqual({
    id: '22',
    device: '8:1',
    root: '/',
    mountPoint: '/',
    options: ['rw', 'relatime'],
    type: 'ext4',
    source: '/dev/sda1',
    superOptions: ['rw', 'errors=remount-ro'],
  })
  expect(spaced).toMatchObject({ mountPoint: '/srv/with space\\\tx', options: ['ro'], type: 'xfs' })
  expect(nfs).toMatchObject({ source: 'nas:/ex port', superOptions: ['rw', 'addr=10.0.0.9'] })
  expect(btrfs).toMatchObject({ root: '/@home' })
})

it('lines that are none are passed over', () => {
  expect(parseMountTable(['', 'x', '22 1 8:1 / / rw shared:1 ext4 /dev/sda1 rw'])).toEqual([])
})

it('a path lies on the deepest mount above it, not on one whose name only begins alike', () => {
  const mounts = parseMountTable(LINES)
  expect(mountOf('/srv/x', mounts)?.mountPoint).toBe('/srv')
  expect(mountOf('/srv', mounts)?.mountPoint).toBe('/srv')
  expect(mountOf('/srvx', mounts)?.mountPoint).toBe('/')
  expect(mountOf('/x', [])).toBeNull()
})

it('fstab promises what is mounted at boot and holds files', () => {
  expect(
    promisedMounts([
      '# a comment /x ext4',
      'UUID=1 / ext4 defaults 0 1',
      'UUID=2 /var/my\\040backups/ ext4 nofail 0 2',
      'UUID=3 none swap sw 0 0',
      '/dev/sr0 /media/cdrom udf,iso9660 user,noauto 0 0',
      'nas:/x /mnt/nas nfs x-systemd.automount,_netdev 0 0',
      'tmpfs /tmp tmpfs size=1g 0 0',
      '',
    ]),
  ).toEqual(['/', '/var/my backups'])
})
