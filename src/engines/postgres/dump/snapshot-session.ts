import { setTimeout as delay } from 'node:timers/promises'
import { CheckFailure } from '../../../errors.ts'
import type { Database } from '../connection.ts'
import { connect, quoteIdentifier } from '../connection.ts'
import type { ConnectionSettings } from '../connection-settings.ts'
import { TABLES_TO_LOCK } from '../truth/tables.ts'

/** An open transaction that holds every table still and a snapshot that others may import. */
export interface SnapshotSession {
  readonly database: Database
  /** For `pg_dump --snapshot`. */
  readonly snapshotId: string
  /** ISO instant at which the snapshot was taken, by the server's clock. */
  readonly takenAt: string
  /** Ends the transaction and the session; the snapshot is gone after it. */
  close(): Promise<void>
  /** Ends the server's side at once, even in the middle of a statement, so that its locks are gone. */
  abandon(): Promise<void>
}

/** Tables locked per statement. */
const TABLES_PER_LOCK = 200
/** Schema changes between listing and locking make us start over; migrations end. */
const ATTEMPTS = 5

/**
 * Locks every table in ACCESS SHARE mode and only then takes and exports the snapshot.
 *
 * The order is the point: pg_dump takes its snapshot before its locks, and a TRUNCATE that commits in between
 * empties a table in the dump with exit code 0. The transaction's snapshot is born at its first query, and LOCK
 * TABLE is none, so tables are listed by another transaction before and checked inside the snapshot after.
 * @throws CheckFailure `lock-timeout` when somebody holds a table too long, `schema-unstable` when the schema will not stand still.
 */
export async function openSnapshotSession(
  settings: ConnectionSettings,
  options: { readonly lockTimeoutSeconds: number; readonly signal: AbortSignal },
): Promise<SnapshotSession> {
  const database = await connect(settings, options.signal)
  try {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const snapshot = await tryOnce(database, options.lockTimeoutSeconds)
      if (snapshot) return { ...snapshot, ...endsOf(database, settings) }
      await database.query('ROLLBACK')
    }
    throw new CheckFailure(
      'schema-unstable',
      `tables were created or dropped during each of ${ATTEMPTS} attempts to lock them all`,
      { attempts: ATTEMPTS },
    )
  } catch (error) {
    await database.close().catch(() => undefined)
    throw error
  }
}

async function tryOnce(
  database: Database,
  lockTimeoutSeconds: number,
): Promise<Pick<SnapshotSession, 'database' | 'snapshotId' | 'takenAt'> | null> {
  const listed = await tableNames(database)
  await database.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  await database.query(`SET LOCAL lock_timeout = '${Math.round(lockTimeoutSeconds * 1000)}ms'`)
  if (!(await lockAll(database, listed, lockTimeoutSeconds))) return null
  const [row] = await database.query(
    `SELECT pg_export_snapshot(), to_char(clock_timestamp(), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  )
  const seen = await tableNames(database)
  const locked = new Set(listed)
  if (seen.some((name) => !locked.has(name))) return null
  return { database, snapshotId: row?.[0] ?? '', takenAt: row?.[1] ?? '' }
}

/** A server that does not answer is not waited for: its locks went with it. */
const ABANDON_SECONDS = 3

function endsOf(
  database: Database,
  settings: ConnectionSettings,
): Pick<SnapshotSession, 'close' | 'abandon'> {
  return {
    close: async () => {
      await database.query('COMMIT').catch(() => undefined)
      await database.close()
    },
    abandon: () =>
      Promise.race([
        terminate(settings, database.backendPid).catch(() => undefined),
        delay(ABANDON_SECONDS * 1000, undefined, { ref: false }),
      ]),
  }
}

/** A backend that is busy does not notice that its client has gone; only another session can end it. */
async function terminate(settings: ConnectionSettings, backendPid: number): Promise<void> {
  const session = await connect(settings)
  try {
    await session.query('SELECT pg_terminate_backend($1::integer)', [backendPid])
  } finally {
    await session.close()
  }
}

async function tableNames(database: Database): Promise<string[]> {
  const rows = await database.query(TABLES_TO_LOCK)
  return rows.map(
    ([schema, name]) => `${quoteIdentifier(schema ?? '')}.${quoteIdentifier(name ?? '')}`,
  )
}

/** False when a listed table is gone, so that the caller lists again. */
async function lockAll(
  database: Database,
  tables: readonly string[],
  lockTimeoutSeconds: number,
): Promise<boolean> {
  for (let start = 0; start < tables.length; start += TABLES_PER_LOCK) {
    const names = tables.slice(start, start + TABLES_PER_LOCK)
    try {
      await database.query(`LOCK TABLE ONLY ${names.join(', ONLY ')} IN ACCESS SHARE MODE`)
    } catch (error) {
      if (isSqlState(error, '42P01') || isSqlState(error, '3F000')) return false
      if (isSqlState(error, '55P03')) {
        throw new CheckFailure(
          'lock-timeout',
          `a table stayed locked by another session for more than ${lockTimeoutSeconds} s`,
          { seconds: lockTimeoutSeconds },
        )
      }
      if (isSqlState(error, '53200'))
        throw new CheckFailure(
          'lock-table-too-small',
          'the server ran out of lock space while locking all tables',
        )
      throw error
    }
  }
  return true
}

/** Whether an error of the driver carries this SQLSTATE. Source: PostgreSQL, appendix "Error Codes". */
export function isSqlState(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code
}
