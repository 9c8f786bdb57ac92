import { connect } from '../../../src/engines/postgres/connection.ts'
import type { RestoreServer } from '../../../src/engines/postgres/restore/restore-server.ts'

/** What initdb draws for each cluster that it makes, and a copy shares with its template. */
export async function identifierOf(server: RestoreServer): Promise<string> {
  const session = await connect(server.settings('postgres'))
  try {
    const [row] = await session.query('SELECT system_identifier::text FROM pg_control_system()')
    return row?.[0] ?? ''
  } finally {
    await session.close()
  }
}
