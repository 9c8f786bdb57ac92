import { join } from 'node:path'
import { connect } from '../engines/postgres/connection.ts'
import type { ConnectionSettings } from '../engines/postgres/connection-settings.ts'
import type { RestoreServer } from '../engines/postgres/restore/restore-server.ts'
import { startLocalCluster } from '../engines/postgres/staging/local-cluster.ts'
import {
  makeStagingDirectory,
  type StagingDirectory,
  sweepStaging,
} from '../engines/postgres/staging/staging-directory.ts'
import { findInstallations } from '../engines/postgres/tools/installations.ts'
import { CheckFailure } from '../errors.ts'
import type { World } from '../ports.ts'

/** The sample system's production server. */
export interface DemoCluster {
  readonly settings: ConnectionSettings
  stop(): Promise<void>
}

/** Name of the sample system's database. */
export const DEMO_DATABASE = 'restaurante'

/**
 * Starts a throw-away PostgreSQL with an empty database for the sample system.
 * @throws CheckFailure `postgres-missing` when none is installed.
 */
export async function startDemoCluster(
  parent: string,
  tenants: number,
  world: World,
): Promise<DemoCluster> {
  const installation = (await findInstallations(world.processes)).find(
    (each) => each.hasServer && each.hasClient,
  )
  if (!installation)
    throw new CheckFailure(
      'postgres-missing',
      'no PostgreSQL is installed here; on Debian: apt-get install -y postgresql',
      { major: 15 },
    )
  const home = join(parent, 'production')
  await sweepStaging(home, world.log)
  const user = await world.unprivilegedUser()
  const directory = await makeStagingDirectory(home, world, user)
  const cluster = await startLocalCluster(
    {
      installation,
      directory,
      user,
      superuser: 'postgres',
      encoding: 'UTF8',
      lockedObjects: tenants * 60 + 5000,
    },
    world,
  )
  const server = await connect(cluster.settings('postgres'), world.signal)
  try {
    await server.query(`CREATE DATABASE ${DEMO_DATABASE} TEMPLATE template0 ENCODING 'UTF8'`)
  } finally {
    await server.close()
  }
  return { settings: cluster.settings(DEMO_DATABASE), stop: () => stop(cluster, directory) }
}

async function stop(cluster: RestoreServer, directory: StagingDirectory): Promise<void> {
  await cluster.stop()
  await directory.remove()
}
