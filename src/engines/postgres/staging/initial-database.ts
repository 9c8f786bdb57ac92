import type { Database } from '../connection.ts'
import { connect } from '../connection.ts'
import type { RestoreServer } from '../restore/restore-server.ts'

/** initdb makes it, and small systems keep their rows in it. */
const INITIAL = 'postgres'

/** A session on a new cluster of our own beside the database to be restored; one of that name that initdb made is dropped. */
export async function connectBeside(
  cluster: RestoreServer,
  database: string,
  signal: AbortSignal,
): Promise<Database> {
  if (database !== INITIAL) return connect(cluster.settings(INITIAL), signal)
  const session = await connect(cluster.settings('template1'), signal)
  await session.query(`DROP DATABASE ${INITIAL} WITH (FORCE)`)
  return session
}
