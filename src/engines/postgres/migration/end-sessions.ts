import { connect } from '../connection.ts'
import type { ConnectionSettings } from '../connection-settings.ts'

const PATIENCE_MILLISECONDS = 10_000

/**
 * Ends every session on a database of our own server and waits until they are gone. The server notices a killed client
 * only at its next answer: a statement would go on, and keep its locks, for as long as it takes.
 */
export async function endSessions(settings: ConnectionSettings): Promise<void> {
  const session = await connect(settings)
  try {
    await session.query(
      `SELECT pg_terminate_backend(pid, ${PATIENCE_MILLISECONDS}) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
    )
  } finally {
    await session.close()
  }
}
