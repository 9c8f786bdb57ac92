import type { Redactor } from '../masking/redactor.ts'
import { runMakePassport } from '../procedures/passport-make/passport-make.ts'
import { planPassport } from '../procedures/passport-make/plan-passport.ts'
import { isGood } from '../verdict/verdict.ts'
import { LASTRO_VERSION } from '../version.ts'
import { writeJson } from './cli-io.ts'
import { EXIT } from './exit-codes.ts'
import type { Handler, PassportMakeOptions } from './handlers.ts'
import { openRun } from './run-context.ts'
import { showReport } from './show-report.ts'

/** `lastro passport make`. */
export function passportMakeHandler(redactor: Redactor): Handler<PassportMakeOptions> {
  return async (options, io) => {
    const context = await openRun(options, io, redactor)
    const request = planPassport(context.config, options, LASTRO_VERSION)
    const report = await runMakePassport(request, context.world)
    const run = await showReport(report, context, { io, json: options.json })
    if (options.json) writeJson(io, { runs: [run] })
    if (io.signal.aborted) return EXIT.cancelled
    return isGood(report.verdict.value) ? EXIT.good : EXIT.badVerdict
  }
}
