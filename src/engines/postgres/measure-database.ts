import type { PostgresSource } from '../../config/schema.ts'
import type { DatabaseSize } from '../../disk/measurement.ts'
import type { World } from '../../ports.ts'
import { connect, type Database } from './connection.ts'

/** A server that has not said its size by then is not to hold up the disks. */
const ANSWER_SECONDS = 20

/**
 * Bytes of a database on its server's disk, and of the server's write-ahead log. Never throws but for a cancellation: what
 * went wrong is what is known.
 */
export async function measureDatabase(
  source: PostgresSource,
  world: Pick<World, 'signal' | 'redact'>,
): Promise<DatabaseSize> {
  const common = { source: source.name, database: source.connection.database }
  const signal = AbortSignal.any([world.signal, AbortSignal.timeout(ANSWER_SECONDS * 1000)])
  try {
    const database = await connect(source.connection, signal)
    try {
      return { ...common, ...(await askSizes(database)) }
    } finally {
      await database.close()
    }
  } catch (error) {
    world.signal.throwIfAborted()
    const detail = world.redact(error instanceof Error ? error.message : String(error))
    return {
      ...common,
      bytes: null,
      walBytes: null,
      obstacle: { reason: 'server-unreachable', detail },
    }
  }
}

/** The directory of the log is closed to all but pg_monitor and superusers: it is asked for only where it may be. */
async function askSizes(
  database: Database,
): Promise<{ readonly bytes: number | null; readonly walBytes: number | null }> {
  const [size] = await database.query('SELECT pg_database_size(current_database())::text')
  const [may] = await database.query(
    `SELECT has_function_privilege('pg_catalog.pg_ls_waldir()', 'EXECUTE')::text`,
  )
  const [wal] =
    may?.[0] === 'true'
      ? await database.query('SELECT coalesce(sum(size), 0)::text FROM pg_catalog.pg_ls_waldir()')
      : []
  return { bytes: toNumber(size?.[0]), walBytes: toNumber(wal?.[0]) }
}

function toNumber(cell: string | null | undefined): number | null {
  return cell === null || cell === undefined ? null : Number(cell)
}
