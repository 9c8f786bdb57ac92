import type { Config } from '../../config/schema.ts'
import { keepReport } from '../../procedures/keep-report.ts'
import type { Report } from '../../report/report.ts'
import { renderSummary } from '../../report/summary.ts'
import type { ActionResult } from '../../runner/run-action.ts'
import { annotateReport } from './annotate-report.ts'

/** The part of an action's result that follows from a report alone. */
export type KeptRun = Pick<
  ActionResult,
  'report' | 'reportPath' | 'summaryPath' | 'summary' | 'annotations'
>

/** Writes a report in every format, appends the run to the ledger, and renders what the run's page shows. */
export async function keepRun(
  report: Report,
  { system }: Config,
  isFailure: boolean,
): Promise<KeptRun> {
  const { stateDir, locale, timezone } = system
  const kept = await keepReport(report, { stateDir, locale, timezone })
  const rendering = { locale, timeZone: timezone }
  return {
    report,
    reportPath: kept.json,
    summaryPath: kept.markdown,
    summary: renderSummary(report, rendering),
    annotations: annotateReport(report, rendering, isFailure),
  }
}
