import { join } from 'node:path'
import { connect } from '../src/engines/postgres/connection.ts'
import type { ConnectionSettings } from '../src/engines/postgres/connection-settings.ts'
import type { StagingDirectory } from '../src/engines/postgres/staging/staging-directory.ts'
import type { Installation } from '../src/engines/postgres/tools/installations.ts'
import type { RunningProcess, UserIdentity, World } from '../src/ports.ts'

const PORT = 5432
const START_SECONDS = 30

/** A server as a distribution would run it. */
export interface DefaultCluster {
  /** Process id of the postmaster. */
  readonly pid: number
  settings(database: string): ConnectionSettings
  /** Ends it at once, without the checkpoint of an orderly end: its data is not needed again. */
  stop(): Promise<void>
}

/** Where it lies and who runs it. */
export interface DefaultClusterRequest {
  readonly installation: Installation
  readonly directory: StagingDirectory
  readonly user: UserIdentity | null
}

/** Makes and starts a cluster with the defaults of initdb (fsync on, 128 MB of buffers, autovacuum), in UTF-8, on a private socket. */
export async function startDefaultCluster(
  { installation, directory, user }: DefaultClusterRequest,
  world: World,
): Promise<DefaultCluster> {
  const common = {
    cwd: directory.path,
    env: { LC_ALL: 'C.UTF-8', TZ: 'UTC' },
    ...(user ? { runAs: user } : {}),
  }
  await world.processes.run({
    ...common,
    file: join(installation.directory, 'initdb'),
    args: ['-D', directory.data, '--username=postgres', '--auth=trust', '--encoding=UTF8'],
    timeoutSeconds: 120,
  })
  const server = world.processes.start({
    ...common,
    file: join(installation.directory, 'postgres'),
    args: ['-D', directory.data, '-k', directory.socket, '-p', String(PORT), '-h', ''],
  })
  server.stdout.resume()
  const settings = (database: string): ConnectionSettings => ({
    host: directory.socket,
    port: PORT,
    database,
    user: 'postgres',
  })
  const cluster = { pid: server.pid, settings, stop: () => stop(server) }
  try {
    await waitUntilReady(settings('postgres'), world)
  } catch (error) {
    await cluster.stop()
    throw error
  }
  return cluster
}

async function waitUntilReady(settings: ConnectionSettings, world: World): Promise<void> {
  const deadline = world.clock.monotonicSeconds() + START_SECONDS
  for (;;) {
    try {
      return await (await connect(settings, world.signal)).close()
    } catch (error) {
      if (world.signal.aborted || world.clock.monotonicSeconds() > deadline) throw error
    }
    await world.clock.sleep(0.1, world.signal)
  }
}

async function stop(server: RunningProcess): Promise<void> {
  try {
    process.kill(server.pid, 'SIGQUIT')
  } catch {
    // It has ended already.
  }
  const ended = server.done.catch(() => undefined)
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 5000).unref())])
  await server.kill()
}
