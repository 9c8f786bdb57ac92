import { CheckFailure, CommandError } from '../errors.ts'
import type { RunningProcess } from '../ports.ts'
import { fillText } from '../probes/carried-values.ts'
import type { Application, ApplicationRequest, ApplicationWorld } from './application.ts'
import { applicationEnvironment, placesOf } from './environment.ts'
import { LogTail } from './log-tail.ts'
import { portsLeft } from './port-release.ts'
import { untilReady } from './until-ready.ts'

/** A program of this host that serves the application. */
export interface CommandRequest extends ApplicationRequest {
  /** Program and arguments; no shell. */
  readonly command: readonly string[]
  readonly directory?: string
  /** Private directory of the drill: by it the application of a killed drill is found. */
  readonly workspace: string
}

/** In the environment of the application and all that it starts, however it leaves its process group. */
const MARK_VARIABLE = 'LASTRO_APPLICATION'

/** The mark by which the application of a drill is found, also after the drill was killed. */
export function applicationMark(workspace: string): string {
  return `${MARK_VARIABLE}=${workspace}`
}

/**
 * Starts the application in a process group of its own, on a port that was proven free before.
 * @throws CheckFailure `port-taken`.
 */
export async function startCommand(
  request: CommandRequest,
  world: ApplicationWorld,
): Promise<Application> {
  const port = request.port ?? (await world.ports.pickFree())
  await requireFree(port, world)
  return new CommandApplication(request, port, world)
}

/** Whoever listens there would be probed in its place; it may be production. */
async function requireFree(port: number, { ports }: ApplicationWorld): Promise<void> {
  const [listener] = await ports.listeners(port)
  if (!listener) return
  const message = `port ${port} is taken: somebody listens on ${listener.address}`
  throw new CheckFailure('port-taken', message, { port })
}

class CommandApplication implements Application {
  readonly baseUrl: string
  readonly port: number
  readonly started: string
  readonly died: Promise<never>
  readonly #request: CommandRequest
  readonly #world: ApplicationWorld
  readonly #process: RunningProcess
  readonly #tail = new LogTail()
  #isReady = false
  #isStopping = false

  constructor(request: CommandRequest, port: number, world: ApplicationWorld) {
    this.#request = request
    this.#world = world
    this.port = port
    this.baseUrl = `http://localhost:${port}`
    this.started = request.command.join(' ')
    this.#process = this.#start()
    this.#tail.follow(this.#process.stdout)
    this.died = this.#untilItEnds()
    // It is raced against while somebody waits for the application; before and after nobody listens.
    this.died.catch(() => undefined)
  }

  async untilReady(): Promise<void> {
    await untilReady(this, this.#request.ready, this.#world)
    this.#isReady = true
  }

  log(): Promise<readonly string[]> {
    return Promise.resolve(this.#tail.lines(this.#world.redact))
  }

  async stop(): Promise<readonly string[]> {
    this.#isStopping = true
    await this.#process.kill()
    await this.#world.processes.endMarked(applicationMark(this.#request.workspace))
    return portsLeft(this.port, this.#world)
  }

  #start(): RunningProcess {
    const { command, directory, database, workspace } = this.#request
    const places = placesOf(database, this.port)
    const [file = '', ...args] = command.map((word) => fillText(word, places))
    return this.#world.processes.start({
      file,
      args,
      env: { ...applicationEnvironment(this.#request, this.port), [MARK_VARIABLE]: workspace },
      onStderrLine: (line) => this.#tail.add(line),
      signal: this.#world.signal,
      ...(directory === undefined ? {} : { cwd: directory }),
    })
  }

  async #untilItEnds(): Promise<never> {
    const end = await this.#process.done.then(
      () => 'it ended by itself with exit code 0',
      (error: unknown) => error,
    )
    if (this.#isStopping || this.#world.signal.aborted) return new Promise(() => undefined)
    throw this.#failureOf(end)
  }

  #failureOf(end: unknown): CheckFailure {
    const isMissing = end instanceof CommandError && end.failure.cause === 'spawn'
    const reason = isMissing ? 'backend-missing' : this.#isReady ? 'backend-died' : 'backend-exited'
    const detail = end instanceof CommandError ? describeEnd(end) : String(end)
    return new CheckFailure(reason, `${this.started}: ${detail}`, { detail })
  }
}

function describeEnd({ failure }: CommandError): string {
  if (failure.cause === 'spawn') return failure.stderrTail
  return failure.cause === 'exit' ? `exit code ${failure.exitCode}` : failure.cause
}
