import type { PostgresSource } from '../../config/schema.ts'
import { CheckFailure } from '../../errors.ts'
import type { Passport } from '../../passport/passport.ts'
import type { World } from '../../ports.ts'
import { connect } from './connection.ts'
import { writeGlobals } from './dump/globals.ts'
import { readBack } from './dump/read-back.ts'
import { readSequences, type SequenceReading } from './dump/sequences.ts'
import { openSnapshotSession, type SnapshotSession } from './dump/snapshot-session.ts'
import { type WrittenDump, writeDump } from './dump/write-dump.ts'
import { assembleSchemas, readMatviews, readStructure } from './passport/contents.ts'
import { readRoles } from './passport/roles.ts'
import { readExtensions, readLargeObjects, readServerFacts } from './passport/server-facts.ts'
import type { Installation } from './tools/installations.ts'
import { readTruth, type TableReading } from './truth/fingerprint.ts'
import { momentsOf } from './truth/moments.ts'
import { readTables } from './truth/tables.ts'

/** A named, timed part of the backup. */
export type StepRunner = <T>(id: string, body: () => Promise<T>) => Promise<T>

/** What to back up and where the partial files go. */
export interface TakeBackupRequest {
  readonly name: string
  readonly source: PostgresSource
  readonly client: Installation
  readonly lastro: string
  /** Names the files will have, and the paths of their partial versions. */
  readonly files: {
    readonly dump: string
    readonly globals: string
    readonly dumpPartial: string
    readonly globalsPartial: string
  }
  readonly expectedPlainBytes?: number
  readonly step: StepRunner
}

/** Everything the passport says of the database itself. */
type Truth = Pick<
  Passport,
  'server' | 'extensions' | 'roles' | 'largeObjects' | 'database' | 'shapes' | 'schemas'
>

/**
 * Takes dump, globals and passport from one snapshot and reads the dump back. Writes only the partial files.
 * @throws CheckFailure, CommandError, or what the driver and the file system throw; the partial files are the caller's to remove.
 */
export async function takeBackup(request: TakeBackupRequest, world: World): Promise<Passport> {
  const { step } = request
  const seconds: Record<string, number> = {}
  const timed: StepRunner = async (id, body) => {
    const started = world.clock.monotonicSeconds()
    const result = await step(id, body)
    seconds[id] = Math.round((world.clock.monotonicSeconds() - started) * 1000) / 1000
    return result
  }
  const { session, sequences } = await timed('snapshot', () => openSnapshot(request, world))
  try {
    const [dump, globals, truth] = await allOrNone([
      timed('dump', () => dumpFrom(session, request, world)),
      timed('globals', () =>
        writeGlobals(
          {
            settings: request.source.connection,
            client: request.client,
            passwords: request.source.rolesPasswords,
            target: request.files.globalsPartial,
          },
          world,
        ),
      ),
      timed('passport', () =>
        readTruthOf(session, sequences, request.source, world).catch(explainPassportFailure),
      ),
    ])
    await session.close()
    await timed('read-back', () =>
      readBack(
        {
          file: request.files.dumpPartial,
          frame: request.source.compression,
          sha256: dump.sha256,
          plainBytes: dump.plainBytes,
          client: request.client,
        },
        world,
      ),
    )
    return writePassport({
      request,
      session,
      truth,
      dump,
      globals,
      seconds,
      readBackAt: world.clock.now(),
    })
  } finally {
    await session.close()
  }
}

async function openSnapshot(
  request: TakeBackupRequest,
  world: World,
): Promise<{ session: SnapshotSession; sequences: SequenceReading[] }> {
  const { connection, lockTimeoutSeconds } = request.source
  const before = await connect(connection, world.signal)
  const sequences = await readSequences(before).finally(() => before.close())
  return {
    session: await openSnapshotSession(connection, { lockTimeoutSeconds, signal: world.signal }),
    sequences,
  }
}

