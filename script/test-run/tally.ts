/** How many tests and checks ended how. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Full names of tests that passed at the second attempt only. */
  readonly repeated: readonly string[]
}

/** Nothing has run. */
export const EMPTY_TALLY: Tally = { passed: 0, failed: 0, skipped: 0, repeated: [] }

/** Both together. */
export function addTally(left: Tally, right: Tally): Tally {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
    repeated: [...left.repeated, ...right.repeated],
  }
}

/** `N passed, N failed, N skipped` */
export function showTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
