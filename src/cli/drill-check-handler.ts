import { findBackendCommand } from '../demo/backend-program.ts'
import type { Redactor } from '../masking/redactor.ts'
import { runDrillCheck } from '../procedures/drill-check/drill-check.ts'
import { planCheck } from '../procedures/drill-check/plan-check.ts'
import { isGood } from '../verdict/verdict.ts'
import { LASTRO_VERSION } from '../version.ts'
import { writeJson } from './cli-io.ts'
import { EXIT } from './exit-codes.ts'
import type { DrillCheckOptions, Handler } from './handlers.ts'
import { openRun } from './run-context.ts'
import { showReport } from './show-report.ts'

/** `lastro drill-check`. */
export function drillCheckHandler(redactor: Redactor): Handler<DrillCheckOptions> {
  return async (options, io) => {
    const context = await openRun(options, io, redactor)
    const request = planCheck(context.config, options, {
      lastro: LASTRO_VERSION,
      backend: findBackendCommand(process.argv[1] ?? ''),
    })
    const report = await runDrillCheck(request, context.world)
    const run = await showReport(report, context, { io, json: options.json })
    if (options.json) writeJson(io, { runs: [run] })
    if (io.signal.aborted) return EXIT.cancelled
    return isGood(report.verdict.value) ? EXIT.good : EXIT.badVerdict
  }
}
