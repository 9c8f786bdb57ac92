import { join } from 'node:path'
import { CheckFailure, CommandError } from '../../../errors.ts'
import type { Command, RunningProcess, UserIdentity, World } from '../../../ports.ts'
import type { ConnectionSettings } from '../connection-settings.ts'
import type { RestoreServer } from '../restore/restore-server.ts'
import type { Installation } from '../tools/installations.ts'
import { obtainTemplate } from './cluster-template.ts'
import { inPrivateMemory, type PrivateMemory } from './private-memory.ts'
import { releaseSharedMemory } from './shared-memory.ts'
import type { StagingDirectory } from './staging-directory.ts'
import { makeEmpty } from './template-making.ts'
import { asOptions, throwAwaySettings } from './throw-away-settings.ts'
import { untilServerAnswers } from './until-server-answers.ts'

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
  /** Its data directory lies in this memory; on disk when absent. */
  readonly memory?: PrivateMemory | undefined
  /**
   * May be a copy of what initdb made for an earlier one, with its system identifier: never for a server that is backed up,
   * because its drill would take its own for that one.
   */
  readonly isCopy?: boolean
}

const PORT = 5432
const START_SECONDS = 60

const PRIVATE_SOCKET = { listen_addresses: '', unix_socket_permissions: '0700' }

/**
 * Makes and starts a throw-away server that listens on a private socket only: no network, no durability (it will be thrown away), lock table large enough to
 * create the whole schema in one transaction.
 * @throws CheckFailure `staging-failed`, `staging-disk-full`.
 */
export async function startLocalCluster(
  request: ClusterRequest,
  world: World,
): Promise<RestoreServer> {
  const { directory } = request
  const initdb = initdbCommand(request, world.signal)
  const template = request.isCopy ? await obtainTemplate(initdb, directory.data, world) : null
  if (template === null) return startFilledBy(initdb, request, world)
  try {
    return await startFilledBy(template.unpack, request, world)
  } catch (error) {
    world.signal.throwIfAborted()
    const detail = error instanceof Error ? error.message : String(error)
    world.log.debug(`no server from the template of its cluster (${detail}); initdb runs`)
    await template.discard()
    await makeEmpty(directory.data)
    return await startFilledBy(initdb, request, world)
  } finally {
    await template.close()
  }
}

async function startFilledBy(
  filler: Command,
  request: ClusterRequest,
  world: World,
): Promise<RestoreServer> {
  const { directory, memory } = request
  const own = serverCommand(request, world.signal)
  if (!memory) await fill(filler, request, world)
  const server = world.processes.start(
    memory ? inPrivateMemory({ filler, server: own }, directory.data, memory) : own,
  )
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
    place: `socket ${directory.socket}${memory ? ', data in memory' : ''}`,
    died,
    stop: async () => {
      stopping = true
      await stopServer(server)
      await releaseSharedMemory(directory.data, world)
    },
  }
  try {
    await Promise.race([untilServerAnswers(settings('postgres'), START_SECONDS, world), died])
  } catch (error) {
    await cluster.stop()
    throw error
  }
  return cluster
}

function serverCommand(
  { installation, directory, user, lockedObjects }: ClusterRequest,
  signal: AbortSignal,
): Command {
  return {
    file: join(installation.directory, 'postgres'),
    args: [
      '-D',
      directory.data,
      '-k',
      directory.socket,
      '-p',
      String(PORT),
      ...asOptions({ ...PRIVATE_SOCKET, ...throwAwaySettings(lockedObjects) }),
    ],
    cwd: directory.path,
    env: { LC_ALL: 'C', TZ: 'UTC' },
    signal,
    ...(user ? { runAs: user } : {}),
  }
}

/** Never settles once we stop it ourselves, so that nobody takes our own stop for a crash. */
function rejectDied(stopping: boolean, detail: string): Promise<never> {
  if (stopping) return new Promise(() => undefined)
  throw new CheckFailure('staging-failed', `the staging server died: ${detail}`, { detail })
}

function initdbCommand(
  { installation, directory, user, superuser, encoding }: ClusterRequest,
  signal: AbortSignal,
): Command {
  return {
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
    signal,
    ...(user ? { runAs: user } : {}),
  }
}

async function fill(filler: Command, { directory }: ClusterRequest, world: World): Promise<void> {
  try {
    await world.processes.run(filler)
  } catch (error) {
    if (!(error instanceof CommandError) || error.failure.cause === 'cancelled') throw error
    const detail = error.message
    if (/No space left/.test(error.failure.stderrTail))
      throw new CheckFailure('staging-disk-full', detail, { path: directory.path })
    throw new CheckFailure('staging-failed', detail, { detail, path: directory.path })
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
