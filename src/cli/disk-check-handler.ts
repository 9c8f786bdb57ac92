import type { Redactor } from '../masking/redactor.ts'
import { runDiskCheck } from '../procedures/disk-check/disk-check.ts'
import { measureSystem } from '../procedures/measurement/measure-system.ts'
import { failsDiskCheck } from '../verdict/fail-on.ts'
import { LASTRO_VERSION } from '../version.ts'
import { writeJson } from './cli-io.ts'
import { EXIT } from './exit-codes.ts'
import type { DiskCheckOptions, Handler } from './handlers.ts'
import { openRun, showReport } from './run-context.ts'

/** `lastro disk-check`. */
export function diskCheckHandler(redactor: Redactor): Handler<DiskCheckOptions> {
  return async (options, io) => {
    const context = await openRun(options, io, redactor)
    const { host, failOn, json, apply } = options
    const request = {
      config: context.config,
      lastro: LASTRO_VERSION,
      ...(host === undefined ? {} : { host }),
      ...(apply === undefined ? {} : { apply }),
    }
    const report = await runDiskCheck(request, context.world, measureSystem)
    const run = await showReport(report, context, { io, json })
    if (json) writeJson(io, { runs: [run] })
    if (io.signal.aborted) return EXIT.cancelled
    return failsDiskCheck(report.verdict, failOn) ? EXIT.badVerdict : EXIT.good
  }
}
