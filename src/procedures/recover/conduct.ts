import type { World } from '../../ports.ts'
import type { ReportRecorder } from '../../report/report-recorder.ts'
import type { Outcome } from './outcome.ts'
import type { RecoverRequest } from './request.ts'

/** What every mode of a recovery works with. */
export interface Conduct {
  readonly request: RecoverRequest
  readonly world: World
  readonly recorder: ReportRecorder<'recover'>
  readonly outcome: Outcome
}