function dumpFrom(
  session: SnapshotSession,
  request: TakeBackupRequest,
  world: World,
): Promise<WrittenDump> {
  const { source, client, files, expectedPlainBytes } = request
  return writeDump(
    {
      settings: source.connection,
      client,
      snapshotId: session.snapshotId,
      lockTimeoutSeconds: source.lockTimeoutSeconds,
      timeoutSeconds: source.timeoutSeconds,
      frame: source.compression,
      target: files.dumpPartial,
      ...(expectedPlainBytes === undefined ? {} : { expectedBytes: expectedPlainBytes }),
    },
    world,
  )
}

async function readTruthOf(
  session: SnapshotSession,
  sequences: readonly SequenceReading[],
  source: PostgresSource,
  world: World,
): Promise<Truth> {
  const { database, takenAt } = session
  const structure = await readStructure(database)
  const tables = await readTables(database)
  const rows: TableReading[] = []
  for await (const reading of readTruth(
    database,
    tables,
    (table) => momentsOf(table, source.businessTimestamps),
    takenAt,
  )) {
    rows.push(reading)
    world.log.progress({
      activity: 'passport',
      done: rows.length,
      total: tables.length,
      unit: 'tables',
    })
  }
  return {
    server: await readServerFacts(database),
    extensions: await readExtensions(database),
    roles: await readRoles(database),
    largeObjects: await readLargeObjects(database),
    database: structure.database,
    shapes: structure.shapes,
    schemas: assembleSchemas(structure, rows, sequences, await readMatviews(database)),
  }
}

/** A server that cut the session took the snapshot with it; any other error of the server is a statement of ours. */
function explainPassportFailure(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const detail = error instanceof Error ? error.message : String(error)
  if (/^(57P|08)/.test(code) || /^Connection terminated|ECONNRESET/.test(detail)) {
    throw new CheckFailure('snapshot-lost', `the session that held the snapshot ended: ${detail}`, {
      detail,
    })
  }
  if (/^[0-9A-Z]{5}$/.test(code)) throw new CheckFailure('passport-failed', detail, { detail })
  throw error
}

interface PassportParts {
  readonly request: TakeBackupRequest
  readonly session: SnapshotSession
  readonly truth: Truth
  readonly dump: WrittenDump
  readonly globals: { readonly bytes: number; readonly sha256: string }
  readonly seconds: Readonly<Record<string, number>>
  readonly readBackAt: Date
}

function writePassport({
  request,
  session,
  truth,
  dump,
  globals,
  seconds,
  readBackAt,
}: PassportParts): Passport {
  const { source, client, files } = request
  return {
    format: 'lastro/passport@1',
    source: {
      name: request.name,
      engine: 'postgres',
      database: source.connection.database,
      tenantPattern: source.tenants,
    },
    server: truth.server,
    tools: { lastro: request.lastro, pgDump: client.version, pgDumpMajor: client.major },
    snapshotAt: session.takenAt,
    fingerprint: 'record64/1',
    files: [
      {
        role: 'dump',
        name: files.dump,
        bytes: dump.bytes,
        sha256: dump.sha256,
        compression: source.compression,
        plainBytes: dump.plainBytes,
      },
      { role: 'globals', name: files.globals, ...globals },
    ],
    readBack: { passed: true, at: readBackAt.toISOString() },
    durations: seconds,
    database: truth.database,
    extensions: truth.extensions,
    roles: truth.roles,
    largeObjects: truth.largeObjects,
    shapes: truth.shapes,
    schemas: truth.schemas,
  }
}

/** Waits for all, also when one fails, so that none writes on after the caller has cleaned up; then throws the first error. */
async function allOrNone<A, B, C>(
  parts: readonly [Promise<A>, Promise<B>, Promise<C>],
): Promise<[A, B, C]> {
  await Promise.allSettled(parts)
  return Promise.all(parts)
}
