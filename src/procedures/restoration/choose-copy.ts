import { dumpEndingOf, GLOBALS_ENDING, PASSPORT_ENDING, parseOwnName } from '../../backups/names.ts'
import { findStamp } from '../../backups/stamp.ts'
import { CheckFailure } from '../../errors.ts'
import type { RemoteFile } from '../../offsite/remote.ts'

/** A backup as a remote lists it. */
export interface CopiedBackup {
  /** As the backups here are called. */
  readonly name: string
  readonly files: readonly RemoteFile[]
  /** Of all its files. */
  readonly bytes: number
}

/** Which one is wanted. */
export interface CopyChoice {
  /** Source whose backups are looked at; all when absent. */
  readonly source?: string | undefined
  /** Name of a backup. */
  readonly backup?: string | undefined
  readonly pick: 'newest' | 'random'
  readonly timezone: string
  /** From 0 to below 1; injected so that a test can choose. */
  readonly random: () => number
}

/** Where it is looked for, for people. */
const NAMES_SHOWN = 3
const ENCRYPTED_ENDING = '.age'

/**
 * Chooses by the names alone, as a drill of the backups here does: the newest with a passport, else the newest of any kind; or
 * one of the older ones.
 * @throws CheckFailure `no-backup` when there is none to choose from.
 */
export function chooseCopy(
  files: readonly RemoteFile[],
  place: string,
  choice: CopyChoice,
): CopiedBackup {
  const copies = listCopies(files, choice.timezone).filter(
    ({ source }) => choice.source === undefined || source === choice.source,
  )
  const wanted = choice.backup
  const chosen =
    wanted === undefined
      ? pick(copies, choice)
      : copies.find(({ name, dump }) => name === wanted || dump === wanted)
  if (chosen === undefined) throw noBackup(copies, place, choice)
  const { name, files: own } = chosen
  return { name, files: own, bytes: own.reduce((sum, { bytes }) => sum + bytes, 0) }
}

interface ListedCopy {
  readonly name: string
  /** Name of the dump's file or directory. */
  readonly dump: string
  readonly source: string
  readonly hasPassport: boolean
  readonly takenAt: number
  readonly files: readonly RemoteFile[]
}

/** Newest first; one that lies in several tiers stands there for each of them. */
function listCopies(files: readonly RemoteFile[], timezone: string): readonly ListedCopy[] {
  const groups = Map.groupBy(files, ({ path }) => groupOf(path) ?? '')
  const copies = [...groups].flatMap(([group, own]) => {
    if (group === '') return []
    const copy = toCopy(group, own, timezone)
    return copy === null ? [] : [copy]
  })
  return copies.sort((a, b) => b.takenAt - a.takenAt || (a.name < b.name ? 1 : -1))
}

function toCopy(group: string, files: readonly RemoteFile[], timezone: string): ListedCopy | null {
  const names = files.map(({ path }) => plainName(path))
  const dump = names.find((name) => dumpEndingOf(name) !== null || name.includes('/'))
  if (dump === undefined) return null
  const stem = group.slice(group.lastIndexOf('/') + 1)
  const own = parseOwnName(stem)
  const hasPassport = names.some((name) => name.endsWith(PASSPORT_ENDING))
  const file = dump.split('/')[0] ?? dump
  return {
    name: own !== null && hasPassport ? stem : file,
    dump: file,
    source: own?.source ?? stem.replace(/_backup_.*$/, ''),
    hasPassport,
    takenAt: findStamp(stem, timezone)?.instant.getTime() ?? Number.NEGATIVE_INFINITY,
    files,
  }
}

/** `daily/<file>` of a path, without what encryption added; of a dump in directory format with the file in it. */
function plainName(path: string): string {
  const name = path.slice(path.indexOf('/') + 1)
  return name.endsWith(ENCRYPTED_ENDING) ? name.slice(0, -ENCRYPTED_ENDING.length) : name
}

/** Files of one backup in one tier have this in common; null of what belongs to none. */
function groupOf(path: string): string | null {
  const tier = path.slice(0, path.indexOf('/') + 1)
  const name = plainName(path)
  const [directory] = name.split('/')
  if (directory !== undefined && directory !== name) return tier + directory
  const ending =
    [PASSPORT_ENDING, GLOBALS_ENDING].find((end) => name.endsWith(end)) ?? dumpEndingOf(name)
  return ending === null ? null : tier + name.slice(0, -ending.length)
}

function pick(
  copies: readonly ListedCopy[],
  { pick: which, random }: CopyChoice,
): ListedCopy | undefined {
  const own = copies.filter(({ hasPassport }) => hasPassport)
  const candidates = own.length > 0 ? own : copies
  if (which === 'newest') return candidates[0]
  const names = [...new Set(candidates.map(({ name }) => name))]
  const older = names.length > 1 ? names.slice(1) : names
  const name = older[Math.floor(random() * older.length)]
  return candidates.find((copy) => copy.name === name)
}

function noBackup(
  copies: readonly ListedCopy[],
  path: string,
  { source, backup: wanted }: CopyChoice,
): CheckFailure {
  const of = source === undefined ? '' : ` of ${source}`
  if (wanted === undefined)
    return new CheckFailure('no-backup', `no backup${of} on ${path}`, { path })
  const newest = [...new Set(copies.map(({ name }) => name))].slice(0, NAMES_SHOWN).join(', ')
  const facts = { path, wanted, ...(newest !== '' && { newest }) }
  return new CheckFailure('no-backup', `no backup ${wanted}${of} on ${path}`, facts)
}
