import { resolve } from 'node:path'
import { requireBackups, selectSources } from '../config/requirements.ts'
import type { Redactor } from '../masking/redactor.ts'
import { runRestoreDrill } from '../procedures/restore-drill/restore-drill.ts'
import { failsDrill } from '../verdict/fail-on.ts'
import { LASTRO_VERSION } from '../version.ts'
import { EXIT } from './exit-codes.ts'
import type { Handler, RestoreDrillOptions } from './handlers.ts'
import { openRun, showReport } from './run-context.ts'

/** `lastro restore-drill`. */
export function restoreDrillHandler(redactor: Redactor): Handler<RestoreDrillOptions> {
  return async (options, io) => {
    const context = await openRun(options, io, redactor)
    const { drill } = context.config
    const jobs = options.jobs ?? drill.jobs
    if (options.source !== undefined) selectSources(context.config, options.source)
    const report = await runRestoreDrill(
      {
        config: context.config,
        directory:
          options.from === undefined
            ? requireBackups(context.config).directory
            : resolve(options.from),
        pick: options.pick ?? drill.pick,
        lastro: LASTRO_VERSION,
        ...(options.source === undefined ? {} : { source: options.source }),
        ...(options.backup === undefined ? {} : { backup: namedBackup(options.backup) }),
        ...(jobs === undefined ? {} : { jobs }),
      },
      context.world,
    )
    await showReport(report, context, {
      io,
      json: options.json,
      ...(options.keepReport === undefined ? {} : { directory: resolve(options.keepReport) }),
    })
    if (io.signal.aborted) return EXIT.cancelled
    return failsDrill(report.verdict, drill.failOn) ? EXIT.badVerdict : EXIT.good
  }
}

/** A name has no slash; anything else is a path, taken from where the person stands. */
function namedBackup(backup: string): string {
  return backup.includes('/') ? resolve(backup) : backup
}
