import { CheckFailure } from '../../../errors.ts'
import { connect, type Database } from '../connection.ts'
import { type ConnectionSettings, serverName } from '../connection-settings.ts'

/** Databases that every server has; a drill never takes one of them as its target. */
export const OWN_DATABASES = ['postgres', 'template1']

/**
 * A session on a separate server beside its target database.
 * @throws CheckFailure `target-unreachable`.
 */
export async function connectBesideTarget(
  target: ConnectionSettings,
  signal: AbortSignal,
): Promise<Database> {
  let detail = ''
  for (const database of OWN_DATABASES) {
    try {
      return await connect({ ...target, database }, signal)
    } catch (error) {
      signal.throwIfAborted()
      detail = error instanceof Error ? error.message : String(error)
    }
  }
  const server = serverName(target)
  throw new CheckFailure('target-unreachable', `cannot connect to ${server}: ${detail}`, {
    server,
    detail,
  })
}

/** Whether the server has a database of that name. */
export async function hasDatabase(session: Database, name: string): Promise<boolean> {
  const rows = await session.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
  return rows.length > 0
}

/** What initdb makes stands below this OID. Source: PostgreSQL, access/transam.h. */
const FIRST_NORMAL_OID = 16384

const CATALOGUES = [
  'pg_class',
  'pg_proc',
  'pg_type',
  'pg_namespace',
  'pg_extension',
  'pg_largeobject_metadata',
]

const CONTENTS = `SELECT ${CATALOGUES.map((each) => `(SELECT count(*) FROM ${each} WHERE oid >= ${FIRST_NORMAL_OID})`).join(' + ')},
  (SELECT count(*) FROM pg_class WHERE oid >= ${FIRST_NORMAL_OID} AND relkind IN ('r', 'p'))`

/** How much somebody has put into a database. */
export interface DatabaseContents {
  readonly objects: number
  readonly tables: number
}

/** Counts what is in a database besides what every new one has. */
export async function readContents(
  database: ConnectionSettings,
  signal: AbortSignal,
): Promise<DatabaseContents> {
  const session = await connect(database, signal)
  try {
    const [row] = await session.query(CONTENTS)
    return { objects: Number(row?.[0]), tables: Number(row?.[1]) }
  } finally {
    await session.close()
  }
}
