import { AsyncLocalStorage } from 'node:async_hooks'
import type { Clock } from '../ports.ts'
import type { Step } from './report.ts'

interface OpenStep {
  readonly id: string
  readonly startedAt: string
  readonly startedSeconds: number
  durationSeconds: number | undefined
  outcome: Step['outcome']
  readonly steps: OpenStep[]
}

/** Times steps and nests them by the call they run in, so that steps side by side (dump, passport) do not mix. */
export class StepTree {
  readonly #clock: Clock
  readonly #roots: OpenStep[] = []
  readonly #current = new AsyncLocalStorage<OpenStep>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Runs `body` as a step; its error marks the step failed and goes on. */
  async run<T>(id: string, body: () => Promise<T>): Promise<T> {
    const step = this.#open(id)
    try {
      return await this.#current.run(step, body)
    } catch (error) {
      step.outcome = 'failed'
      throw error
    } finally {
      step.durationSeconds = this.#clock.monotonicSeconds() - step.startedSeconds
    }
  }

  /** Notes a step that was left out on purpose. */
  skip(id: string): void {
    const step = this.#open(id)
    step.outcome = 'skipped'
    step.durationSeconds = 0
  }

  /** All steps so far; one still running has its duration up to now. */
  snapshot(): readonly Step[] {
    return this.#roots.map((step) => this.#freeze(step))
  }

  #open(id: string): OpenStep {
    const step: OpenStep = {
      id,
      startedAt: this.#clock.now().toISOString(),
      startedSeconds: this.#clock.monotonicSeconds(),
      durationSeconds: undefined,
      outcome: 'done',
      steps: [],
    }
    const siblings = this.#current.getStore()?.steps ?? this.#roots
    siblings.push(step)
    return step
  }

  #freeze(step: OpenStep): Step {
    const running = this.#clock.monotonicSeconds() - step.startedSeconds
    return {
      id: step.id,
      startedAt: step.startedAt,
      durationSeconds: roundSeconds(step.durationSeconds ?? running),
      outcome: step.outcome,
      steps: step.steps.map((inner) => this.#freeze(inner)),
    }
  }
}

/** Milliseconds are the last digits that mean anything. */
export function roundSeconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}
