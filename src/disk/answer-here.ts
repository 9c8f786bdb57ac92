import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import type { HostAnswer } from './host-answer.ts'
import { type HostQuestion, MOUNTS_AT_ONCE } from './host-script.ts'
import { kindToSkip } from './mount-kinds.ts'
import { type Mount, parseMountTable } from './mount-table.ts'
import type { RawSpace } from './space.ts'

/**
 * Types whose figures the kernel has at hand: it asks neither a disk nor a server. Left out with intent: XFS waits for its own
 * clean-up on some kernels, ZFS counts in two units.
 */
const AT_HAND: ReadonlySet<string> = new Set([
  'btrfs',
  'ext2',
  'ext3',
  'ext4',
  'f2fs',
  'overlay',
  'tmpfs',
  'vfat',
])

/** Where ext4 counts the errors that it met. */
const EXT4 = '/sys/fs/ext4'

/**
 * The same answer as the script gives, without starting a program, which takes a third of a short check. Null where the script has to
 * ask, because something that is asked could keep this process waiting for ever: a server, a disk that is read, Docker.
 */
export async function answerHere(question: HostQuestion): Promise<HostAnswer | null> {
  if (question.docker || question.trees.length > 0 || question.directories.length > 0) return null
  const mounts = parseMountTable(linesOf('/proc/self/mountinfo'))
  const asked = mounts.filter(
    (mount) => question.wanted.includes(mount.mountPoint) || kindToSkip(mount) === null,
  )
  if (asked.length > MOUNTS_AT_ONCE || !asked.every(({ type }) => AT_HAND.has(type))) return null
  return {
    clockSeconds: null,
    mounts,
    fstab: existsSync('/etc/fstab') ? linesOf('/etc/fstab') : [],
    spaces: new Map(
      await Promise.all(asked.map(async (mount) => [mount.id, await spaceOf(mount)] as const)),
    ),
    errors: new Map(ext4Errors()),
    realPaths: new Map(),
    files: new Map(),
    sizes: new Map(),
    docker: null,
    isWhole: true,
    listed: new Set(),
  }
}

async function spaceOf({ mountPoint }: Mount): Promise<RawSpace | 'unreadable'> {
  try {
    const { bsize, blocks, bfree, bavail, files, ffree } = await statfs(mountPoint, {
      bigint: true,
    })
    return {
      blockSize: bsize,
      blocks,
      blocksFree: bfree,
      blocksAvailable: bavail,
      inodes: files,
      inodesFree: ffree,
    }
  } catch {
    // It was unmounted meanwhile, or a directory above it may not be entered.
    return 'unreadable'
  }
}

/** Device (`major:minor`) and count; one that disappears meanwhile is passed over. */
function ext4Errors(): (readonly [string, number])[] {
  if (!existsSync(EXT4)) return []
  return readdirSync(EXT4).flatMap((name) => {
    try {
      const count = readFileSync(`${EXT4}/${name}/errors_count`, 'utf8')
      const device = readFileSync(`/sys/class/block/${name}/dev`, 'utf8')
      return [[device.trim(), Number(count)] as const]
    } catch {
      return []
    }
  })
}

/** Files of the kernel's, or of a few lines. */
function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}
