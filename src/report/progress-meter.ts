import type { Progress } from '../ports.ts'

/** What is known of an activity at one moment. */
export interface Reading {
  readonly progress: Progress
  readonly elapsedSeconds: number
  /** Units per second since the start; undefined until there is something to measure. */
  readonly rate?: number
  readonly remainingSeconds?: number
  /** 0 to 1; undefined when the total is not known. */
  readonly fraction?: number
}

/** A rate measured over less than this says nothing. */
const RATE_AFTER_SECONDS = 0.5

/** Measures one activity from its first figure on. Time is given to it, so that it stays pure. */
export class ProgressMeter {
  readonly #startedSeconds: number
  readonly #startedDone: number
  #latest: Progress
  #updatedSeconds: number

  constructor(first: Progress, nowSeconds: number) {
    this.#startedSeconds = nowSeconds
    this.#startedDone = first.done
    this.#latest = first
    this.#updatedSeconds = nowSeconds
  }

  update(progress: Progress, nowSeconds: number): void {
    this.#latest = progress
    this.#updatedSeconds = nowSeconds
  }

  /** Monotonic seconds of the newest figure. */
  get updatedSeconds(): number {
    return this.#updatedSeconds
  }

  get finished(): boolean {
    const { done, total } = this.#latest
    return total !== undefined && done >= total
  }

  read(nowSeconds: number): Reading {
    const progress = this.#latest
    const elapsedSeconds = nowSeconds - this.#startedSeconds
    const { done, total } = progress
    const gained = done - this.#startedDone
    const measured = elapsedSeconds >= RATE_AFTER_SECONDS && gained > 0
    const rate = measured ? gained / elapsedSeconds : undefined
    return {
      progress,
      elapsedSeconds,
      ...(rate !== undefined && { rate }),
      // An estimate of the total can be passed: never more than all, never less than nothing left.
      ...(total !== undefined && total > 0 && { fraction: Math.min(1, done / total) }),
      ...(rate !== undefined &&
        total !== undefined && { remainingSeconds: Math.max(0, total - done) / rate }),
    }
  }
}
