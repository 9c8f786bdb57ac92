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

/** Reads a path of a copy; a sealed one means the file that was sealed. */
export function backupOf(path: string, timezone: string): NamedBackup {
  const [first = '', ...rest] = path.split('/')
  const tier = rest.length > 0 ? (TIERS.find((each) => each === first) ?? 'loose') : 'loose'
  // Of a dump in directory format the directory's name counts.
  const fileName = (rest[0] ?? first).replace(/\.age$/, '')
  const ending = endingOf(fileName)
  const name = fileName.slice(0, fileName.length - (ending ?? '').length)
  const own = parseOwnName(name)
  const found = own ? null : findStamp(name, timezone)
  return {
    tier,
    name,
    source: own?.source ?? (name.slice(0, found?.at).replace(/[-_.]+$/, '') || name),
    takenAt: own ? parseStamp(own.stamp, timezone) : (found?.instant ?? null),
    isDump: dumpEndingOf(fileName) !== null || posix.basename(path) === 'toc.dat',
  }
}

function endingOf(fileName: string): string | null {
  const others = [PASSPORT_ENDING, GLOBALS_ENDING].find((ending) => fileName.endsWith(ending))
  return others ?? dumpEndingOf(fileName)
}
