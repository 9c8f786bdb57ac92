import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CheckFailure } from '../../../errors.ts'
import { type Frame, frameDecompressor } from '../../../frame/frame.ts'
import { countKind } from '../../../passport/compare-structure.ts'
import type { Passport } from '../../../passport/passport.ts'
import { passportTotals } from '../../../passport/totals.ts'
import type { World } from '../../../ports.ts'
import { PROGRAM_LOCALE } from '../connection-settings.ts'
import { majorOf } from '../passport/server-facts.ts'
import { findInstallations } from '../tools/installations.ts'
import { type ArchiveListing, readListing } from './archive-listing.ts'

/** What a place must offer so that a dump can be restored there. */
export interface StagingNeeds {
  readonly sourceMajor: number
  readonly dumpMajor: number
  readonly database: string
  readonly server: Pick<
    Passport['server'],
    'encoding' | 'collate' | 'ctype' | 'bootstrapRole' | 'systemIdentifier'
  >
  readonly extensions: Passport['extensions']
  /** Null: unknown, so owners and grants are left out of the restore. */
  readonly roles: Passport['roles'] | null
  /** Objects that the transaction which makes the schema locks. */
  readonly lockedObjects: number
}

/** What the passport says. */
export function needsOfPassport(passport: Passport): StagingNeeds {
  return {
    sourceMajor: majorOf(passport.server.versionNumber),
    dumpMajor: passport.tools.pgDumpMajor,
    database: passport.source.database,
    server: passport.server,
    extensions: passport.extensions,
    roles: passport.roles,
    lockedObjects: lockedObjects(passport),
  }
}

const LOCKED_KINDS = ['sequence', 'view', 'matview', 'function', 'type', 'index']

/** A table comes with its type, toast table and the toast table's index and type. */
function lockedObjects(passport: Passport): number {
  const others = Object.values(passport.schemas).reduce(
    (sum, { shape }) => sum + countKind(passport.shapes[shape] ?? [], LOCKED_KINDS),
    0,
  )
  return passportTotals(passport).tables * 6 + others * 2 + 1000
}

/** A dump made by something else. */
export interface ForeignDump {
  readonly path: string
  readonly frame: Frame | null
}

/**
 * What the archive's own header says: versions, and how many objects. Reads only its table of contents.
 * @throws CheckFailure `postgres-missing`; `format-unsupported` when it is no archive in custom format; `archive-empty`.
 */
export async function needsOfArchive(dump: ForeignDump, world: World): Promise<StagingNeeds> {
  const listing = await listArchive(dump, world)
  const { entries, sourceMajor, dumpMajor } = listing
  if (entries === 0) throw new CheckFailure('archive-empty', `${dump.path} holds no entry`)
  return {
    sourceMajor,
    dumpMajor,
    database: 'restored',
    server: {
      encoding: 'UTF8',
      collate: 'C.UTF-8',
      ctype: 'C.UTF-8',
      bootstrapRole: 'postgres',
      systemIdentifier: null,
    },
    extensions: {},
    roles: null,
    lockedObjects: entries * 4 + 1000,
  }
}

async function listArchive(dump: ForeignDump, world: World): Promise<ArchiveListing> {
  const newest = (await findInstallations(world.processes)).find((each) => each.hasClient)
  if (!newest)
    throw new CheckFailure('postgres-missing', 'no PostgreSQL is installed here', { major: 14 })
  const head = new PassThrough()
  const reader = world.processes.start(
    {
      file: join(newest.directory, 'pg_restore'),
      args: ['--list'],
      env: PROGRAM_LOCALE,
      timeoutSeconds: 600,
      signal: world.signal,
    },
    head,
  )
  // pg_restore goes away after the table of contents; that the rest finds no reader is no error.
  const unframed = dump.frame ? frameDecompressor(dump.frame) : new PassThrough()
  const fed = pipeline(createReadStream(dump.path), unframed, head).catch(() => undefined)
  try {
    const listing = await readListing(reader.stdout)
    await reader.done
    return listing
  } catch (error) {
    world.signal.throwIfAborted()
    const detail = error instanceof Error ? error.message : String(error)
    throw new CheckFailure(
      'format-unsupported',
      `${dump.path} is no archive that pg_restore reads: ${detail}`,
      { detail },
    )
  } finally {
    head.destroy()
    await fed
  }
}
