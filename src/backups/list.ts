import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { hasErrorCode } from '../files/error-code.ts'
import { type BackupEntry, type BackupState, isAhead, newestFirst } from './entry.ts'
import { type FoundFile, findBackupFiles } from './found-files.ts'
import { dumpEndingOf, type OwnName, TIERS, type Tier } from './names.ts'
import { AFTER_THE_FACT, findUnsound } from './soundness.ts'
import { findStamp, parseStamp } from './stamp.ts'

/** How names are read: `timezone` is the IANA zone in which they were written. */
export interface ListOptions {
  readonly timezone: string
  readonly now: Date
  /** Bytes of dumps in directory format by their absolute path, as far as somebody has counted them just now. */
  readonly directoryBytes?: ReadonlyMap<string, number>
}

/** What the files and the name of one backup say together. */
interface Place extends ListOptions {
  readonly tier: Tier | 'loose'
}

/**
 * All backups below a directory, in its tiers and loose in itself, newest first by name. The directory
 * may be a symbolic link (it is configured), nothing in it may. Reads passports, never dumps.
 */
export async function listBackups(
  directory: string,
  options: ListOptions,
): Promise<readonly BackupEntry[]> {
  const root = await resolveDirectory(directory)
  if (root === null) return []
  const entries: BackupEntry[] = []
  for (const tier of ['loose', ...TIERS] as const) {
    const place = tier === 'loose' ? root : join(root, tier)
    const files = await findBackupFiles(place, options.directoryBytes)
    entries.push(...(await entriesOf(files, { ...options, tier })))
  }
  return entries.sort(newestFirst)
}

async function resolveDirectory(directory: string): Promise<string | null> {
  try {
    return await realpath(directory)
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return null
    throw error
  }
}

async function entriesOf(files: readonly FoundFile[], place: Place): Promise<BackupEntry[]> {
  const foreign = files.filter((file) => file.own === null)
  const own = Map.groupBy(
    files.filter((file) => file.own !== null),
    (file) => file.stem,
  )
  const passports = new Map(
    foreign.flatMap((file) => (file.role === 'passport' ? [[file.stem, file.path]] : [])),
  )
  const entries = foreign
    .filter((file) => file.role === 'dump')
    .map((file) => foreignEntry(file, place, passports.get(file.stem)))
  for (const group of own.values()) entries.push(...(await ownEntries(group, place)))
  return entries
}

/** A group shares one name; a second dump of that name (unpacked by hand) is foreign. */
async function ownEntries(group: readonly FoundFile[], place: Place): Promise<BackupEntry[]> {
  const own = group[0]?.own
  if (own === null || own === undefined) return []
  const [dump, ...others] = group
    .filter((file) => file.role === 'dump')
    .sort((a, b) => endingRank(a) - endingRank(b))
  const passport = group.find((file) => file.role === 'passport')
  const extra = (passport ? others : dump ? [dump, ...others] : []).map((file) =>
    foreignEntry(file, place),
  )
  if (dump && !passport) return extra
  const files = group.filter((file) => !others.includes(file))
  return [await ownEntry(own, files, place), ...extra]
}

async function ownEntry(
  own: OwnName,
  files: readonly FoundFile[],
  place: Place,
): Promise<BackupEntry> {
  const byRole = (role: FoundFile['role']) => files.filter((file) => file.role === role)
  const [dump, passport, globals] = [byRole('dump')[0], byRole('passport')[0], byRole('globals')[0]]
  const problem =
    dump && passport
      ? await findUnsound({ source: own.source, passportPath: passport.path, files })
      : 'its dump is not in place'
  return {
    name: files[0]?.stem ?? '',
    ...own,
    ...placed(parseStamp(own.stamp, place.timezone), dump ? 'complete' : 'incomplete', place),
    verified: problem === null,
    ...(problem === null ? {} : { problem }),
    ...(dump ? { dumpPath: dump.path } : {}),
    ...(passport ? { passportPath: passport.path } : {}),
    ...(globals ? { globalsPath: globals.path } : {}),
    partialPaths: byRole('partial').map((file) => file.path),
    dumpBytes: dump?.bytes ?? 0,
    bytes: files.reduce((total, file) => total + file.bytes, 0),
  }
}

/** @param passportPath of a passport that was made for it after the fact. */
function foreignEntry(file: FoundFile, place: Place, passportPath?: string): BackupEntry {
  const found = file.own ? null : findStamp(file.stem, place.timezone)
  const takenAt = file.own ? parseStamp(file.own.stamp, place.timezone) : (found?.instant ?? null)
  return {
    name: file.fileName,
    source: file.own?.source ?? foreignSource(file.stem, found?.at),
    stamp: file.own?.stamp ?? null,
    ...placed(takenAt, 'foreign', place),
    verified: false,
    problem: passportPath === undefined ? 'it has no passport' : AFTER_THE_FACT,
    dumpPath: file.path,
    ...(passportPath === undefined ? {} : { passportPath }),
    partialPaths: [],
    dumpBytes: file.bytes,
    bytes: file.bytes,
  }
}

function placed(takenAt: Date | null, state: BackupState, { tier, now }: Place) {
  const isFuture = takenAt !== null && isAhead(takenAt, now)
  return { tier, takenAt, state: isFuture ? ('future' as const) : state }
}

/** `pg_shop-2025-11-20` → `pg_shop`. */
function foreignSource(stem: string, stampAt: number | undefined): string {
  const lead = stem.slice(0, stampAt).replace(/[-_.]+$/, '')
  return lead.replace(/[-_.]backup$/i, '') || stem
}

function endingRank(file: FoundFile): number {
  return (dumpEndingOf(file.fileName) ?? '').length * -1
}
