import type { Config } from '../../config/schema.ts'
import type { Fault } from './fault.ts'

/** What is taken for good: a sample that is made for the check, or a backup of the site. */
export type Subject =
  | { readonly kind: 'sample' }
  /** `backup`: name of one, or absolute path of a dump; the newest when absent. */
  | { readonly kind: 'backup'; readonly directory: string; readonly backup?: string }

/** What a drill of the drill tries. */
export interface DrillCheckRequest {
  readonly config: Config
  readonly subject: Subject
  readonly faults: readonly Fault[]
  readonly cleanRuns: number
  /** Of the rows and settings of the clean runs. */
  readonly seed: number
  /** Faults tried side by side. */
  readonly lanes: number
  readonly lastro: string
  /** Program and arguments of the sample backend, where it was built. */
  readonly backend?: readonly string[]
}
