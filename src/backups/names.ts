import { formatStamp } from './stamp.ts'

/** Rotation tiers, each a sub-directory of the backup directory. */
export const TIERS = ['daily', 'weekly', 'monthly'] as const

/** One tier of the rotation. */
export type Tier = (typeof TIERS)[number]

/** How the outer, checksummed frame of a dump is made. */
export type DumpCompression = 'zstd' | 'gzip'

/** The files of one backup. `name` is what they have in common and what reports call it. */
export interface BackupFileNames {
  readonly name: string
  readonly dump: string
  readonly passport: string
  readonly globals: string
}

/** What a name of ours says. */
export interface OwnName {
  readonly source: string
  readonly stamp: string
}

export const PASSPORT_ENDING = '.passport.json'
export const GLOBALS_ENDING = '.globals.sql'

/** Endings by which a dump is known, ours first; longer ones before what they end in. */
export const DUMP_ENDINGS = [
  '.dump.zst',
  '.dump.gz',
  '.dump',
  '.sql.zst',
  '.sql.gz',
  '.sql',
  '.tar',
  // What pgAdmin calls an archive in custom format.
  '.backup',
] as const

const OWN_NAME = /^([A-Za-z0-9][A-Za-z0-9_.-]*)_backup_(\d{8}_\d{6})$/
const DUMP_ENDING: Readonly<Record<DumpCompression, string>> = {
  zstd: '.dump.zst',
  gzip: '.dump.gz',
}

/** Names of a backup that is taken at an instant: `<source>_backup_<YYYYMMDD>_<HHMMSS>` + ending. */
export function backupFileNames(
  source: string,
  instant: Date,
  timezone: string,
  compression: DumpCompression,
): BackupFileNames {
  const name = `${source}_backup_${formatStamp(instant, timezone)}`
  if (parseOwnName(name)?.source !== source) {
    throw new TypeError(`not a source name: ${JSON.stringify(source)}`)
  }
  return {
    name,
    dump: name + DUMP_ENDING[compression],
    passport: name + PASSPORT_ENDING,
    globals: name + GLOBALS_ENDING,
  }
}

/** Source and stamp of a name without ending; null when it was not made by our rule. */
export function parseOwnName(name: string): OwnName | null {
  const [, source, stamp] = OWN_NAME.exec(name) ?? []
  return source === undefined || stamp === undefined ? null : { source, stamp }
}

/** The ending by which a file name is a dump; null when it is none. */
export function dumpEndingOf(fileName: string): string | null {
  return DUMP_ENDINGS.find((ending) => fileName.endsWith(ending)) ?? null
}
