import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { CheckFailure, CommandError } from '../errors.ts'
import { writeFileDurably } from '../files/durable-files.ts'
import { currentHolder, type Holder } from '../lock/holder.ts'
import { composeFile } from './compose-file.ts'
import { type DockerWorld, dockerEnvironment, linesOf, runDocker } from './docker.ts'
import { listLabelled, removeLabelled } from './labelled.ts'
import { PROJECT_LABEL, projectLabels, SERVICE_LABEL } from './labels.ts'
import { isPortFree, untilPortFree } from './loopback-port.ts'
import { type Compose, requireEngine } from './require-engine.ts'
import { requireImage } from './require-image.ts'
import { ContainerWatch, type WatchedContainer } from './running-container.ts'
import type { RunningService, Service, StartLimits } from './service.ts'

/** Name of the Compose file in the private directory of a run. */
export const COMPOSE_FILE = 'compose.json'

/** Creating network, volume and container of one service; the image is here already. */
const CREATE_SECONDS = 120

/** A killed Compose may have left a request with the engine that is carried out a moment later. */
const SETTLE_SECONDS = 0.3

/** The engine's proxy lets go of a port a moment after its container is gone. */
const RELEASE_SECONDS = 2

/** Where a project keeps its file, and for whom it is. */
export interface ProjectRequest {
  /** Private directory (mode 0700) of the run; Compose's `.env` is looked for there, and there is none. */
  readonly directory: string
  /** e.g. `restore-drill`. */
  readonly procedure: string
}

/**
 * Opens a Compose project of this run; nothing of it is made until a service is started.
 * @throws CheckFailure `docker-missing`, `docker-unreachable`, `docker-remote`, `compose-missing`.
 */
export async function openProject(
  { directory, procedure }: ProjectRequest,
  world: DockerWorld,
): Promise<ComposeProject> {
  const compose = await requireEngine(world)
  const since = world.clock.now().toISOString()
  const subject = { run: world.run.id, resource: 'containers', procedure, since }
  return new ComposeProject({ directory, compose, holder: currentHolder(subject) }, world)
}

interface ProjectParts {
  readonly directory: string
  readonly compose: Compose
  readonly holder: Holder
}

/** The containers of one run with a network and volumes of their own, started one by one and taken down together. */
export class ComposeProject {
  /** e.g. `lastro-12345-1-9f3a`; the prefix of all names that Compose gives. */
  readonly name: string
  /** How Compose is started here. */
  readonly compose: Compose
  readonly #parts: ProjectParts
  readonly #world: DockerWorld
  readonly #services: Service[] = []
  readonly #running: WatchedContainer[] = []
  #isInterrupted = false

  constructor(parts: ProjectParts, world: DockerWorld) {
    this.name = projectName(parts.holder.run)
    this.compose = parts.compose
    this.#parts = parts
    this.#world = world
  }

  /**
   * Starts one more service beside those that run, and waits until it is ready. A failure leaves what was made: take
   * the project down.
   * @throws CheckFailure `image-missing`, `port-taken`, `container-failed`, `container-out-of-memory`.
   */
  async start(service: Service, limits: StartLimits): Promise<RunningService> {
    const watch = await this.#make(service, limits)
    await watch.untilReady(limits.readySeconds)
    const running = await watch.running()
    this.#running.push(running)
    return running
  }

  /**
   * Starts a service that does its work and ends, and waits for that. A failure leaves what was made.
   * @throws CheckFailure as `start`; `container-failed` also when it ends with an exit code but 0, or not in time.
   */
  async runToEnd(service: Service, limits: StartLimits): Promise<void> {
    const watch = await this.#make(service, limits)
    await watch.untilDone(limits.readySeconds)
  }

