import { createHash } from 'node:crypto'
import { constants, existsSync, lstatSync, mkdirSync } from 'node:fs'
import { type FileHandle, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { PARTIAL_ENDING } from '../../../files/durable-files.ts'
import type { World } from '../../../ports.ts'

/** Other traits may have changed that no key knows of, such as a file of defaults that initdb copies. */
const LIFE_SECONDS = 30 * 24 * 3600
/** Of one version: few of encodings, of superusers, of ages. */
const KEPT = 3
/** The writer of a partial file is done within seconds. */
const PARTIAL_SECONDS = 3600
const LARGEST_BYTES = 256 * 2 ** 20
const READ_BYTES = 2 ** 20
const ENDING = '.tar'

/** A template that was read through and is whole. */
export interface StoredTemplate {
  readonly path: string
  /** Positioned at its beginning; whoever got it closes it. */
  readonly file: FileHandle
}

/** `<cache>/clusters`, made when it is missing; null without a cache, or where it cannot be the account's own directory. */
export function templateDirectory(world: Pick<World, 'cacheDirectory'>): string | null {
  const cache = world.cacheDirectory()
  if (cache === null) return null
  const directory = join(cache, 'clusters')
  try {
    if (!existsSync(directory)) mkdirSync(directory, { mode: 0o700 })
    const found = lstatSync(directory)
    return found.isDirectory() && isPrivate(found) ? directory : null
  } catch {
    return null
  }
}

/** `<key>-<SHA-256>.tar`: a file that is not what its name says was damaged. */
export function templateName(key: string, sha256: string): string {
  return `${key}-${sha256}${ENDING}`
}

/** A template of that key which is young enough and whole; what is not is removed. */
export async function findTemplate(
  directory: string,
  key: string,
  world: Pick<World, 'clock' | 'log'>,
): Promise<StoredTemplate | null> {
  for (const name of (await readdir(directory)).filter((each) => each.startsWith(`${key}-`))) {
    const path = join(directory, name)
    if (!name.endsWith(ENDING)) continue
    const file = await openYoung(path, world)
    if (file !== null && name === templateName(key, await hashOf(file))) return { path, file }
    await file?.close()
    world.log.debug(`${path} is too old or damaged; it is removed`)
    await rm(path, { force: true })
  }
  return null
}

/** Removes all but the newest few, and what killed runs left half-written. */
export async function pruneTemplates(
  directory: string,
  { clock }: Pick<World, 'clock'>,
): Promise<void> {
  const now = clock.now().getTime()
  const files = await Promise.all(
    (await readdir(directory)).map(async (name) => {
      const path = join(directory, name)
      // Another run may have removed it in the meantime.
      return { path, madeAt: (await stat(path).catch(() => null))?.mtimeMs ?? now }
    }),
  )
  const partial = files.filter(({ path }) => path.endsWith(PARTIAL_ENDING))
  const abandoned = partial.filter(({ madeAt }) => now - madeAt > PARTIAL_SECONDS * 1000)
  const whole = files.filter(({ path }) => path.endsWith(ENDING))
  const surplus = whole.toSorted((a, b) => b.madeAt - a.madeAt).slice(KEPT)
  for (const { path } of [...abandoned, ...surplus]) await rm(path, { force: true })
}

async function openYoung(
  path: string,
  { clock }: Pick<World, 'clock'>,
): Promise<FileHandle | null> {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch(() => null)
  if (file === null) return null
  const found = await file.stat()
  const age = (clock.now().getTime() - found.mtimeMs) / 1000
  const isYoung = Math.abs(age) < LIFE_SECONDS
  if (found.isFile() && isPrivate(found) && isYoung && found.size <= LARGEST_BYTES) return file
  await file.close()
  return null
}

function isPrivate({ uid, mode }: { readonly uid: number; readonly mode: number }): boolean {
  return uid === process.getuid?.() && (mode & 0o022) === 0
}

/** Reads by position, so that the file stays at its beginning. */
async function hashOf(file: FileHandle): Promise<string> {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(READ_BYTES)
  for (let position = 0; ; ) {
    const { bytesRead } = await file.read(buffer, 0, READ_BYTES, position)
    if (bytesRead === 0) return hash.digest('hex')
    hash.update(buffer.subarray(0, bytesRead))
    position += bytesRead
  }
}
