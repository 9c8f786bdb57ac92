import { execFile } from 'node:child_process'
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A file system of its own, in memory. */
export interface SmallDisk {
  readonly path: string
  /** Leaves only so many bytes free. */
  fill(bytesLeft: number): Promise<void>
  /** No file can be written from now on. */
  makeReadOnly(): Promise<void>
  remove(): Promise<void>
}

/** Whether this process may mount file systems; only root outside a locked-down container may. */
export async function canMountDisks(): Promise<boolean> {
  if (process.getuid?.() !== 0) return false
  const path = join(tmpdir(), `lt-probe-${process.pid}`)
  try {
    await (await mountSmallDisk(path, 1)).remove()
    return true
  } catch {
    await rm(path, { recursive: true, force: true })
    return false
  }
}

/** Mounts a disk of a size at a path that does not exist yet. */
export async function mountSmallDisk(path: string, megabytes: number): Promise<SmallDisk> {
  await mkdir(path)
  await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', path])
  return {
    path,
    fill: async (bytesLeft) => {
      const { bavail, bsize } = await statfs(path)
      await writeFile(join(path, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - bytesLeft)))
    },
    makeReadOnly: async () => {
      await run('mount', ['-o', 'remount,ro', path])
    },
    remove: async () => {
      await run('umount', [path])
      await rm(path, { recursive: true })
    },
  }
}