  async #make(service: Service, limits: StartLimits): Promise<ContainerWatch> {
    await requireImage(service.image, limits, this.#world)
    await requirePort(service)
    this.#services.push(service)
    await this.#writeFile()
    await this.#create(service)
    return new ContainerWatch(service, await this.#containerOf(service), this.#world)
  }

  /**
   * Removes all containers, the network and the volumes, and proves it: nothing of the project is left, every published
   * port can be taken. Also after a cancellation; may be called again.
   * @returns what is still there, in words: `container 4f0c…`, `port 5433`.
   * @throws CommandError when the engine cannot be asked.
   */
  async down(): Promise<readonly string[]> {
    await Promise.all(this.#running.map((each) => each.stopWatching()))
    const find = () => listLabelled(`${PROJECT_LABEL}=${this.name}`, this.#world)
    const settleSeconds = this.#isInterrupted ? SETTLE_SECONDS : 0
    const left = await removeLabelled({ find, settleSeconds }, this.#world)
    return [...left.map(({ kind, id }) => `${kind} ${id}`), ...(await this.#portsLeft())]
  }

  async #portsLeft(): Promise<string[]> {
    const ports = this.#running.flatMap(({ port }) => port ?? [])
    const free = await Promise.all(
      ports.map((port) => untilPortFree(port, RELEASE_SECONDS, this.#world.clock)),
    )
    return ports.filter((_, index) => !free[index]).map((port) => `port ${port}`)
  }

  async #writeFile(): Promise<void> {
    const { directory, holder } = this.#parts
    const text = composeFile({ services: this.#services, labels: projectLabels(holder) })
    await writeFileDurably(join(directory, COMPOSE_FILE), text, 0o600)
  }

  /** Only the new service: those that run are neither stopped nor made anew. */
  async #create({ name, port }: Service): Promise<void> {
    const { compose, directory } = this.#parts
    this.#isInterrupted = true
    try {
      await this.#world.processes.run({
        file: compose.file,
        args: [
          ...compose.args,
          `--project-name=${this.name}`,
          `--project-directory=${directory}`,
          `--file=${join(directory, COMPOSE_FILE)}`,
          'up',
          '--detach',
          '--no-deps',
          '--no-recreate',
          '--no-build',
          name,
        ],
        env: dockerEnvironment(),
        timeoutSeconds: CREATE_SECONDS,
        signal: this.#world.signal,
      })
      this.#isInterrupted = false
    } catch (error) {
      if (!(error instanceof CommandError) || error.failure.cause === 'cancelled') throw error
      throw explainCreation(error, name, port?.host)
    }
  }

  async #containerOf({ name }: Service): Promise<string> {
    const args = ['container', 'ls', '--all', '--no-trunc', '--format={{.ID}}']
    const filters = [`${PROJECT_LABEL}=${this.name}`, `${SERVICE_LABEL}=${name}`]
    const { stdout } = await runDocker(
      { args: [...args, ...filters.map((filter) => `--filter=label=${filter}`)] },
      this.#world,
    )
    const [id] = linesOf(stdout)
    if (id !== undefined) return id
    const detail = 'Compose made no container'
    throw new CheckFailure('container-failed', `${name}: ${detail}`, { service: name, detail })
  }
}

/** Compose's rule: lower-case letters, digits, `-` and `_`. The random end tells two drills of one run apart. */
function projectName(run: string): string {
  const short = run.toLowerCase().replace(/[^a-z0-9-]/g, '-')
  return `lastro-${short.slice(0, 24)}-${randomBytes(3).toString('hex')}`
}

/** Asked first, because Compose's answer comes late and is only prose. */
async function requirePort({ port }: Service): Promise<void> {
  if (typeof port?.host !== 'number' || (await isPortFree(port.host))) return
  throw portTaken(port.host)
}

/** That it failed is decided; the text only tells whether somebody took the port in the meantime. */
function explainCreation(
  error: CommandError,
  service: string,
  port: 'random' | number | undefined,
): CheckFailure {
  const { stderrTail } = error.failure
  if (
    typeof port === 'number' &&
    /port is already allocated|address already in use/.test(stderrTail)
  )
    return portTaken(port)
  const detail = error.message
  return new CheckFailure('container-failed', `${service}: ${detail}`, { service, detail })
}

function portTaken(port: number): CheckFailure {
  return new CheckFailure('port-taken', `port ${port} of 127.0.0.1 is taken`, { port })
}
