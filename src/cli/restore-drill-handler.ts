import { resolve } from 'node:path'
import type { Redactor } from '../masking/redactor.ts'
import { planDrills } from '../procedures/restore-drill/plan-drill.ts'
import { runRestoreDrill } from '../procedures/restore-drill/restore-drill.ts'
import { failsDrill } from '../verdict/fail-on.ts'
import { LASTRO_VERSION } from '../version.ts'
import { writeJson } from './cli-io.ts'
import { EXIT } from './exit-codes.ts'
import type { Handler, RestoreDrillOptions } from './handlers.ts'
import { openRun } from './run-context.ts'
import { type ShownRun, showReport } from './show-report.ts'

/** `lastro restore-drill`. */
export function restoreDrillHandler(redactor: Redactor): Handler<RestoreDrillOptions> {
  return async (options, io) => {
    const context = await openRun(options, io, redactor)
    const runs: ShownRun[] = []
    for (const request of planDrills(context.config, options, LASTRO_VERSION)) {
      const report = await runRestoreDrill(request, context.world)
      const directory =
        options.keepReport === undefined ? {} : { directory: resolve(options.keepReport) }
      runs.push(await showReport(report, context, { io, json: options.json, ...directory }))
      if (io.signal.aborted) break
    }
    if (options.json) writeJson(io, { runs })
    if (io.signal.aborted) return EXIT.cancelled
    const { failOn } = context.config.drill
    return runs.some(({ report }) => failsDrill(report.verdict, failOn))
      ? EXIT.badVerdict
      : EXIT.good
  }
}
