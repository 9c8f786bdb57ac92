import type { World } from '../../../ports.ts'
import { connect, type Database } from '../connection.ts'
import type { ConnectionSettings } from '../connection-settings.ts'
import { readTruth, type TableReading } from '../truth/fingerprint.ts'
import { type MomentRule, momentsOf } from '../truth/moments.ts'
import { readTables, type TableSpec } from '../truth/tables.ts'

/** What a living, perhaps damaged, database holds. */
export interface LiveTruth {
  /** ISO instant by the server's clock. */
  readonly at: string
  readonly readings: readonly TableReading[]
  /** Tables that cannot be read to their end. */
  readonly unreadable: readonly TableSpec[]
}

/** What is read, and how far. */
export interface LiveTruthRequest {
  readonly settings: ConnectionSettings
  readonly moments: MomentRule
  /** Only this schema; all when absent. */
  readonly schema?: string
}

/** Tables per portion; one damaged table makes only its own portion be read again, table by table. */
const PORTION = 32

/** Counts and fingerprints every table in one snapshot. A table that cannot be read does not stop the others. */
export async function readLiveTruth(request: LiveTruthRequest, world: World): Promise<LiveTruth> {
  const session = await connect(request.settings, world.signal)
  try {
    await session.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const [now] = await session.query(`SELECT to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)
    const tables = (await readTables(session)).filter(
      ({ schema }) => request.schema === undefined || schema === request.schema,
    )
    const truth = { at: now?.[0] ?? '', readings: [], unreadable: [] }
    await readAll(session, tables, { ...truth, moments: request.moments, log: world.log })
    await session.query('COMMIT')
    return truth
  } finally {
    await session.close()
  }
}

interface Reading {
  readonly at: string
  readonly readings: TableReading[]
  readonly unreadable: TableSpec[]
  readonly moments: MomentRule
  readonly log: World['log']
}

async function readAll(
  session: Database,
  tables: readonly TableSpec[],
  reading: Reading,
): Promise<void> {
  for (let start = 0; start < tables.length; start += PORTION) {
    const portion = tables.slice(start, start + PORTION)
    if (!(await tryPortion(session, portion, reading)))
      for (const table of portion)
        if (!(await tryPortion(session, [table], reading))) reading.unreadable.push(table)
    reading.log.progress({
      activity: 'rows',
      done: Math.min(tables.length, start + PORTION),
      total: tables.length,
      unit: 'tables',
    })
  }
}

/** False when a table of it cannot be read; nothing of it is then kept. */
async function tryPortion(
  session: Database,
  portion: readonly TableSpec[],
  { readings, moments, at }: Reading,
): Promise<boolean> {
  await session.query('SAVEPOINT portion')
  try {
    const read: TableReading[] = []
    for await (const each of readTruth(session, portion, (table) => momentsOf(table, moments), at))
      read.push(each)
    readings.push(...read)
    return true
  } catch {
    // Of a session that is gone this throws, too.
    await session.query('ROLLBACK TO SAVEPOINT portion')
    return false
  } finally {
    await session.query('RELEASE SAVEPOINT portion').catch(() => undefined)
  }
}
