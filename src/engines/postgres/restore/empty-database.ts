import type { World } from '../../../ports.ts'
import { connect, quoteIdentifier } from '../connection.ts'
import type { ConnectionSettings } from '../connection-settings.ts'
import { createDatabase } from './prepare-database.ts'
import type { RestoreServer } from './restore-server.ts'
import type { StagingNeeds } from './staging-needs.ts'

/** There in every cluster, and never what a backup is of. */
const MAINTENANCE = 'template1'

/**
 * Puts an empty database into a throw-away server, in place of one of that name; the roles stay.
 * Only for a server of our own: what was in it is lost.
 */
export async function putEmptyDatabase(
  server: RestoreServer,
  name: string,
  { server: source }: Pick<StagingNeeds, 'server'>,
  world: Pick<World, 'signal'>,
): Promise<ConnectionSettings> {
  const session = await connect(server.settings(MAINTENANCE), world.signal)
  try {
    await session.query(`DROP DATABASE IF EXISTS ${quoteIdentifier(name)} WITH (FORCE)`)
    await createDatabase(session, name, source)
  } finally {
    await session.close()
  }
  return server.settings(name)
}
