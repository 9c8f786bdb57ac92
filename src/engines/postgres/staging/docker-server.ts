import { randomBytes } from 'node:crypto'
import type { ComposeProject } from '../../../containers/compose-project.ts'
import type { Service, StartLimits } from '../../../containers/service.ts'
import type { World } from '../../../ports.ts'
import type { ConnectionSettings } from '../connection-settings.ts'
import type { RestoreServer } from '../restore/restore-server.ts'
import { asOptions, throwAwaySettings } from './throw-away-settings.ts'
import { untilServerAnswers } from './until-server-answers.ts'

/** What the server in a container is made for. */
export interface DockerServerRequest {
  readonly project: ComposeProject
  /** Its host name for containers beside it. */
  readonly name: string
  /** An image that understands what the official one of PostgreSQL does: POSTGRES_USER, PGDATA … */
  readonly image: string
  /** Port on 127.0.0.1. */
  readonly port: 'random' | number
  readonly limits: Pick<StartLimits, 'pull' | 'pullSeconds'>
  /** Superuser's name; the source's, so that what initdb makes has the same owner. */
  readonly superuser: string
  readonly encoding: string
  /** Objects (tables, indexes, sequences) that one transaction may lock at a time. */
  readonly lockedObjects: number
}

/** A server in a container: reached by this host over a port, by containers beside it under a name. */
export interface DockerServer extends RestoreServer {
  /** Settings for the other services of the project. */
  settingsInside(database: string): ConnectionSettings
}

const PORT = 5432
const READY_SECONDS = 120

/** Apart from the paths that images declare as volumes: where those lie changed with version 18 of the official one. */
const VOLUME_PATH = '/lastro'

/**
 * Starts a throw-away server in a container and waits until it takes sessions over its published port.
 * @throws CheckFailure `image-missing`, `port-taken`, `container-failed`, `container-out-of-memory`, `staging-failed`.
 */
export async function startDockerServer(
  request: DockerServerRequest,
  world: World,
): Promise<DockerServer> {
  const { project, name, superuser } = request
  const password = randomBytes(24).toString('base64url')
  world.maskSecret(password)
  const limits = { ...request.limits, readySeconds: READY_SECONDS }
  const running = await project.start(serviceOf(request, password), limits)
  const port = running.port ?? PORT
  const common = { user: superuser, password }
  const settings = (database: string) => ({ ...common, host: '127.0.0.1', port, database })
  // A session over the port is what the restore will need; a check inside of the container says less.
  await Promise.race([untilServerAnswers(settings('postgres'), READY_SECONDS, world), running.died])
  return {
    settings,
    settingsInside: (database) => ({ ...common, host: name, port: PORT, database }),
    place: `container ${running.container}, 127.0.0.1:${port}`,
    died: running.died,
    // The container goes with the project, which may hold more than this server.
    stop: () => Promise.resolve(),
  }
}

function serviceOf(
  { name, image, port, superuser, encoding, lockedObjects }: DockerServerRequest,
  password: string,
): Service {
  return {
    name,
    image,
    environment: {
      POSTGRES_USER: superuser,
      POSTGRES_PASSWORD: password,
      POSTGRES_DB: 'postgres',
      POSTGRES_INITDB_ARGS: `--no-sync --no-locale --encoding=${encoding}`,
      PGDATA: `${VOLUME_PATH}/data`,
      TZ: 'UTC',
    },
    command: ['postgres', ...asOptions(throwAwaySettings(lockedObjects))],
    mounts: [{ kind: 'volume', name: 'data', path: VOLUME_PATH }],
    port: { container: PORT, host: port },
  }
}
