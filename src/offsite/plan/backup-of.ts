import { posix } from 'node:path'
import {
  dumpEndingOf,
  GLOBALS_ENDING,
  PASSPORT_ENDING,
  parseOwnName,
  TIERS,
  type Tier,
} from '../../backups/names.ts'
import { findStamp, parseStamp } from '../../backups/stamp.ts'

/** Ending of a file that was encrypted before it was sent. */
export const SEALED_ENDING = '.age'

/** What the path of a file says of the backup it belongs to. */
export interface NamedBackup {
  readonly tier: Tier | 'loose'
  /** Common part of the names of its files. */
  readonly name: string
  readonly source: string
  readonly takenAt: Date | null
  readonly isDump: boolean
}

// A dump in directory format is thousands of files of one name, each is looked at by several gates, and reading a date costs 50 µs.
const readPaths = new Map<string, NamedBackup>()
const MOST_PATHS = 20_000

/** Reads a path of a copy; a sealed one means the file that was sealed. */
export function backupOf(path: string, timezone: string): NamedBackup {
  const key = `${backupPath(path)}${isIndex(path) ? '/' : ' '}${timezone}`
  const known = readPaths.get(key)
  if (known) return known
  if (readPaths.size >= MOST_PATHS) readPaths.clear()
  const read = readPath(path, timezone)
  readPaths.set(key, read)
  return read
}

/** Tier and name: all that matters of a path but whether it is an index. */
function backupPath(path: string): string {
  const end = path.indexOf('/', path.indexOf('/') + 1)
  return end === -1 ? path : path.slice(0, end)
}

function isIndex(path: string): boolean {
  return path.endsWith('toc.dat') && posix.basename(path) === 'toc.dat'
}

function readPath(path: string, timezone: string): NamedBackup {
  const [first = '', ...rest] = path.split('/')
  const tier = rest.length > 0 ? (TIERS.find((each) => each === first) ?? 'loose') : 'loose'
  // Of a dump in directory format the directory's name counts.
  const fileName = (rest[0] ?? first).replace(/\.age$/, '')
  const ending = endingOf(fileName)
  const name = fileName.slice(0, fileName.length - (ending ?? '').length)
  const isDump = dumpEndingOf(fileName) !== null || isIndex(path)
  return { tier, name, isDump, ...readName(name, timezone) }
}

function readName(name: string, timezone: string): Pick<NamedBackup, 'source' | 'takenAt'> {
  const own = parseOwnName(name)
  if (own) return { source: own.source, takenAt: parseStamp(own.stamp, timezone) }
  const found = findStamp(name, timezone)
  const source = name.slice(0, found?.at).replace(/[-_.]+$/, '')
  return { source: source || name, takenAt: found?.instant ?? null }
}

function endingOf(fileName: string): string | null {
  const others = [PASSPORT_ENDING, GLOBALS_ENDING].find((ending) => fileName.endsWith(ending))
  return others ?? dumpEndingOf(fileName)
}
