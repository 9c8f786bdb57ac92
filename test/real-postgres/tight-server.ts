import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { connect } from '../../src/engines/postgres/connection.ts'
import type { ConnectionSettings } from '../../src/engines/postgres/connection-settings.ts'
import { makeStagingDirectory } from '../../src/engines/postgres/staging/staging-directory.ts'
import { findInstallations } from '../../src/engines/postgres/tools/installations.ts'
import { testWorld } from './test-world.ts'

/** A bare server with settings of the test's choice. */
export interface TightServer {
  readonly settings: ConnectionSettings
  stop(): Promise<void>
}

/**
 * Starts a server below `parent` with settings like `max_connections=10`, which a staging server would never have.
 * @param superuser name of the role that initdb makes
 */
export async function startTightServer(
  parent: string,
  serverSettings: readonly string[],
  superuser = 'postgres',
): Promise<TightServer> {
  const world = testWorld()
  const installation = (await findInstallations(world.processes)).find((each) => each.hasServer)
  if (!installation) throw new Error('no PostgreSQL server is installed here')
  const user = await world.unprivilegedUser()
  const runAs = user ? { runAs: user } : {}
  const directory = await makeStagingDirectory(join(parent, 'tight'), world, user)
  const program = (name: string) => join(installation.directory, name)
  const cwd = directory.path
  await world.processes.run({
    file: program('initdb'),
    args: ['-D', directory.data, '-U', superuser, '--auth=trust', '--no-sync'],
    cwd,
    ...runAs,
  })
  const server = world.processes.start({
    file: program('postgres'),
    args: [
      '-D',
      directory.data,
      '-k',
      directory.socket,
      '-c',
      'listen_addresses=',
      ...serverSettings.flatMap((setting) => ['-c', setting]),
    ],
    cwd,
    ...runAs,
  })
  server.stdout.resume()
  server.done.catch(() => undefined)
  const settings = { host: directory.socket, port: 5432, database: 'postgres', user: superuser }
  await untilItAnswers(settings)
  return {
    settings,
    stop: async () => {
      await server.kill()
      await directory.remove()
    },
  }
}

async function untilItAnswers(settings: ConnectionSettings): Promise<void> {
  const end = performance.now() + 20_000
  for (;;) {
    try {
      return await (await connect(settings)).close()
    } catch (error) {
      if (performance.now() > end) throw error
      await delay(50)
    }
  }
}
