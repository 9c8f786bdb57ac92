import type { Config } from '../../config/schema.ts'
import type { World } from '../../ports.ts'
import { type KeptReport, keepIfPossible, type NotKept } from '../../procedures/keep-report.ts'
import { keepingProblem } from '../../procedures/keeping-problem.ts'
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
  { isFailure, world }: { readonly isFailure: boolean; readonly world: World },
): Promise<KeptRun> {
  const { locale, timezone } = system
  const kept = await keepIfPossible(report, { ...system, world })
  const rendering = { locale, timeZone: timezone }
  return {
    report,
    reportPath: 'problem' in kept ? '' : kept.json,
    summaryPath: 'problem' in kept ? '' : kept.markdown,
    summary: renderSummary(report, rendering),
    annotations: [
      ...annotateReport(report, rendering, isFailure),
      ...keepingAnnotations(kept, system),
    ],
  }
}

function keepingAnnotations(
  kept: KeptReport | NotKept,
  system: Config['system'],
): readonly Annotation[] {
  const text = keepingProblem(kept, system)
  return text === null ? [] : [{ level: 'warning', title: text.title, message: text.hint }]
}
