import { expect, it } from 'vitest'
import { findFilesystems, type MountWishes } from '../../../src/disk/filesystems.ts'
import { readHostAnswer } from '../../../src/disk/host-answer.ts'
import { ANSWER_MARK } from '../../../src/disk/host-script.ts'

const WISHES: MountWishes = { expected: [], isIgnored: () => false }

/** An answer of a host with these mounts; `spaces` by id, the same for all when absent. */
function found(
  mounts: readonly string[],
  { lines = [], wishes = WISHES }: { lines?: readonly string[]; wishes?: MountWishes } = {},
) {
  const answer = readHostAnswer(
    [
      `${ANSWER_MARK} 1.5`,
      ...mounts.map((line) => `i ${line}`),
      ...lines,
      `${ANSWER_MARK} end`,
    ].join('\n'),
  )
  if (!answer) throw new Error('an answer with both marks can be read')
  return findFilesystems(answer, wishes)
}

const space = (id: number, blocks = 1000) => `m${id} 4096 ${blocks} 400 300 100 40`

it('root-reserved blocks count as neither used nor available, and the percentage is rounded up', () => {
  const [root] = found(['1 0 8:1 / / rw - ext4 /dev/sda1 rw'], { lines: [space(1)] }).filesystems
  expect(root).toMatchObject({
    bytes: { total: 4_096_000, used: 2_457_600, available: 1_228_800, reserved: 409_600 },
    percent: 67,
    inodes: { total: 100, used: 60, free: 40, percent: 60 },
  })
})

it('a file system that makes inodes as it needs them has no count of them', () => {
  const [root] = found(['1 0 8:1 / / rw - btrfs /dev/sda1 rw'], {
    lines: ['m1 4096 10 5 5 0 0'],
  }).filesystems
  expect(root?.inodes).toBeNull()
})

it('an empty file system has no percentage', () => {
  const [root] = found(['1 0 8:1 / / rw - ext4 x rw'], { lines: ['m1 4096 0 0 0 0 0'] }).filesystems
  expect(root?.percent).toBeNull()
})

it.each([
  ['rw', 'rw', 'no'],
  ['ro', 'rw', 'mount'],
  ['ro', 'ro', 'superblock'],
  ['rw', 'rw,emergency_ro', 'emergency'],
])('options %s of the mount and %s of the file system mean: %s', (own, whole, readOnly) => {
  const [root] = found([`1 0 8:1 / / ${own} - ext4 x ${whole}`], { lines: [space(1)] }).filesystems
  expect(root?.readOnly).toBe(readOnly)
})

it('of several mounts of one file system that of the whole is shown, then the shortest; of two on one point the last', () => {
  const { filesystems, skipped } = found(
    [
      '1 0 8:1 / / rw - ext4 /dev/sda1 rw',
      '2 1 8:2 /part /a rw - ext4 /dev/sdb1 rw',
      '3 1 8:2 / /long/path rw - ext4 /dev/sdb1 rw',
      '4 1 8:3 / /twice rw - ext4 /dev/sdc1 rw',
      '5 4 8:4 / /twice rw - ext4 /dev/sdd1 rw',
    ],
    { lines: [1, 2, 3, 4, 5].map((id) => space(id)) },
  )
  expect(
    filesystems.map(({ mountPoint, device, aliases }) => [mountPoint, device, aliases]),
  ).toEqual([
    ['/', '/dev/sda1', []],
    ['/long/path', '/dev/sdb1', ['/a']],
    ['/twice', '/dev/sdd1', []],
  ])
  expect(skipped).toEqual([
    { mountPoint: '/twice', type: 'ext4', because: 'hidden' },
    { mountPoint: '/a', type: 'ext4', because: 'duplicate' },
  ])
})

it('in a container the overlay and the files that are mounted from the same disk are one file system', () => {
  const { filesystems } = found(
    ['1 0 0:50 / / rw - overlay overlay rw', '2 1 8:1 /x/hosts /etc/hosts rw - ext4 /dev/sda1 rw'],
    { lines: [space(1), space(2)] },
  )
  expect(filesystems.map(({ mountPoint, aliases }) => [mountPoint, aliases])).toEqual([
    ['/', ['/etc/hosts']],
  ])
})

