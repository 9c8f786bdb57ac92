import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { connect } from '../../engines/postgres/connection.ts'
import {
  type ConnectionSettings,
  libpqEnvironment,
} from '../../engines/postgres/connection-settings.ts'
import type { RestoreServer } from '../../engines/postgres/restore/restore-server.ts'
import { startLocalCluster } from '../../engines/postgres/staging/local-cluster.ts'
import { makeStagingDirectory } from '../../engines/postgres/staging/staging-directory.ts'
import { findInstallations, type Installation } from '../../engines/postgres/tools/installations.ts'
import { CheckFailure, CommandError } from '../../errors.ts'
import type { UserIdentity, World } from '../../ports.ts'
import type { RestoreCheckRequest } from './request.ts'
import type { CheckRecorder, StagedData } from './staged-data.ts'

const SAMPLE_DATABASE = 'sample'
/** Room for a thousand tables in one transaction, as large as sample data gets. */
const SAMPLE_LOCKED_OBJECTS = 10_000
const SEED_SECONDS = 600
/** What the sample restaurants call their tenants. */
const SAMPLE_TENANTS = 'tenant_*'

/**
 * Makes the sample database in an ephemeral cluster: from the repository's SQL files, or the sample restaurants.
 * @throws CheckFailure `postgres-missing`, `seed-failed`; nothing is left then.
 */
export async function stageSample(
  request: RestoreCheckRequest,
  recorder: CheckRecorder,
  world: World,
): Promise<StagedData> {
  const installation = await newestInstallation(world)
  const user = await world.unprivilegedUser()
  const directory = await makeStagingDirectory(request.config.drill.directory, world, user)
  let server: RestoreServer | undefined
  const end = async () => {
    await server?.stop()
    await directory.remove()
  }
  try {
    server = await recorder.step('create', () =>
      startLocalCluster(
        {
          installation,
          directory,
          user,
          superuser: 'postgres',
          encoding: 'UTF8',
          lockedObjects: SAMPLE_LOCKED_OBJECTS,
          isCopy: true,
        },
        world,
      ),
    )
    const settings = server.settings(SAMPLE_DATABASE)
    const seeding = { request, server, installation, workspace: directory.path, user }
    await recorder.step('seed', () => seed(seeding, world))
    const tenantPattern = sampleTenants(request)
    return { server, settings, workspace: directory.path, tenantPattern, end }
  } catch (error) {
    await end()
    throw error
  }
}

interface Seeding {
  readonly request: RestoreCheckRequest
  readonly server: RestoreServer
  readonly installation: Installation
  readonly workspace: string
  readonly user: UserIdentity | null
}

async function seed(seeding: Seeding, world: World): Promise<void> {
  const { server, request } = seeding
  const settings = server.settings(SAMPLE_DATABASE)
  await createSampleDatabase(server, world)
  const files = request.config.check.seed
  if (files.length === 0) return request.sample(settings, world)
  for (const name of files) await loadSeed(name, settings, seeding, world)
}

async function newestInstallation(world: World): Promise<Installation> {
  const installations = await findInstallations(world.processes)
  const newest = installations.find((each) => each.hasServer && each.hasClient)
  if (newest) return newest
  throw new CheckFailure('postgres-missing', 'no PostgreSQL is installed here', { major: 15 })
}

async function createSampleDatabase(server: RestoreServer, world: World): Promise<void> {
  const session = await connect(server.settings('postgres'), world.signal)
  try {
    await session.query(`CREATE DATABASE ${SAMPLE_DATABASE} TEMPLATE template0 ENCODING 'UTF8'`)
  } finally {
    await session.close()
  }
}

/** By psql, because a schema that pg_dump wrote needs it; from stdin, because the checkout may be closed to another user. */
async function loadSeed(
  name: string,
  settings: ConnectionSettings,
  { request, installation, workspace, user }: Seeding,
  world: World,
): Promise<void> {
  const psql = world.processes.start(
    {
      file: join(installation.directory, 'psql'),
      args: ['--no-psqlrc', '--quiet', '--set=ON_ERROR_STOP=1', '--file=-'],
      env: { ...libpqEnvironment(settings), HOME: workspace },
      cwd: workspace,
      timeoutSeconds: SEED_SECONDS,
      signal: world.signal,
      ...(user ? { runAs: user } : {}),
    },
    createReadStream(join(request.checkout, name)),
  )
  psql.stdout.resume()
  await psql.done.catch((error: unknown) => {
    world.signal.throwIfAborted()
    throw seedFailed(name, error)
  })
}

function seedFailed(name: string, error: unknown): CheckFailure {
  const detail =
    error instanceof CommandError
      ? (error.failure.stderrTail.trimEnd().split('\n').at(-1) ?? '')
      : String(error instanceof Error ? error.message : error)
  return new CheckFailure('seed-failed', `${name} cannot be loaded: ${detail}`, { name, detail })
}

function sampleTenants({ config: { backups, check } }: RestoreCheckRequest): string | null {
  if (check.seed.length === 0) return SAMPLE_TENANTS
  const sources = Object.values(backups?.sources ?? {})
  const source = sources.find(({ name }) => name === check.source) ?? sources[0]
  return source?.tenants ?? null
}
