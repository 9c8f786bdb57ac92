import { type Database, quoteIdentifier } from '../../engines/postgres/connection.ts'
import type { ConnectionSettings } from '../../engines/postgres/connection-settings.ts'
import { majorOf } from '../../engines/postgres/passport/server-facts.ts'
import {
  createDatabase,
  createRoles,
  type ExtensionGap,
  findExtensionGaps,
} from '../../engines/postgres/restore/prepare-database.ts'
import type { RestoreServer } from '../../engines/postgres/restore/restore-server.ts'
import type { StagingNeeds } from '../../engines/postgres/restore/staging-needs.ts'
import { connectBeside } from '../../engines/postgres/staging/initial-database.ts'
import { CheckFailure } from '../../errors.ts'
import type { World } from '../../ports.ts'
import type { StagingRequest } from './staging.ts'

/** A server that was opened for a drill, and how it is kept apart from production. */
export interface OpenedServer {
  readonly server: RestoreServer
  /** What keeps production safe from this drill, e.g. `a server of its own without network`. */
  readonly isolation: string
}

/**
 * Makes what the restore needs in a throw-away server of our own: roles and the empty database.
 * @throws CheckFailure `target-is-source`, `postgres-too-old`, `extension-missing`, `passport-unreadable`.
 */
export async function prepareStaging(
  opened: OpenedServer,
  request: Pick<StagingRequest, 'needs' | 'recorder'>,
  world: World,
): Promise<ConnectionSettings> {
  const { needs } = request
  const session = await connectBeside(opened.server, needs.database, world.signal)
  try {
    await requireIsolation(session, opened, request)
    await requireCapability(session, needs)
    await createRoles(session, needs.roles)
    await createDatabase(session, needs.database, needs.server)
  } finally {
    await session.close()
  }
  return opened.server.settings(needs.database)
}

/** Makes the database of a throw-away server of our own empty again. */
export async function recreateDatabase(
  staging: RestoreServer,
  { database, server: source }: StagingNeeds,
  world: World,
): Promise<void> {
  const session = await connectBeside(staging, database, world.signal)
  try {
    await session.query(`DROP DATABASE ${quoteIdentifier(database)} WITH (FORCE)`)
    await createDatabase(session, database, source)
  } finally {
    await session.close()
  }
}

/**
 * Whether the server can take what the backup holds.
 * @throws CheckFailure `postgres-too-old`, `extension-missing`.
 */
export async function requireCapability(session: Database, needs: StagingNeeds): Promise<void> {
  await requireMajor(session, needs.sourceMajor)
  const gap = (await findExtensionGaps(session, needs.extensions)).find((each) => !each.offered)
  if (gap) throw extensionMissing(gap, needs.sourceMajor)
}

/** The last guard: whatever the settings say, the server we are about to fill must not be the one that was dumped. */
async function requireIsolation(
  session: Database,
  { server, isolation }: OpenedServer,
  { needs, recorder }: Pick<StagingRequest, 'needs' | 'recorder'>,
): Promise<void> {
  const [identity] = await session.query('SELECT system_identifier::text FROM pg_control_system()')
  const source = needs.server.systemIdentifier
  if (source !== null && identity?.[0] === source)
    throw new CheckFailure('target-is-source', 'the staging server is the source itself', {
      source: needs.database,
    })
  recorder.check({ id: 'isolation', status: 'pass', expected: isolation, actual: server.place })
}

/** An image or a separate server may be older than the source; the programs of this host were chosen by their version. */
async function requireMajor(session: Database, needed: number): Promise<void> {
  const [row] = await session.query(
    `SELECT current_setting('server_version_num'), current_setting('server_version')`,
  )
  const [number, found = ''] = row ?? []
  if (majorOf(Number(number)) >= needed) return
  const message = `PostgreSQL ${needed} or newer is needed, the staging server is ${found}`
  const facts = { found: found ?? '', needed, major: needed }
  throw new CheckFailure('postgres-too-old', message, facts)
}

function extensionMissing({ name, wanted }: ExtensionGap, major: number): CheckFailure {
  const message = `extension ${name} ${wanted} is not installed where the drill restores`
  return new CheckFailure('extension-missing', message, { extension: name, major })
}
