import { resolve } from 'node:path'
import type { Redactor } from '../masking/redactor.ts'
import { planDrill } from '../procedures/restore-drill/plan-drill.ts'
import { runRestoreDrill } from '../procedures/restore-drill/restore-drill.ts'
import { failsDrill } from '../verdict/fail-on.ts'
import { LASTRO_VERSION } from '../version.ts'
import { writeJson } from './cli-io.ts'
import { EXIT } from './exit-codes.ts'
import type { Handler, RestoreDrillOptions } from './handlers.ts'
import { openRun } from './run-context.ts'
import { showReport } from './show-report.ts'

/** `lastro restore-drill`. */
export function restoreDrillHandler(redactor: Redactor): Handler<RestoreDrillOptions> {
  return async (options, io) => {
    const context = await openRun(options, io, redactor)
    const request = planDrill(context.config, options, LASTRO_VERSION)
    const report = await runRestoreDrill(request, context.world)
    const run = await showReport(report, context, {
      io,
      json: options.json,
      ...(options.keepReport === undefined ? {} : { directory: resolve(options.keepReport) }),
    })
    if (options.json) writeJson(io, { runs: [run] })
    if (io.signal.aborted) return EXIT.cancelled
    return failsDrill(report.verdict, context.config.drill.failOn) ? EXIT.badVerdict : EXIT.good
  }
}
