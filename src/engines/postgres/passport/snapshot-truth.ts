import type { PostgresSource } from '../../../config/schema.ts'
import { CheckFailure } from '../../../errors.ts'
import type { Passport } from '../../../passport/passport.ts'
import type { World } from '../../../ports.ts'
import type { SequenceReading } from '../dump/sequences.ts'
import type { SnapshotSession } from '../dump/snapshot-session.ts'
import { readTruth, type TableReading } from '../truth/fingerprint.ts'
import { momentsOf } from '../truth/moments.ts'
import { readTables } from '../truth/tables.ts'
import { assembleSchemas, readMatviews, readStructure } from './contents.ts'
import { readPassportProperties } from './properties.ts'
import { readRoles } from './roles.ts'
import { readExtensions, readLargeObjects, readServerFacts } from './server-facts.ts'

/** Everything the passport says of the database itself. */
export type SnapshotTruth = Pick<
  Passport,
  | 'server'
  | 'extensions'
  | 'roles'
  | 'largeObjects'
  | 'properties'
  | 'database'
  | 'shapes'
  | 'schemas'
>

/**
 * Reads the truth inside the snapshot; the sequences were read before it.
 * @throws CheckFailure `snapshot-lost` when the session ends, `passport-failed` when the server refuses a statement.
 */
export function readSnapshotTruth(
  session: Pick<SnapshotSession, 'database' | 'takenAt'>,
  sequences: readonly SequenceReading[],
  source: Pick<PostgresSource, 'businessTimestamps'>,
  world: World,
): Promise<SnapshotTruth> {
  return readAll(session, sequences, source, world).catch(explainPassportFailure)
}

async function readAll(
  session: Pick<SnapshotSession, 'database' | 'takenAt'>,
  sequences: readonly SequenceReading[],
  source: Pick<PostgresSource, 'businessTimestamps'>,
  world: World,
): Promise<SnapshotTruth> {
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
    properties: await readPassportProperties(database),
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
