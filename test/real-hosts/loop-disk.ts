import { execFile } from 'node:child_process'
import { mkdir, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A file system of ext4 in a file. */
export interface LoopDisk {
  readonly path: string
  /** Name of the device, like `loop3`. */
  readonly device: string
  remount(options: string): Promise<void>
  remove(): Promise<void>
}

/** Makes one of so many megabytes below a directory; `options` go to mkfs.ext4. */
export async function mountLoopDisk(
  directory: string,
  name: string,
  options: readonly string[] = [],
): Promise<LoopDisk> {
  const [image, path] = [join(directory, `${name}.img`), join(directory, name)]
  await mkdir(path, { recursive: true })
  await writeFile(image, '')
  await truncate(image, 24 * 2 ** 20)
  await run('mkfs.ext4', ['-q', '-F', ...options, image])
  await run('mount', ['-o', 'loop', image, path])
  const { stdout } = await run('findmnt', ['-n', '-o', 'SOURCE', path])
  return {
    path,
    device: stdout.trim().replace('/dev/', ''),
    remount: async (words) => {
      await run('mount', ['-o', `remount,${words}`, path])
    },
    remove: async () => {
      await run('umount', [path])
      await rm(image)
    },
  }
}

/** Whether this machine can make them: root, loop devices and mkfs.ext4. */
export async function canMountLoopDisks(directory: string): Promise<boolean> {
  if (process.getuid?.() !== 0) return false
  try {
    await (await mountLoopDisk(directory, 'attempt')).remove()
    return true
  } catch {
    return false
  }
}

/** What `df` says of one mount point, in bytes or inodes. */
export interface DfLine {
  readonly total: number
  readonly used: number
  readonly available: number
  readonly percent: number
}

/** `df -P -B1`, or `df -P -i`. */
export async function df(path: string, unit: '-B1' | '-i' = '-B1'): Promise<DfLine> {
  const { stdout } = await run('df', ['-P', unit, path], {
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
  })
  const fields = stdout.trim().split('\n').at(-1)?.split(/\s+/) ?? []
  const [total, used, available, percent] = fields
    .slice(1, 5)
    .map((field) => Number.parseInt(field, 10))
  return {
    total: total ?? -1,
    used: used ?? -1,
    available: available ?? -1,
    percent: percent ?? -1,
  }
}
