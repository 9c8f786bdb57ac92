import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

const SHARED_MEMORY = '/dev/shm'
/** Short, because the paths of sockets have 107 bytes. */
const PREFIX = 't-'
/** `f_type` of tmpfs. Source: linux/magic.h, TMPFS_MAGIC. */
const TMPFS = 0x01021994
/** Test servers hold up to a gigabyte at once; as much again is for who works here meanwhile. */
const NEEDED_BYTES = 4 * 2 ** 30
const MAKER = 'pid'

/**
 * Lets tests keep their files in memory, where a thousand throw-away databases cost a sixth less time; on disk where memory is short. What
 * needs a real disk asks for `/var/tmp` by name. Removed at the end, or by the next run when this one is killed.
 * @returns how to undo it.
 */
export function placeInMemory(): () => void {
  if (process.env.TMPDIR !== undefined || !hasRoom()) return () => undefined
  sweep()
  const path = mkdtempSync(join(SHARED_MEMORY, PREFIX))
  // Servers run as another account.
  chmodSync(path, 0o1777)
  writeFileSync(join(path, MAKER), String(process.pid))
  process.env.TMPDIR = path
  return () => rmSync(path, { recursive: true, force: true })
}

function hasRoom(): boolean {
  try {
    const { type, bavail, bsize } = statfsSync(SHARED_MEMORY)
    return type === TMPFS && Math.min(bavail * bsize, process.availableMemory()) > NEEDED_BYTES
  } catch {
    return false
  }
}

function sweep(): void {
  for (const name of readdirSync(SHARED_MEMORY).filter((each) => each.startsWith(PREFIX))) {
    const path = join(SHARED_MEMORY, name)
    if (!isMakerAlive(join(path, MAKER))) rmSync(path, { recursive: true, force: true })
  }
}

function isMakerAlive(record: string): boolean {
  return existsSync(record) && existsSync(`/proc/${readFileSync(record, 'utf8')}`)
}
