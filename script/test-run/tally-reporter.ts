import type { Reporter, TestModule } from 'vitest/node'
import { EMPTY_TALLY, type Tally } from './tally.ts'

/** Counts what a run of vitest came to: each test, each module that could not be loaded, each stray error. */
export class TallyReporter implements Reporter {
  tally: Tally = EMPTY_TALLY

  onTestRunEnd(modules: readonly TestModule[], strayErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const states = tests.map((test) => test.result().state)
    const count = (state: string) => states.filter((each) => each === state).length
    const broken = modules.filter((module) => module.errors().length > 0).length
    this.tally = {
      passed: count('passed'),
      failed: count('failed') + broken + strayErrors.length,
      skipped: count('skipped') + count('pending'),
      repeated: tests.filter((test) => test.diagnostic()?.flaky).map(({ fullName }) => fullName),
    }
  }
}
