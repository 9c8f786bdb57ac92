import type { Config } from '../../config/schema.ts'
import { createPhrasebook } from '../../locale/phrasebook.ts'
import { type KeptReport, keepReport } from '../../procedures/keep-report.ts'
import type { Report } from '../../report/report.ts'
import { renderSummary } from '../../report/summary.ts'
import type { Annotation } from '../../runner/annotations.ts'
import type { ActionResult } from '../../runner/run-action.ts'
import { annotateReport } from './annotate-report.ts'

/** The part of an action's result that follows from a report alone. */
export type KeptRun = Pick<
  ActionResult,
  'reportPath' | 'summaryPath' | 'summary' | 'annotations'
> & { readonly report: Report }

/** Writes a report in every format, appends the run to the ledger, and renders what the run's page shows. */
export async function keepRun(
  report: Report,
  { system }: Config,
  isFailure: boolean,
): Promise<KeptRun> {
  const { locale, timezone } = system
  const kept = await keepReport(report, system)
  const rendering = { locale, timeZone: timezone }
  return {
    report,
    reportPath: kept.json,
    summaryPath: kept.markdown,
    summary: renderSummary(report, rendering),
    annotations: [
      ...annotateReport(report, rendering, isFailure),
      ...runLogAnnotations(kept, system),
    ],
  }
}

function runLogAnnotations(
  { runLogProblem }: KeptReport,
  { locale, timezone, runLog = '' }: Config['system'],
): readonly Annotation[] {
  if (runLogProblem === undefined) return []
  const { title, hint } = createPhrasebook(locale, timezone).reason('run-log-unwritable', {
    path: runLog,
    detail: runLogProblem,
  })
  return [{ level: 'warning', title, message: hint }]
}
