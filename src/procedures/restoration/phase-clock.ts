import type { Clock } from '../../ports.ts'

/** The phases whose sum is the recovery time; each is a metric `phase-<name>`. */
export const PHASES = [
  'download',
  'fetch',
  'verify',
  'create',
  'load',
  'index',
  'constraints',
  'validate',
  'boot',
  'probes',
] as const

/** One phase of a recovery. */
export type Phase = (typeof PHASES)[number]

/** Seconds per phase of a recovery, and from its start to now. */
export class PhaseClock {
  readonly #clock: Clock
  readonly #started: number
  #before = 0
  readonly #seconds = new Map<Phase, number>()

  constructor(clock: Clock) {
    this.#clock = clock
    this.#started = clock.monotonicSeconds()
  }

  /** Times `body` as a phase; a phase that runs twice adds up. */
  async time<T>(phase: Phase, body: () => Promise<T>): Promise<T> {
    const started = this.#clock.monotonicSeconds()
    try {
      return await body()
    } finally {
      this.add(phase, this.#clock.monotonicSeconds() - started)
    }
  }

  add(phase: Phase, seconds: number): void {
    this.#seconds.set(phase, this.secondsOf(phase) + seconds)
  }

  /** A phase that was over before this clock was made; it counts from before its start. */
  spent(phase: Phase, seconds: number): void {
    this.add(phase, seconds)
    this.#before += seconds
  }

  secondsOf(phase: Phase): number {
    return this.#seconds.get(phase) ?? 0
  }

  /** Phases that were timed, in their order; an application is not always started. */
  timed(): readonly Phase[] {
    return PHASES.filter((phase) => this.#seconds.has(phase))
  }

  elapsedSeconds(): number {
    return this.#before + this.#clock.monotonicSeconds() - this.#started
  }
}
