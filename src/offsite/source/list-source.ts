import { randomUUID } from 'node:crypto'
import type { BigIntStats } from 'node:fs'
import { lstat, readdir, readFile, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { dumpEndingOf, GLOBALS_ENDING, PASSPORT_ENDING, TIERS } from '../../backups/names.ts'
import { writeFileDurably } from '../../files/durable-files.ts'
import { hasErrorCode } from '../../files/error-code.ts'
import { isSafePath } from '../remote.ts'
import { isPartial } from '../transfer/rsync.ts'
import type { SourceFile, SourceTree } from './source.ts'

/** Names the tree in itself: below a disk that is not mounted there is none, or another. */
const SENTINEL = '.lastro-tree'

const NANOSECONDS = 1_000_000_000n

/** Files that are asked for at once. */
const BATCH = 64

/**
 * All that a copy takes along: the files of the tiers, directories in them included, and dumps that lie loose. What is partial,
 * hidden, a link or no file is left. Nothing is read but names.
 */
export async function listSource(directory: string): Promise<SourceTree> {
  const root = await realpath(directory).catch(() => null)
  if (root === null) return { root: directory, isThere: false, id: null, files: [] }
  const paths = await namesBelow(root, '')
  const files: SourceFile[] = []
  for (let at = 0; at < paths.length; at += BATCH) {
    const found = await Promise.all(paths.slice(at, at + BATCH).map((path) => describe(root, path)))
    files.push(...found.filter((file) => file !== null))
  }
  return { root, isThere: true, id: await readSentinel(root), files }
}

/** Gives the tree its name; a directory that cannot be written has none, which is no fault. */
export async function nameTree(root: string): Promise<string | null> {
  const id = randomUUID()
  try {
    await writeFileDurably(join(root, SENTINEL), `${id}\n`, 0o644)
    return id
  } catch (error) {
    if (hasErrorCode(error, 'EACCES', 'EROFS', 'EPERM')) return null
    throw error
  }
}

async function readSentinel(root: string): Promise<string | null> {
  const text = await readFile(join(root, SENTINEL), 'utf8').catch(() => '')
  return /^[\da-f-]{36}$/.exec(text.trim())?.[0] ?? null
}

async function namesBelow(root: string, below: string): Promise<readonly string[]> {
  const names: string[] = []
  for (const entry of await direntsOf(join(root, below))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (isPartial(entry.name) || !isSafePath(path)) continue
    if (entry.isDirectory()) {
      if (below !== '' || isTier(entry.name)) names.push(...(await namesBelow(root, path)))
    } else if (entry.isFile() && (below !== '' || isLoose(entry.name))) names.push(path)
  }
  return names
}

function isTier(name: string): boolean {
  return TIERS.some((tier) => tier === name)
}

/** In the directory itself only what is plainly a backup: other things of other people may lie there. */
function isLoose(name: string): boolean {
  return (
    dumpEndingOf(name) !== null || name.endsWith(PASSPORT_ENDING) || name.endsWith(GLOBALS_ENDING)
  )
}

async function direntsOf(directory: string) {
  try {
    return await readdir(directory, { withFileTypes: true })
  } catch (error) {
    // Rotation may remove it meanwhile.
    if (hasErrorCode(error, 'ENOENT')) return []
    throw error
  }
}

async function describe(root: string, path: string): Promise<SourceFile | null> {
  try {
    const found = await lstat(join(root, path), { bigint: true })
    return found.isFile() ? toSourceFile(path, found) : null
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return null
    throw error
  }
}

function toSourceFile(path: string, found: BigIntStats): SourceFile {
  const inode = `${found.dev}:${found.ino}`
  return {
    path,
    bytes: Number(found.size),
    mtime: Number(found.mtimeNs / NANOSECONDS),
    inode,
    stamp: `${inode}:${found.size}:${found.mtimeNs}:${found.ctimeNs}`,
  }
}
