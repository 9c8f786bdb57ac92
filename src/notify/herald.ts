import type { Transition } from '../alerts/alert.ts'
import type { Config } from '../config/schema.ts'
import { createPhrasebook } from '../locale/phrasebook.ts'
import type { World } from '../ports.ts'
import { plainLine } from '../report/plain-text.ts'
import { isGood, type ProcedureName } from '../verdict/verdict.ts'
import { type Attempt, hearsOf } from './channel.ts'
import { channelsOf, unsetIn } from './channels.ts'
import { EXCHANGE_SECONDS, TELLING_SECONDS, tryTwice, type Undelivered } from './deliver.ts'
import { ping, type Signal } from './ping.ts'
import { queueChanges, type Telling, type Told, tellChanges } from './tell-changes.ts'
import type { Ended } from './verdict-alert.ts'

/** Whose channels are told of a run, and what it is about. */
export interface HeraldSubject {
  readonly config: Config
  readonly procedure: ProcedureName
  /** Name of a source; empty when a procedure has one subject only. */
  readonly subject: string
}

const NOBODY: Told = { channels: [], undelivered: [] }

/**
 * Tells of one run: dead man's switches when it begins and ends, everybody else what changed by it. Takes at most
 * `TELLING_SECONDS` after the end, throws nothing, and tells nobody of a run that was cancelled: that was somebody's wish.
 */
export class Herald {
  readonly #subject: HeraldSubject
  readonly #world: World
  #started: Promise<readonly Undelivered[]> = Promise.resolve([])
  #isNoted = false

  constructor(subject: HeraldSubject, world: World) {
    this.#subject = subject
    this.#world = world
  }

  /** Says that the run begins; the work does not wait for it. */
  start(): void {
    this.#started = this.#ping('start', this.#attempt(TELLING_SECONDS))
  }

  /**
   * Writes down what changed, before anybody is told and before whoever found it takes it for told: a run that dies afterwards
   * leaves it to the next, which tells the very same. `end` then tells what is written down.
   */
  async note(
    ending: Pick<Ended, 'value' | 'reason' | 'facts'>,
    transitions: readonly Transition[],
  ): Promise<void> {
    if (this.#world.signal.aborted) return
    const { procedure, subject } = this.#subject
    const telling = this.#telling({ ...ending, procedure, subject }, transitions)
    if (telling === null) return
    await queueChanges(telling, this.#world.clock.now())
    this.#isNoted = true
  }

  /** Says how it ended. */
  async end(
    ending: Pick<Ended, 'value' | 'reason' | 'facts'>,
    transitions?: readonly Transition[],
  ): Promise<Told> {
    if (this.#world.signal.aborted || this.#subject.config.notify === undefined) return NOBODY
    const { procedure, subject } = this.#subject
    const attempt = this.#attempt(TELLING_SECONDS)
    const ended = { ...ending, procedure, subject }
    // A switch watches over the schedule: a disk that deserves a look is no reason to say that nobody looked.
    const isWell = isGood(ending.value) || ending.value === 'warning'
    const signal = isWell ? 'success' : 'fail'
    const [pinged, told] = await Promise.all([
      // In the order in which they happened: a switch that hears `start` last would wait for an end.
      this.#started.then(async (begun) => [...begun, ...(await this.#ping(signal, attempt))]),
      this.#tell(ended, transitions && this.#isNoted ? [] : transitions, attempt),
    ])
    for (const { channel, detail } of [...pinged, ...told.undelivered])
      this.#world.log.warn(`notice: ${channel}: ${plainLine(detail)}`)
    for (const channel of told.channels) this.#world.log.info(`notice: ${channel}: told`)
    return { channels: told.channels, undelivered: firstOfEach([...told.undelivered, ...pinged]) }
  }

  /** Says to the switches only that the run ended badly: what people have to hear of it is said where it was started. */
  async fail(): Promise<void> {
    if (this.#world.signal.aborted) return
    const begun = await this.#started
    const ended = await this.#ping('fail', this.#attempt(TELLING_SECONDS))
    for (const { channel, detail } of firstOfEach([...begun, ...ended]))
      this.#world.log.warn(`notice: ${channel}: ${plainLine(detail)}`)
  }

  #attempt(seconds: number): Attempt {
    const { system } = this.#subject.config
    return {
      world: this.#world,
      phrasebook: createPhrasebook(system.locale, system.timezone),
      timeoutSeconds: EXCHANGE_SECONDS,
      signal: AbortSignal.any([this.#world.signal, AbortSignal.timeout(seconds * 1000)]),
    }
  }

  async #tell(
    ended: Ended,
    transitions: readonly Transition[] | undefined,
    attempt: Attempt,
  ): Promise<Told> {
    const telling = this.#telling(ended, transitions)
    if (telling === null) return NOBODY
    return tellChanges(telling, attempt).catch((error: unknown) => {
      // A state directory that cannot be written has been told of by whoever needs it.
      const detail = error instanceof Error ? error.message : String(error)
      return { channels: [], undelivered: [{ channel: 'notices', detail }] }
    })
  }

  /** Null where nobody is told. */
  #telling(ended: Ended, transitions: readonly Transition[] | undefined): Telling | null {
    const { notify, unset, system } = this.#subject.config
    if (notify === undefined) return null
    const { run, redact } = this.#world
    const place = run.github ?? {}
    const channels = channelsOf({ notify, unset, place })
    if (channels.length === 0) return null
    const runUrl = run.github === undefined ? {} : { runUrl: run.github.runUrl }
    const notice = { system: system.name, host: run.host, run: run.id, ...runUrl }
    const { stateDir } = system
    const { remindAfterSeconds } = notify
    const news = transitions === undefined ? {} : { transitions }
    return { stateDir, channels, ended, ...news, remindAfterSeconds, notice, redact }
  }

  async #ping(signal: Signal, attempt: Attempt): Promise<readonly Undelivered[]> {
    const { config, procedure, subject } = this.#subject
    const { notify, unset } = config
    const pings = Object.entries(notify?.pings ?? {}).filter(([, one]) =>
      hearsOf(one, { procedure, subject }),
    )
    const line = `${config.system.name} ${procedure} ${subject} ${signal}`.replaceAll('  ', ' ')
    const results = await Promise.all(
      pings.map(async ([name, one]) => {
        const channel = `pings.${name}`
        const problem = unsetIn(channel, unset)
        if (problem !== undefined) return { channel, detail: problem }
        return tryTwice(channel, attempt, () => ping(signal, one, { line, attempt }))
      }),
    )
    return results.flatMap((result) => result ?? [])
  }
}

/** A switch that is out of order fails at the beginning and at the end. */
function firstOfEach(undelivered: readonly Undelivered[]): readonly Undelivered[] {
  const first = new Map<string, Undelivered>()
  for (const one of undelivered) if (!first.has(one.channel)) first.set(one.channel, one)
  return [...first.values()]
}