it('datasets of a pool share its space', () => {
  const { filesystems } = found(
    ['1 0 0:50 / /tank rw - zfs tank rw', '2 1 0:51 / /tank/home rw - zfs tank/home rw'],
    { lines: [space(1), space(2)] },
  )
  expect(filesystems).toHaveLength(1)
})

it('a part with a quota of its own is shown beside the whole, whatever file system makes it', () => {
  const { filesystems } = found(
    [
      '1 0 0:50 / /tank rw - zfs tank rw',
      '2 1 0:51 / /tank/db rw - zfs tank/db rw',
      '3 1 0:52 / /tank/home rw - zfs tank/home rw',
      '4 1 8:1 / /srv rw - xfs /dev/sda1 rw,prjquota',
      '5 4 8:1 /db /srv/db rw - xfs /dev/sda1 rw,prjquota',
      '6 4 8:1 /web /srv/web rw - xfs /dev/sda1 rw,prjquota',
      '7 4 8:1 /old /srv/old rw - xfs /dev/sda1 rw,prjquota',
    ],
    {
      lines: [
        'm1 131072 1000 900 900 100 90',
        'm2 131072 100 0 0 100 90',
        'm3 131072 1200 899 899 100 90',
        'm4 4096 100000 90000 90000 100 90',
        'm5 4096 5000 40 40 100 90',
        'm6 4096 5000 4000 4000 100 90',
        'm7 4096 100000 89990 89990 100 89',
      ],
    },
  )
  expect(filesystems.map(({ mountPoint, aliases }) => [mountPoint, aliases])).toEqual([
    ['/srv', ['/srv/old']],
    ['/srv/db', []],
    ['/srv/web', []],
    ['/tank', ['/tank/home']],
    ['/tank/db', []],
  ])
})

it('a mount that was asked for is shown itself, also where another shows the same space', () => {
  const { filesystems, skipped } = found(
    [
      '1 0 8:1 / / rw - ext4 /dev/sda1 rw',
      '2 1 8:1 /srv /srv/backups rw - ext4 /dev/sda1 rw',
      '3 1 8:1 /x /x rw - ext4 /dev/sda1 rw',
    ],
    {
      lines: [1, 2, 3].map((id) => space(id)),
      wishes: { ...WISHES, expected: ['/srv/backups'] },
    },
  )
  expect(filesystems.map(({ mountPoint }) => mountPoint)).toContain('/srv/backups')
  expect(skipped).not.toContainEqual(expect.objectContaining({ mountPoint: '/srv/backups' }))
})

it('who does not answer hangs, who answers with an error is unreadable; both without figures', () => {
  const { filesystems } = found(
    [
      '1 0 8:1 / / rw - ext4 a rw',
      '2 1 0:9 / /nas rw - nfs4 nas:/ rw',
      '3 1 8:2 / /b rw - xfs b rw',
    ],
    { lines: [space(1), 'm3 !'] },
  )
  expect(filesystems.map(({ mountPoint, state, percent }) => [mountPoint, state, percent])).toEqual(
    [
      ['/', 'measured', 67],
      ['/b', 'unreadable', null],
      ['/nas', 'hanging', null],
    ],
  )
})

it('a mount that fstab promises and nobody made is missing, one that is ignored is not missed', () => {
  const fstab = {
    lines: ['t UUID=1 /var/backups ext4 defaults 0 2', 't UUID=2 /media/usb ext4 nofail 0 2'],
  }
  const wishes = { expected: [], isIgnored: (path: string) => path.startsWith('/media') }
  const { filesystems } = found([], { ...fstab, wishes })
  expect(filesystems.map(({ mountPoint, state }) => [mountPoint, state])).toEqual([
    ['/var/backups', 'missing'],
  ])
})
