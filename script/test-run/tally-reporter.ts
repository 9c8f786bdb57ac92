import type { Reporter, TestCase, TestModule } from 'vitest/node'
import { EMPTY_TALLY, type Tally } from './tally.ts'

/** Counts what a run of vitest came to: each test, each module that could not be loaded, each stray error. */
export class TallyReporter implements Reporter {
  tally: Tally = EMPTY_TALLY

  onTestRunEnd(modules: readonly TestModule[], strayErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const states = tests.map((test) => test.result().state)
    const count = (state: string) => states.filter((each) => each === state).length
    const broken = modules.filter((module) => module.errors().length > 0)
    this.tally = {
      passed: count('passed'),
      failed: count('failed') + broken.length + strayErrors.length,
      skipped: count('skipped') + count('pending'),
      failures: [
        ...tests.filter((test) => test.result().state === 'failed').map(describeFailure),
        ...broken.map((module) => `${module.relativeModuleId}: ${firstLine(module.errors()[0])}`),
        ...strayErrors.map((error) => `outside of a test: ${firstLine(error)}`),
      ],
    }
  }
}

function describeFailure(test: TestCase): string {
  const errors = test.result().errors ?? []
  return `${test.module.relativeModuleId} > ${test.fullName}: ${errors.map(firstLine).join(' | ')}`
}

function firstLine(error: unknown): string {
  const text = error instanceof Object && 'message' in error ? String(error.message) : String(error)
  return text.split('\n', 1)[0] ?? ''
}
