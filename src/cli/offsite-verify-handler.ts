import type { Redactor } from '../masking/redactor.ts'
import { runOffsiteVerify } from '../procedures/offsite-verify/offsite-verify.ts'
import { planVerifications } from '../procedures/offsite-verify/plan-verifications.ts'
import { failsOffsiteVerify } from '../verdict/fail-on.ts'
import { LASTRO_VERSION } from '../version.ts'
import { writeJson } from './cli-io.ts'
import { EXIT } from './exit-codes.ts'
import type { Handler, OffsiteVerifyOptions } from './handlers.ts'
import { openRun } from './run-context.ts'
import { type ShownRun, showReport } from './show-report.ts'

/** `lastro offsite-verify`: one remote after the other; one that is not well does not stop the next. */
export function offsiteVerifyHandler(redactor: Redactor): Handler<OffsiteVerifyOptions> {
  return async (options, io) => {
    const context = await openRun(options, io, redactor)
    const runs: ShownRun[] = []
    for (const request of planVerifications(context.config, options, LASTRO_VERSION)) {
      const report = await runOffsiteVerify(request, context.world)
      runs.push(await showReport(report, context, { io, json: options.json }))
      if (io.signal.aborted) break
    }
    if (options.json) writeJson(io, { runs })
    if (io.signal.aborted) return EXIT.cancelled
    return runs.some(({ report }) => failsOffsiteVerify(report.verdict, options.failOn))
      ? EXIT.badVerdict
      : EXIT.good
  }
}
