import { open, readdir, stat } from 'node:fs/promises'
import { basename, isAbsolute, join } from 'node:path'
import type { BackupEntry } from '../../backups/entry.ts'
import { listBackups } from '../../backups/list.ts'
import { dumpEndingOf } from '../../backups/names.ts'
import type { DumpFormat } from '../../engines/postgres/foreign/recognise-dump.ts'
import { CheckFailure } from '../../errors.ts'
import { detectFrame, type Frame } from '../../frame/frame.ts'

/** The dump a drill takes. */
export interface SelectedBackup {
  readonly name: string
  readonly source: string
  readonly tier: string
  readonly dumpPath: string
  /** Absent for a dump made by something else. */
  readonly passportPath?: string
  readonly globalsPath?: string
  /** Null: the archive lies there bare. */
  readonly frame: Frame | null
  /** Custom when absent, which is what our own backups are. */
  readonly format?: DumpFormat
  readonly bytes: number
  readonly takenAt: Date | null
}

/** Which backup is wanted. */
export interface SelectRequest {
  readonly directory: string
  readonly source?: string
  /** Name of a backup, or absolute path of any dump. */
  readonly backup?: string
  readonly pick: 'newest' | 'random'
  readonly timezone: string
  readonly now: Date
  /** From 0 to below 1; injected so that a test can choose. */
  readonly random: () => number
}

/** Of the backups that are in place, told to whom asked for another. */
const NAMES_SHOWN = 3

/**
 * Finds the backup. Chosen by what is in place, not by what is sound: a damaged newest backup must be reported, not passed over.
 * @throws CheckFailure `no-backup` when there is none to choose from.
 */
export async function selectBackup(request: SelectRequest): Promise<SelectedBackup> {
  if (request.backup !== undefined && isAbsolute(request.backup)) return selectFile(request.backup)
  const entries = (await listBackups(request.directory, request)).filter(
    (entry) =>
      entry.dumpPath !== undefined &&
      (request.source === undefined || entry.source === request.source),
  )
  const wanted = request.backup
  const chosen =
    wanted === undefined
      ? pick(entries, request)
      : entries.find((entry) => entry.name === wanted || basename(entry.dumpPath ?? '') === wanted)
  if (!chosen?.dumpPath) throw noBackup(request, entries)
  return toSelected(chosen, chosen.dumpPath)
}

/** Newest complete one, else newest of any kind; random: any but the newest, so that old backups are proven too. */
function pick(entries: readonly BackupEntry[], request: SelectRequest): BackupEntry | undefined {
  const own = entries.filter((entry) => entry.state === 'complete')
  const candidates = own.length > 0 ? own : entries.filter((entry) => entry.state === 'foreign')
  if (request.pick === 'newest') return candidates[0]
  const names = [...new Set(candidates.map((entry) => entry.name))]
  const older = names.length > 1 ? names.slice(1) : names
  const name = older[Math.floor(request.random() * older.length)]
  return candidates.find((entry) => entry.name === name)
}

async function toSelected(entry: BackupEntry, dumpPath: string): Promise<SelectedBackup> {
  return {
    name: entry.name,
    source: entry.source,
    tier: entry.tier,
    dumpPath,
    ...(entry.passportPath === undefined ? {} : { passportPath: entry.passportPath }),
    ...(entry.globalsPath === undefined ? {} : { globalsPath: entry.globalsPath }),
    frame: await frameOf(dumpPath),
    bytes: entry.dumpBytes,
    takenAt: entry.takenAt,
  }
}

async function selectFile(path: string): Promise<SelectedBackup> {
  const facts = await stat(path).catch(() => null)
  const isDump = facts?.isFile() || (facts?.isDirectory() && (await isDirectoryFormat(path)))
  if (!facts || !isDump) throw new CheckFailure('no-backup', `no dump at ${path}`, { path })
  const ending = facts.isFile() ? (dumpEndingOf(basename(path)) ?? '') : ''
  const name = basename(path, ending)
  const beside = await readdir(path.slice(0, -basename(path).length))
  const sibling = (ending: string) =>
    beside.includes(name + ending)
      ? path.slice(0, -basename(path).length) + name + ending
      : undefined
  const passportPath = sibling('.passport.json')
  const globalsPath = sibling('.globals.sql')
  return {
    name,
    source: name.replace(/_backup_.*$/, ''),
    tier: 'loose',
    dumpPath: path,
    ...(passportPath === undefined ? {} : { passportPath }),
    ...(globalsPath === undefined ? {} : { globalsPath }),
    frame: await frameOf(path),
    bytes: facts.isFile() ? facts.size : await directoryBytes(path),
    takenAt: null,
  }
}

/** As pg_dump makes it: with a table of contents. */
async function isDirectoryFormat(path: string): Promise<boolean> {
  return (await readdir(path)).includes('toc.dat')
}

async function directoryBytes(path: string): Promise<number> {
  const sizes = (await readdir(path)).map(async (name) => (await stat(join(path, name))).size)
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

/** By the first bytes, never by the name. */
async function frameOf(path: string): Promise<Frame | null> {
  if ((await stat(path)).isDirectory()) return null
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    return detectFrame(buffer.subarray(0, bytesRead))
  } finally {
    await file.close()
  }
}

/** Whoever mistyped a name reads the newest that there are. */
function noBackup(request: SelectRequest, entries: readonly BackupEntry[]): CheckFailure {
  const { directory: path, source, backup: wanted } = request
  const of = source === undefined ? '' : ` of ${source}`
  if (wanted === undefined)
    return new CheckFailure('no-backup', `no backup${of} in ${path}`, { path })
  const newest = [...new Set(entries.map(({ name }) => name))].slice(0, NAMES_SHOWN).join(', ')
  const facts = { path, wanted, ...(newest !== '' && { newest }) }
  return new CheckFailure('no-backup', `no backup ${wanted}${of} in ${path}`, facts)
}
