import type { ReportRecorder } from '../../report/report-recorder.ts'
import type { ProcedureName } from '../../verdict/verdict.ts'
import type { Staging } from './staging.ts'

/** Removes staging. What is left of it says nothing of the backup, but must be seen. */
export async function removeStaging(
  staging: Pick<Staging, 'remove'>,
  recorder: ReportRecorder<ProcedureName>,
): Promise<void> {
  const left = await staging.remove()
  if (left.length === 0) return
  const actual = left.join(', ')
  recorder.check({
    id: 'leftovers',
    status: 'warn',
    expected: 'nothing is left of staging',
    actual,
    reason: 'staging-left',
    facts: { left: actual },
  })
}
