import { fillRestaurants } from '../src/demo/fill-restaurants.ts'
import { connect } from '../src/engines/postgres/connection.ts'
import type { ConnectionSettings } from '../src/engines/postgres/connection-settings.ts'
import type { BenchContext } from './bench-context.ts'
import { type DefaultCluster, startDefaultCluster } from './default-cluster.ts'

const DATABASE = 'restaurante'

/** A server with the sample system in it. */
export interface RestaurantSource {
  readonly cluster: DefaultCluster
  readonly settings: ConnectionSettings
}

/** Fills a default cluster with the sample system and lets it come to rest, so that no autovacuum works beside a measurement. */
export async function startRestaurants(context: BenchContext): Promise<RestaurantSource> {
  const { world, options } = context
  const directory = await context.workspace.directory('source')
  const cluster = await startDefaultCluster({ ...context, directory }, world)
  try {
    const settings = await createDatabase(cluster, context)
    await world.log.group(`fill ${options.tenants} restaurants`, async () => {
      await fillRestaurants(settings, { tenants: options.tenants, sessions: 2 }, world)
      const session = await connect(settings, world.signal)
      await session.script('VACUUM (ANALYZE)')
      await session.script('CHECKPOINT')
      await session.close()
    })
    return { cluster, settings }
  } catch (error) {
    await cluster.stop()
    throw error
  }
}

/** `createdb` with the roles that the dump's grants name. */
export async function createDatabase(
  cluster: DefaultCluster,
  { world }: Pick<BenchContext, 'world'>,
  roles = '',
): Promise<ConnectionSettings> {
  const server = await connect(cluster.settings('postgres'), world.signal)
  try {
    if (roles !== '') await server.script(roles)
    await server.query(`CREATE DATABASE ${DATABASE} TEMPLATE template0`)
  } finally {
    await server.close()
  }
  return cluster.settings(DATABASE)
}
