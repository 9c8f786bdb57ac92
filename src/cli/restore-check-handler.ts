import { resolve } from 'node:path'
import { sampleRestaurants } from '../demo/sample-restaurants.ts'
import type { Redactor } from '../masking/redactor.ts'
import { planCheck } from '../procedures/restore-check/plan-check.ts'
import { runRestoreCheck } from '../procedures/restore-check/restore-check.ts'
import { isGood } from '../verdict/verdict.ts'
import { LASTRO_VERSION } from '../version.ts'
import { writeJson } from './cli-io.ts'
import { EXIT } from './exit-codes.ts'
import type { Handler, RestoreCheckOptions } from './handlers.ts'
import { openWorld } from './run-context.ts'
import { showReport } from './show-report.ts'

/** `lastro restore-check`: the migration of the repository one stands in. */
export function restoreCheckHandler(redactor: Redactor): Handler<RestoreCheckOptions> {
  return async (options, io) => {
    const place = { environment: io.env, checkout: io.env.GITHUB_WORKSPACE ?? '.' }
    const choices = { ...options, mode: modeOf(options), backup: nameOf(options) }
    const plan = await planCheck(choices, place, openWorld(options.locale ?? 'en', io, redactor))
    const locale = options.locale ?? plan.config.system.locale
    const config = { ...plan.config, system: { ...plan.config.system, locale } }
    const world = openWorld(locale, io, redactor)
    const report = await runRestoreCheck(
      { ...plan, config, sample: sampleRestaurants, lastro: LASTRO_VERSION },
      world,
    )
    const run = await showReport(
      report,
      { config, locale, world },
      {
        io,
        json: options.json,
        ...(options.keepReport === undefined ? {} : { directory: resolve(options.keepReport) }),
      },
    )
    if (options.json) writeJson(io, { runs: [run] })
    if (io.signal.aborted) return EXIT.cancelled
    return isGood(report.verdict.value) ? EXIT.good : EXIT.badVerdict
  }
}

function modeOf({ synthetic, backup }: RestoreCheckOptions): 'synthetic' | 'backup' | 'auto' {
  if (synthetic) return 'synthetic'
  return backup === undefined ? 'auto' : 'backup'
}

/** `--backup` alone means the newest. */
function nameOf({ backup }: RestoreCheckOptions): string | undefined {
  return typeof backup === 'string' ? backup : undefined
}
