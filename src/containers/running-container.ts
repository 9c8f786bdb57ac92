import { CheckFailure, CommandError } from '../errors.ts'
import type { RunningProcess } from '../ports.ts'
import { type DockerWorld, runDocker } from './docker.ts'
import type { RunningService, Service } from './service.ts'

const POLL_SECONDS = 0.1

/** Lines of a failed container's output that go into the log. */
const LINES_TOLD = 20

/** What the engine says of a container. Source: Docker Engine API, ContainerInspect. */
interface State {
  readonly isRunning: boolean
  /** It ran and runs no longer; neither is true of a container that is being started. */
  readonly hasEnded: boolean
  readonly exitCode: number
  readonly isOutOfMemory: boolean
  /** Null where the container has no health check. */
  readonly health: string | null
}

const STATE_FORMAT =
  '{{.State.Running}} {{.State.Status}} {{.State.ExitCode}} {{.State.OOMKilled}} {{if .State.Health}}{{.State.Health.Status}}{{end}}'

/** Of a container that somebody removed. */
const GONE: State = {
  isRunning: false,
  hasEnded: true,
  exitCode: 0,
  isOutOfMemory: false,
  health: null,
}

/** A container under watch; the project stops the watch before it takes the container down. */
export interface WatchedContainer extends RunningService {
  stopWatching(): Promise<void>
}

/** Watches one container of a project. */
export class ContainerWatch {
  readonly #service: Service
  readonly #id: string
  readonly #world: DockerWorld

  constructor(service: Service, id: string, world: DockerWorld) {
    this.#service = service
    this.#id = id
    this.#world = world
  }

  /**
   * Waits until the container runs and, where it has a health check, is healthy.
   * @throws CheckFailure `container-failed`, `container-out-of-memory` when it ends or takes longer than `seconds`.
   */
  async untilReady(seconds: number): Promise<void> {
    const { clock, signal } = this.#world
    const deadline = clock.monotonicSeconds() + seconds
    for (;;) {
      const state = await this.#state()
      if (state.isRunning && (state.health ?? 'healthy') === 'healthy') return
      if (!state.isRunning) throw await this.#failure(describeExit(state), state)
      if (state.health === 'unhealthy') throw await this.#failure('it is unhealthy', state)
      if (clock.monotonicSeconds() > deadline)
        throw await this.#failure(`it was not healthy within ${seconds} s`, state)
      await clock.sleep(POLL_SECONDS, signal)
    }
  }

  /**
   * Waits until the container has ended with exit code 0.
   * @throws CheckFailure `container-failed`, `container-out-of-memory` when it ends otherwise or takes longer than `seconds`.
   */
  async untilDone(seconds: number): Promise<void> {
    const { clock, signal } = this.#world
    const deadline = clock.monotonicSeconds() + seconds
    for (;;) {
      const state = await this.#state()
      if (state.hasEnded && state.exitCode === 0) return
      if (state.hasEnded) throw await this.#failure(describeExit(state), state)
      if (clock.monotonicSeconds() > deadline)
        throw await this.#failure(`it did not end within ${seconds} s`, state)
      await clock.sleep(POLL_SECONDS, signal)
    }
  }

  /**
   * The container as its user sees it; from now on its end is noticed.
   * @throws CheckFailure `container-failed`, `container-out-of-memory` when it has ended already.
   */
  async running(): Promise<WatchedContainer> {
    const { stdout } = await this.#inspect('{{.Name}}')
    const port = await this.#publishedPort()
    const watch = this.#world.processes.start({ file: 'docker', args: ['wait', this.#id] })
    watch.stdout.resume()
    let isStopped = false
    const died = this.#untilItEnds(watch, () => isStopped)
    // Whoever restores or probes races against it; before and after nobody listens.
    died.catch(() => undefined)
    return {
      name: this.#service.name,
      container: stdout.trim().replace(/^\//, ''),
      port,
      died,
      logs: (lines) => this.#logs(lines),
      stopWatching: async () => {
        isStopped = true
        await watch.kill()
      },
    }
  }

  async #untilItEnds(watch: RunningProcess, isStopped: () => boolean): Promise<never> {
    await watch.done.catch(() => undefined)
    // Our own stop, and the end of a cancelled run, are no deaths.
    if (isStopped() || this.#world.signal.aborted) return new Promise(() => undefined)
    const state = await this.#state().catch(goneWhenRefused)
    throw await this.#failure(state === GONE ? 'it was removed' : describeExit(state), state)
  }

  async #state(): Promise<State> {
    const { stdout } = await this.#inspect(STATE_FORMAT)
    const [running, status, exitCode, outOfMemory, health = ''] = stdout.trim().split(' ')
    return {
      isRunning: running === 'true',
      hasEnded: status === 'exited' || status === 'dead',
      exitCode: Number(exitCode),
      isOutOfMemory: outOfMemory === 'true',
      health: health === '' ? null : health,
    }
  }

  async #publishedPort(): Promise<number | null> {
    const { port } = this.#service
    if (!port) return null
    if (port.host !== 'random') return port.host
    const { stdout } = await this.#inspect(
      `{{with index .NetworkSettings.Ports "${port.container}/tcp"}}{{(index . 0).HostPort}}{{end}}`,
    )
    const found = stdout.trim()
    if (found !== '') return Number(found)
    // A container that has ended a moment after it ran has no ports any more.
    const state = await this.#state()
    throw await this.#failure(
      state.isRunning ? `its port ${port.container} is not published` : describeExit(state),
      state,
    )
  }

  #inspect(format: string): Promise<{ readonly stdout: string }> {
    return runDocker(
      { args: ['container', 'inspect', `--format=${format}`, this.#id] },
      this.#world,
    )
  }

  /** Programs write to both streams; which line came first cannot be told any more. */
  async #logs(lines: number): Promise<string> {
    const { stdout, stderr } = await runDocker(
      { args: ['logs', `--tail=${lines}`, this.#id] },
      this.#world,
    )
    return `${stdout}${stderr}`.trimEnd()
  }

  async #failure(how: string, { isOutOfMemory }: State): Promise<CheckFailure> {
    const { name } = this.#service
    const tail = await this.#logs(LINES_TOLD).catch((error: unknown) => {
      if (error instanceof CommandError) return ''
      throw error
    })
    if (tail !== '') this.#world.log.error(`last lines of container ${name}:\n${tail}`)
    const last = tail.split('\n').at(-1) ?? ''
    const detail = last === '' ? how : `${how}: ${last}`
    return new CheckFailure(
      isOutOfMemory ? 'container-out-of-memory' : 'container-failed',
      `container ${name}: ${detail}`,
      { service: name, detail },
    )
  }
}

function goneWhenRefused(error: unknown): State {
  if (error instanceof CommandError) return GONE
  throw error
}

function describeExit({ exitCode }: State): string {
  return `it ended with exit code ${exitCode}`
}
