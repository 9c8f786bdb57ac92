import type { VerdictOf } from '../../verdict/verdict.ts'

/**
 * What an error of this moment would make of the run: refused while nothing was made, and so on. The conductor moves it
 * along, so that the one place that turns errors into verdicts knows.
 */
export interface Outcome {
  onError: VerdictOf<'recover'>
}
