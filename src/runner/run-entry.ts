import { Cancelled } from '../errors.ts'
import { printAnnotations } from './annotations.ts'
import { type StopCause, watchForStop } from './cancellation.ts'
import { describeFailure } from './failure.ts'
import { nodeVersionProblem } from './node-version.ts'
import type { Services } from './services.ts'
import { createSession, type Session } from './session.ts'

/**
 * Budget from the first signal to our exit. The runner sends SIGTERM after 7.5 s and SIGKILL 2.5 s later; 6 s are
 * promised, half a second is left for a slow machine. Children use 3 s of it (TERM to KILL).
 */
const END_AFTER_SIGNAL_SECONDS = 5.5

/** After an error nobody caught, the state is unknown: clean-up gets a moment, not the whole budget. */
const END_AFTER_CRASH_SECONDS = 1.5

/** A dead reader of our output must not keep the process. */
const FLUSH_SECONDS = 1

/** Exit code of an action: 0 lets the job go on. */
export type ExitCode = 0 | 1

/** What main and post do on their own. */
export interface Entry {
  readonly body: (session: Session) => Promise<ExitCode>
  /** Told the reason code once, when the body threw or was given up before it settled. */
  readonly onFailure: (reason: string) => void
}

/**
 * Runs main or post with everything that must hold for both: Node version, signals, uncaught errors, children ended,
 * annotations printed, output flushed, an explicit exit. Open handles of a library cannot hang the step.
 */
export async function runEntry(services: Services, entry: Entry): Promise<void> {
  const problem = nodeVersionProblem(process.versions.node)
  if (problem !== undefined) {
    process.stdout.write(`::error title=Node version::${problem}\n`)
    process.exit(1)
  }
  const session = createSession(services)
  const ending = new Ending(session, entry)
  watchForStop({
    onStop: (cause) => ending.stop(cause),
    onImpatience: () => ending.abandon(),
  })
  process.once('beforeExit', () => ending.refuseSilence())
  await ending.end(await ending.settle())
}

/** Puts an error into the log and the annotations; returns its reason code. */
function reportFailure(session: Session, error: unknown): string {
  const { world, annotations, controller } = session
  const { aborted, reason } = controller.signal
  // What fails after a stop fails because of it.
  const cause: unknown = aborted ? reason : error
  const failure = describeFailure(cause)
  if (failure.details !== '') world.log.error(failure.details)
  annotations.push(...failure.annotations)
  return failure.reason
}

/** Sees to it that the process ends exactly once, in time, whatever happens in which order. */
class Ending {
  readonly #session: Session
  readonly #entry: Entry
  #isStopped = false
  #isSettled = false
  #isReported = false
  #isLeaving = false

  constructor(session: Session, entry: Entry) {
    this.#session = session
    this.#entry = entry
  }

  /** Runs the body; an error of it becomes exit code 1. */
  async settle(): Promise<ExitCode> {
    try {
      return await this.#entry.body(this.#session)
    } catch (error) {
      this.#fail(error)
      return 1
    } finally {
      this.#isSettled = true
    }
  }

  /** Aborts the world; the body has until the end of the budget to clean up. */
  stop(cause: StopCause): void {
    if (this.#isStopped) return
    this.#isStopped = true
    const seconds = cause.kind === 'crash' ? END_AFTER_CRASH_SECONDS : END_AFTER_SIGNAL_SECONDS
    setTimeout(() => this.abandon(), seconds * 1000)
    this.#session.controller.abort(abortReason(cause))
  }

  /** Gives up waiting: children are killed and the process ends now. */
  abandon(): void {
    this.#session.processes.killAllNow()
    if (!this.#isSettled) this.#fail(new Error('The action had to be given up.'))
    void this.#leave(1)
  }

  /** Nothing is left to wait for, yet the body never settled; Node would end with code 0. */
  refuseSilence(): void {
    if (this.#isSettled) return
    this.#fail(new Error('The action came to an end without a verdict.'))
    void this.#leave(1)
  }

  /** The orderly end: no child is left, also none that has left its group, then the exit. */
  async end(code: ExitCode): Promise<void> {
    await this.#session.processes.killAll()
    await this.#session.services.endLeftovers(this.#session.owner)
    // A body may come to a good end although it was stopped; why the step fails must still be said.
    if (this.#isStopped && !this.#isReported) reportFailure(this.#session, undefined)
    await this.#leave(this.#isStopped ? 1 : code)
  }

  #fail(error: unknown): void {
    if (this.#isLeaving || this.#isSettled) return
    this.#isSettled = true
    this.#isReported = true
    this.#entry.onFailure(reportFailure(this.#session, error))
  }

  async #leave(code: ExitCode): Promise<void> {
    if (this.#isLeaving) return
    this.#isLeaving = true
    printAnnotations(this.#session.annotations, this.#session.world.redact)
    await flush()
    process.exit(code)
  }
}

function abortReason(cause: StopCause): unknown {
  return cause.kind === 'signal'
    ? new Cancelled(`The run was stopped by ${cause.signal}.`)
    : cause.error
}

/** Pipes and files are written synchronously on Linux; this is for terminals and whatever comes. */
async function flush(): Promise<void> {
  const written = new Promise<void>((resolve) => process.stdout.write('', () => resolve()))
  const patience = new Promise<void>((resolve) => setTimeout(resolve, FLUSH_SECONDS * 1000))
  await Promise.race([written, patience])
}
