import type { Reporter, TestCase, TestModule } from 'vitest/node'
import { EMPTY_TALLY, type Tally } from './tally.ts'

/** Stands before the reason, in the title of a block or after that of a test: `skip(condition, 'reason')`. */
const REASON = ', skipped: '

/**
 * Counts what a run of vitest came to: each test, each module that could not be loaded, each stray error. A skip that gives
 * no reason is a failure.
 */
export class TallyReporter implements Reporter {
  tally: Tally = EMPTY_TALLY
  /** Those of which a test ran, or was skipped. */
  suites: ReadonlySet<string> = new Set()

  onTestRunEnd(modules: readonly TestModule[], strayErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    this.suites = new Set(tests.map(({ project }) => project.name))
    const states = tests.map((test) => test.result().state)
    const count = (state: string) => states.filter((each) => each === state).length
    const skips = tests.filter((test) => test.result().state === 'skipped').map(describeSkip)
    const unexplained = skips.filter((skip) => !skip.includes(REASON))
    const broken = modules.filter((module) => module.errors().length > 0)
    this.tally = {
      passed: count('passed'),
      failed: count('failed') + broken.length + strayErrors.length + unexplained.length,
      skipped: count('skipped') - unexplained.length + count('pending'),
      failures: [
        ...tests.filter((test) => test.result().state === 'failed').map(describeFailure),
        ...broken.map((module) => `${module.relativeModuleId}: ${firstLine(module.errors()[0])}`),
        ...strayErrors.map((error) => `outside of a test: ${firstLine(error)}`),
        ...unexplained.map((skip) => `${skip} gives no reason for its skip`),
      ],
      skips: skips.filter((skip) => skip.includes(REASON)),
    }
  }
}

function describeSkip(test: TestCase): string {
  const result = test.result()
  const note = result.state === 'skipped' ? result.note : undefined
  const name = `${test.module.relativeModuleId} > ${test.fullName}`
  return note === undefined ? name : `${name}${REASON}${note}`
}

function describeFailure(test: TestCase): string {
  const errors = test.result().errors ?? []
  return `${test.module.relativeModuleId} > ${test.fullName}: ${errors.map(firstLine).join(' | ')}`
}

function firstLine(error: unknown): string {
  const text = error instanceof Object && 'message' in error ? String(error.message) : String(error)
  return text.split('\n', 1)[0] ?? ''
}
