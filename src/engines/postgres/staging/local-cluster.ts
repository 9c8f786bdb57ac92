import { totalmem } from 'node:os'
import { join } from 'node:path'
import { CheckFailure, CommandError } from '../../../errors.ts'
import type { RunningProcess, UserIdentity, World } from '../../../ports.ts'
import { connect } from '../connection.ts'
import type { ConnectionSettings } from '../connection-settings.ts'
import type { RestoreServer } from '../restore/restore-server.ts'
import type { Installation } from '../tools/installations.ts'
import type { StagingDirectory } from './staging-directory.ts'

/** What the cluster is made for. */
export interface ClusterRequest {
  readonly installation: Installation
  readonly directory: StagingDirectory
  readonly user: UserIdentity | null
  /** Superuser's name; the source's, so that what initdb makes has the same owner. */
  readonly superuser: string
  readonly encoding: string
  /** Objects (tables, indexes, sequences) that one transaction may lock at a time. */
  readonly lockedObjects: number
}

const PORT = 5432
const MAX_CONNECTIONS = 20
const START_SECONDS = 60

/**
 * Makes and starts a throw-away server that listens on a private socket only: no network, no durability (it will be thrown away), lock table large enough to
 * create the whole schema in one transaction.
 * @throws CheckFailure `staging-failed`, `staging-disk-full`.
 */
export async function startLocalCluster(
  request: ClusterRequest,
  world: World,
): Promise<RestoreServer> {
  const { installation, directory, user } = request
  const runAs = user ? { runAs: user } : {}
  await initialise(request, world)
  const server = world.processes.start({
    file: join(installation.directory, 'postgres'),
    args: [
      '-D',
      directory.data,
      '-k',
      directory.socket,
      '-p',
      String(PORT),
      ...serverOptions(request.lockedObjects),
    ],
    cwd: directory.path,
    env: { LC_ALL: 'C', TZ: 'UTC' },
    signal: world.signal,
    ...runAs,
  })
  server.stdout.resume()
  let stopping = false
  const died = server.done.then(
    () => rejectDied(stopping, 'it ended by itself'),
    (error: unknown) =>
      rejectDied(stopping, error instanceof Error ? error.message : String(error)),
  )
  died.catch(() => undefined)
  const settings = (database: string): ConnectionSettings => ({
    host: directory.socket,
    port: PORT,
    database,
    user: request.superuser,
  })
  const cluster: RestoreServer = {
    settings,
    place: `socket ${directory.socket}`,
    died,
    stop: async () => {
      stopping = true
      await stopServer(server)
    },
  }
  try {
    await Promise.race([waitUntilReady(settings('postgres'), world), died])
  } catch (error) {
    await cluster.stop()
    throw error
  }
  return cluster
}

/** Never settles once we stop it ourselves, so that nobody takes our own stop for a crash. */
function rejectDied(stopping: boolean, detail: string): Promise<never> {
  if (stopping) return new Promise(() => undefined)
  throw new CheckFailure('staging-failed', `the staging server died: ${detail}`, { detail })
}

async function initialise(request: ClusterRequest, world: World): Promise<void> {
  const { installation, directory, user, superuser, encoding } = request
  try {
    await world.processes.run({
      file: join(installation.directory, 'initdb'),
      args: [
        '-D',
        directory.data,
        '--no-sync',
        '--auth=trust',
        `--username=${superuser}`,
        `--encoding=${encoding}`,
        '--no-locale',
        '--no-instructions',
      ],
      cwd: directory.path,
      env: { LC_ALL: 'C', TZ: 'UTC' },
      timeoutSeconds: 120,
      signal: world.signal,
      ...(user ? { runAs: user } : {}),
    })
  } catch (error) {
    if (!(error instanceof CommandError) || error.failure.cause === 'cancelled') throw error
    const detail = error.message
    if (/No space left/.test(error.failure.stderrTail))
      throw new CheckFailure('staging-disk-full', detail, { path: directory.path })
    throw new CheckFailure('staging-failed', detail, { detail, path: directory.path })
  }
}

/** Speed for data that is thrown away; every figure in docs/adr/0004-local-staging.md. */
function serverOptions(lockedObjects: number): string[] {
  const memory = totalmem() / 2 ** 20
  const options: Record<string, string | number> = {
    listen_addresses: '',
    unix_socket_permissions: '0700',
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    wal_level: 'minimal',
    // A new WAL segment is otherwise filled with zeros first: the same bytes twice.
    wal_init_zero: 'off',
    wal_recycle: 'off',
    max_wal_senders: 0,
    archive_mode: 'off',
    max_wal_size: '4GB',
    checkpoint_timeout: '1h',
    autovacuum: 'off',
    bgwriter_lru_maxpages: 0,
    jit: 'off',
    max_parallel_maintenance_workers: 0,
    max_parallel_workers_per_gather: 0,
    shared_buffers: `${Math.min(256, Math.max(32, Math.floor(memory / 16)))}MB`,
    maintenance_work_mem: `${Math.min(256, Math.max(32, Math.floor(memory / 32)))}MB`,
    work_mem: `${Math.min(64, Math.max(8, Math.floor(memory / 64)))}MB`,
    max_connections: MAX_CONNECTIONS,
    max_locks_per_transaction: Math.max(256, Math.ceil((lockedObjects * 1.5) / MAX_CONNECTIONS)),
    restart_after_crash: 'off',
    logging_collector: 'off',
    log_min_messages: 'error',
  }
  return Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

async function waitUntilReady(settings: ConnectionSettings, world: World): Promise<void> {
  const deadline = world.clock.monotonicSeconds() + START_SECONDS
  for (;;) {
    try {
      await (await connect(settings, world.signal)).close()
      return
    } catch (error) {
      world.signal.throwIfAborted()
      const detail = error instanceof Error ? error.message : String(error)
      if (world.clock.monotonicSeconds() > deadline)
        throw new CheckFailure(
          'staging-failed',
          `the staging server did not answer within ${START_SECONDS} s: ${detail}`,
          { detail },
        )
    }
    await world.clock.sleep(0.03, world.signal)
  }
}

/** SIGQUIT would be "immediate"; our launcher's TERM–KILL ladder is as good for data nobody needs, but slower while sessions are open, so quit first. */
async function stopServer(server: RunningProcess): Promise<void> {
  try {
    process.kill(server.pid, 'SIGQUIT')
  } catch {
    // It has ended already.
  }
  const ended = server.done.catch(() => undefined)
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000).unref())])
  await server.kill()
  await ended
}
