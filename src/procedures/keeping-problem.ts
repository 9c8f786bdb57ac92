import type { Config } from '../config/schema.ts'
import { createPhrasebook, type ReasonText } from '../locale/phrasebook.ts'
import type { KeptReport, NotKept } from './keep-report.ts'

/** What people are told of a report that was not kept, or not noted in the run log; null when all is well. */
export function keepingProblem(
  kept: KeptReport | NotKept,
  { locale, timezone, stateDir, runLog = '' }: Config['system'],
): ReasonText | null {
  const phrasebook = createPhrasebook(locale, timezone)
  if ('problem' in kept)
    return phrasebook.reason('report-not-kept', { path: stateDir, detail: kept.problem })
  if (kept.runLogProblem === undefined) return null
  return phrasebook.reason('run-log-unwritable', { path: runLog, detail: kept.runLogProblem })
}
