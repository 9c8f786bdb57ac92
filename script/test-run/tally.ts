/** How many tests and checks ended how. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** What failed, each with the first line of its error: a record that keeps only the end of a log still names it. */
  readonly failures: readonly string[]
  /** What was skipped, each with its reason. */
  readonly skips: readonly string[]
}

/** Nothing has run. */
export const EMPTY_TALLY: Tally = { passed: 0, failed: 0, skipped: 0, failures: [], skips: [] }

/** Both together. */
export function addTally(left: Tally, right: Tally): Tally {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
    failures: [...left.failures, ...right.failures],
    skips: [...left.skips, ...right.skips],
  }
}

/** `N passed, N failed, N skipped` */
export function showTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
