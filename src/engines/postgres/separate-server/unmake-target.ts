import type { Database } from '../connection.ts'
import { quoteIdentifier } from '../connection.ts'
import type { ConnectionSettings } from '../connection-settings.ts'
import type { MadeRecord } from './made-record.ts'
import { connectBesideTarget, hasDatabase, readContents } from './target-session.ts'

/** Longest wait for a session that was told to end. */
const MAKER_MILLISECONDS = 3000

/**
 * Removes what a record says, as far as it was made, and puts back what was set aside. Only what carries the record's mark
 * goes. May be repeated, also after it was interrupted.
 * @returns what is still there, in words.
 * @throws CheckFailure `target-unreachable`; Error when the server is another one now.
 */
export async function unmakeTarget(
  record: MadeRecord,
  target: ConnectionSettings,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const session = await connectBesideTarget(target, signal)
  try {
    await requireSameServer(session, record)
    await endMaker(session, record.mark)
    const left: string[] = []
    const note = async (thing: string, work: () => Promise<unknown>) => {
      try {
        await work()
      } catch (error) {
        signal.throwIfAborted()
        left.push(`${thing} (${error instanceof Error ? error.message : String(error)})`)
      }
    }
    await note(`database ${record.database}`, () => removeDatabase(session, record, target, signal))
    await note(`database ${record.setAside}`, () => putBack(session, record))
    for (const role of record.roles.toReversed())
      await note(`role ${role}`, () => removeRole(session, role, record.mark))
    return left
  } finally {
    await session.close()
  }
}

async function requireSameServer(session: Database, record: MadeRecord): Promise<void> {
  const [identity] = await session.query('SELECT system_identifier::text FROM pg_control_system()')
  if (identity?.[0] === record.systemIdentifier) return
  throw new Error(`${record.host}:${record.port} is another server now`)
}

/**
 * A server goes on with CREATE DATABASE or a waiting RENAME when its client is gone: what was looked for in vain would come
 * after all.
 */
async function endMaker(session: Database, mark: string): Promise<void> {
  await session.query(
    `SELECT pg_terminate_backend(pid, ${MAKER_MILLISECONDS}) FROM pg_stat_activity WHERE application_name = $1`,
    [mark],
  )
}

async function removeDatabase(
  session: Database,
  record: MadeRecord,
  target: ConnectionSettings,
  signal: AbortSignal,
): Promise<void> {
  const { database } = record
  if (!(await isOurs(session, record, target, signal))) return
  await session.query(`DROP DATABASE IF EXISTS ${quoteIdentifier(database)} WITH (FORCE)`)
}

/**
 * The mark follows the creation as a statement of its own; between the two our database is empty. It is ours only if no
 * other of that name was there, or if that one has been set aside.
 */
async function isOurs(
  session: Database,
  record: MadeRecord,
  target: ConnectionSettings,
  signal: AbortSignal,
): Promise<boolean> {
  const { database, setAside, mark } = record
  const [row] = await session.query(
    `SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = $1`,
    [database],
  )
  if (row === undefined) return false
  if (row[0] === mark) return true
  if (setAside !== null && !(await hasDatabase(session, setAside))) return false
  const { objects } = await readContents({ ...target, database }, signal)
  return row[0] === null && objects === 0
}

async function putBack(session: Database, { database, setAside }: MadeRecord): Promise<void> {
  if (setAside === null || !(await hasDatabase(session, setAside))) return
  await session.query(
    `ALTER DATABASE ${quoteIdentifier(setAside)} RENAME TO ${quoteIdentifier(database)}`,
  )
}

async function removeRole(session: Database, role: string, mark: string): Promise<void> {
  const [row] = await session.query(
    `SELECT shobj_description(oid, 'pg_authid') FROM pg_roles WHERE rolname = $1`,
    [role],
  )
  if (row?.[0] === mark) await session.query(`DROP ROLE ${quoteIdentifier(role)}`)
}
