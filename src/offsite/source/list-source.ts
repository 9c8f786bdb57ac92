import { randomUUID } from 'node:crypto'
import { type BigIntStats, lstatSync, readdirSync } from 'node:fs'
import { link, readFile, realpath, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { dumpEndingOf, GLOBALS_ENDING, PASSPORT_ENDING, TIERS } from '../../backups/names.ts'
import { writeFileDurably } from '../../files/durable-files.ts'
import { hasErrorCode } from '../../files/error-code.ts'
import { isSafePath } from '../remote.ts'
import { isPartial } from '../transfer/rsync.ts'
import type { SourceFile, SourceTree } from './source.ts'

/** Names the tree in itself: below a disk that is not mounted there is none, or another. */
const SENTINEL = '.lastro-tree'

const NANOSECONDS = 1_000_000_000n

/** So many are asked for in one turn, some milliseconds: others of this process wait no longer for theirs. */
const IN_ONE_TURN = 1000

/**
 * All that a copy takes along: the files of the tiers, directories in them included, and dumps that lie loose. What is partial,
 * hidden, a link or no file is left. Nothing is read but names.
 */
export async function listSource(directory: string): Promise<SourceTree> {
  const root = await realpath(directory).catch(() => null)
  if (root === null)
    return { root: directory, isThere: false, id: null, linkedTiers: [], files: [] }
  const files: SourceFile[] = []
  // Asked one by one through the thread pool, very many files take five times as long.
  let left = IN_ONE_TURN
  for (const path of namesBelow(root, '')) {
    const file = describeFile(root, path)
    if (file !== null) files.push(file)
    left -= 1
    if (left > 0) continue
    left = IN_ONE_TURN
    await nextTurn()
  }
  // Who lists the backups here refuses a tier that is a link.
  return { root, isThere: true, id: await readSentinel(root), linkedTiers: [], files }
}

/**
 * Gives the tree its name, or finds the one that another run gave it meanwhile: two names of one tree would close the gate of its
 * copies. A directory that cannot be written has none, which is no fault.
 */
export async function nameTree(root: string): Promise<string | null> {
  const id = randomUUID()
  const [own, place] = [join(root, `${SENTINEL}-${id}`), join(root, SENTINEL)]
  try {
    await writeFileDurably(own, `${id}\n`, 0o644)
    // Replaces none, as a rename would.
    await link(own, place).catch((error: unknown) => {
      if (!hasErrorCode(error, 'EEXIST', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP')) throw error
    })
    const given = await readSentinel(root)
    if (given === null) await rename(own, place)
    return given ?? id
  } catch (error) {
    if (hasErrorCode(error, 'EACCES', 'EROFS', 'EPERM')) return null
    throw error
  } finally {
    await rm(own, { force: true }).catch(() => undefined)
  }
}

async function readSentinel(root: string): Promise<string | null> {
  const text = await readFile(join(root, SENTINEL), 'utf8').catch(() => '')
  return /^[\da-f-]{36}$/.exec(text.trim())?.[0] ?? null
}

function* namesBelow(root: string, below: string): Generator<string> {
  for (const entry of direntsOf(join(root, below))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (isPartial(entry.name) || !isSafePath(path)) continue
    if (entry.isDirectory()) {
      if (below !== '' || isTier(entry.name)) yield* namesBelow(root, path)
    } else if (entry.isFile() && (below !== '' || isLoose(entry.name))) yield path
  }
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

function direntsOf(directory: string) {
  try {
    return readdirSync(directory, { withFileTypes: true })
  } catch (error) {
    // Rotation may remove it meanwhile.
    if (hasErrorCode(error, 'ENOENT')) return []
    throw error
  }
}

/** A file as it lies there now; null when there is none. */
export function describeFile(root: string, path: string): SourceFile | null {
  const found = lstatSync(`${root}/${path}`, { bigint: true, throwIfNoEntry: false })
  return found?.isFile() ? toSourceFile(path, found) : null
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
