import { selectRemotes } from '../config/requirements.ts'
import type { Redactor } from '../masking/redactor.ts'
import { requireRemotes, runOffsiteSync } from '../procedures/offsite-sync/offsite-sync.ts'
import { failsOffsiteSync } from '../verdict/fail-on.ts'
import { LASTRO_VERSION } from '../version.ts'
import { writeJson } from './cli-io.ts'
import { EXIT } from './exit-codes.ts'
import type { Handler, OffsiteSyncOptions } from './handlers.ts'
import { openRun } from './run-context.ts'
import type { ShownRun } from './show-report.ts'

/** `lastro offsite-sync`: one remote after the other; one that fails does not stop the next. */
export function offsiteSyncHandler(redactor: Redactor): Handler<OffsiteSyncOptions> {
  return async (options, io) => {
    const context = await openRun(options, io, redactor)
    const { config } = context
    const remotes = selectRemotes(config, options.remote)
    requireRemotes(config, remotes)
    const runs: ShownRun[] = []
    for (const [name, remote] of Object.entries(remotes)) {
      const { dryRun, override: overrides } = options
      const request = {
        config,
        name,
        remote,
        dryRun,
        overrides,
        lastro: LASTRO_VERSION,
        // What shows the report is loaded meanwhile.
        whileConnecting: () => void loadShowing(),
      }
      const report = await runOffsiteSync(request, context.world)
      const { showReport } = await loadShowing()
      runs.push(await showReport(report, context, { io, json: options.json }))
      if (io.signal.aborted) break
    }
    if (options.json) writeJson(io, { runs })
    if (io.signal.aborted) return EXIT.cancelled
    return runs.some(({ report }) => failsOffsiteSync(report.verdict)) ? EXIT.badVerdict : EXIT.good
  }
}

function loadShowing() {
  return import('./show-report.ts')
}
