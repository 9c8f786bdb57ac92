import { constants } from 'node:fs'
import { mkdir, open, rename } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** Ending of a file that is still being made; nothing under such a name is ever trusted. */
export const PARTIAL_ENDING = '.partial'

// A link planted under the partial name must not lead our bytes elsewhere.
const CREATE_OR_EMPTY =
  constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW

/** Flushes a directory, so that names made, renamed or removed in it survive a power cut. */
export async function fsyncDirectory(path: string): Promise<void> {
  await fsyncPath(path, constants.O_RDONLY | constants.O_DIRECTORY)
}

/** Flushes the bytes of a file that was written by someone else (a child process, `copyFile`). */
export async function fsyncFile(path: string): Promise<void> {
  await fsyncPath(path, constants.O_RDONLY)
}

/** Renames within one file system and flushes both directories; replaces `to` when it exists. */
export async function renameDurably(from: string, to: string): Promise<void> {
  await rename(from, to)
  await fsyncDirectory(dirname(to))
  if (dirname(from) !== dirname(to)) await fsyncDirectory(dirname(from))
}

/**
 * Writes a file that is either wholly there or not at all, whenever the machine dies:
 * `<path>.partial`, flush, rename, flush of the directory. Two writers of one path need a lock.
 * `mode` is exact, whatever the umask is.
 */
export async function writeFileDurably(
  path: string,
  data: string | Uint8Array,
  mode = 0o640,
): Promise<void> {
  const partial = `${path}${PARTIAL_ENDING}`
  const file = await open(partial, CREATE_OR_EMPTY, mode)
  try {
    await file.chmod(mode)
    await file.writeFile(data)
    await file.sync()
  } finally {
    await file.close()
  }
  await renameDurably(partial, path)
}

/** Makes a directory (and its parents) and flushes its name; an existing one is left as it is. */
export async function makeDirectoryDurably(path: string, mode = 0o750): Promise<void> {
  const made = await mkdir(path, { recursive: true, mode })
  if (made === undefined) return
  let parent = resolve(path)
  do {
    parent = dirname(parent)
    await fsyncDirectory(parent)
  } while (parent !== dirname(resolve(made)))
}

async function fsyncPath(path: string, flags: number): Promise<void> {
  const handle = await open(path, flags)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
