import type { ComposeProject } from '../containers/compose-project.ts'
import { runDocker } from '../containers/docker.ts'
import type { RunningService, Service, StartLimits } from '../containers/service.ts'
import { CheckFailure, CommandError } from '../errors.ts'
import { fillText } from '../probes/carried-values.ts'
import type { Application, ApplicationRequest, ApplicationWorld } from './application.ts'
import { applicationEnvironment, placesOf } from './environment.ts'
import { tailOf } from './log-tail.ts'
import { portsLeft } from './port-release.ts'
import { untilReady } from './until-ready.ts'

/** An image that serves the application, started beside the container of the database. */
export interface ContainerRequest extends ApplicationRequest {
  readonly project: ComposeProject
  readonly image: string
  /** In place of the image's command. */
  readonly command?: readonly string[]
  /** Working directory in the container. */
  readonly directory?: string
  /** Port inside of the container. */
  readonly containerPort: number
  readonly limits: Pick<StartLimits, 'pull' | 'pullSeconds'>
}

/** Name of the service in its project. */
const SERVICE = 'backend'

/** In a container only what listens on all its addresses is reached from outside; the port is published on loopback only. */
const ALL_ADDRESSES = '0.0.0.0'

const LOG_LINES = 60

/** Time to end by itself before it is killed; the removal of the project has the rest. */
const STOP_SECONDS = 3

/**
 * Starts the application as a service of the drill's project.
 * @throws CheckFailure `image-missing`, `port-taken`, `backend-exited`, `container-out-of-memory`.
 */
export async function startContainer(
  request: ContainerRequest,
  world: ApplicationWorld,
): Promise<Application> {
  const limits = { ...request.limits, readySeconds: request.ready.timeoutSeconds }
  try {
    const running = await request.project.start(serviceOf(request), limits)
    const { ready, image } = request
    return new ContainerApplication({ running, ready, started: `image ${image}` }, world)
  } catch (error) {
    throw asBackendFailure(error, 'backend-exited')
  }
}

function serviceOf(request: ContainerRequest): Service {
  const { image, command, directory, database, containerPort, port } = request
  const places = placesOf(database, containerPort)
  const own = applicationEnvironment(request, containerPort)
  return {
    name: SERVICE,
    image,
    environment: { ...own, HOST: request.env.HOST ?? ALL_ADDRESSES },
    port: { container: containerPort, host: port ?? 'random' },
    ...(command && { command: command.map((word) => fillText(word, places)) }),
    ...(directory !== undefined && { workingDirectory: directory }),
  }
}

/** A container that was started with a published port. */
export interface StartedContainer extends Pick<Application, 'started'> {
  readonly running: RunningService
  readonly ready: ApplicationRequest['ready']
}

/** An application in a container of the drill's project. */
export class ContainerApplication implements Application {
  readonly baseUrl: string
  readonly port: number
  readonly started: string
  readonly died: Promise<never>
  readonly #ready: ApplicationRequest['ready']
  readonly #running: RunningService
  readonly #world: ApplicationWorld
  #isReady = false
  #isStopping = false

  constructor({ running, ready, started }: StartedContainer, world: ApplicationWorld) {
    if (running.port === null) throw new Error(`${running.name} publishes no port`)
    this.#ready = ready
    this.#running = running
    this.#world = world
    this.port = running.port
    this.baseUrl = `http://localhost:${this.port}`
    this.started = started
    this.died = this.#untilItEnds()
    // It is raced against while somebody waits for the application; before and after nobody listens.
    this.died.catch(() => undefined)
  }

  async untilReady(): Promise<void> {
    await untilReady(this, this.#ready, this.#world)
    this.#isReady = true
  }

  async log(): Promise<readonly string[]> {
    try {
      return tailOf(await this.#running.logs(LOG_LINES), this.#world.redact)
    } catch (error) {
      // The engine may have gone away, or the run be cancelled: the verdict does not depend on it.
      if (error instanceof CommandError) return []
      throw error
    }
  }

  async stop(): Promise<readonly string[]> {
    this.#isStopping = true
    const { container } = this.#running
    try {
      await runDocker(
        {
          args: ['container', 'stop', `--time=${STOP_SECONDS}`, container],
          signal: new AbortController().signal,
        },
        this.#world,
      )
    } catch (error) {
      // Whoever takes the project down removes it by force, and says what is left.
      if (!(error instanceof CommandError)) throw error
      return []
    }
    return portsLeft(this.port, this.#world)
  }

  async #untilItEnds(): Promise<never> {
    try {
      return await this.#running.died
    } catch (error) {
      if (this.#isStopping) return new Promise(() => undefined)
      throw asBackendFailure(error, this.#isReady ? 'backend-died' : 'backend-exited')
    }
  }
}

/** A container that ends is the application's end here; what keeps it from being made at all is not. */
export function asBackendFailure(error: unknown, reason: string): unknown {
  if (!(error instanceof CheckFailure) || error.reason !== 'container-failed') return error
  const { detail = '' } = error.facts
  return new CheckFailure(reason, error.message, { detail })
}
