import { readFile } from 'node:fs/promises'
import { kindToSkip } from './mount-kinds.ts'
import { parseMountTable } from './mount-table.ts'

/** Types whose files lie on a disk of this machine or in its memory: nobody else has to answer. */
const LOCAL_TYPES: ReadonlySet<string> = new Set(
  (
    'ext2 ext3 ext4 xfs btrfs bcachefs f2fs zfs jfs reiserfs ' +
    'vfat exfat ntfs3 overlay aufs tmpfs rootfs squashfs erofs'
  ).split(' '),
)

/**
 * Mount points of this machine behind which a server or a process has to answer: NFS, FUSE, and whatever type we do not know. A call
 * to one may never return and cannot be ended; a process that makes it waits for ever, so that it must not be ours.
 */
export async function remoteMounts(): Promise<readonly string[]> {
  const table = await readFile('/proc/self/mountinfo', 'utf8').catch(() => '')
  return parseMountTable(table.split('\n'))
    .filter((mount) => !LOCAL_TYPES.has(mount.type) && kindToSkip(mount) !== 'pseudo')
    .map(({ mountPoint }) => mountPoint)
}
