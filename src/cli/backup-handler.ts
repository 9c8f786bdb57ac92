import { requireBackups, selectSources } from '../config/requirements.ts'
import type { Redactor } from '../masking/redactor.ts'
import { runBackup } from '../procedures/backup/backup.ts'
import { failsBackup } from '../verdict/fail-on.ts'
import { LASTRO_VERSION } from '../version.ts'
import { writeJson } from './cli-io.ts'
import { EXIT } from './exit-codes.ts'
import type { BackupOptions, Handler } from './handlers.ts'
import { openRun } from './run-context.ts'
import { type ShownRun, showReport } from './show-report.ts'

/** `lastro backup`: one source after the other; one that fails does not stop the next. */
export function backupHandler(redactor: Redactor): Handler<BackupOptions> {
  return async (options, io) => {
    const context = await openRun(options, io, redactor)
    const backups = requireBackups(context.config)
    const runs: ShownRun[] = []
    for (const source of selectSources(context.config, options.source)) {
      const report = await runBackup(
        {
          config: context.config,
          backups,
          name: source.name,
          source,
          dryRun: options.dryRun,
          lastro: LASTRO_VERSION,
        },
        context.world,
      )
      runs.push(await showReport(report, context, { io, json: options.json }))
      if (io.signal.aborted) break
    }
    if (options.json) writeJson(io, { runs })
    if (io.signal.aborted) return EXIT.cancelled
    return runs.some(({ report }) => failsBackup(report.verdict)) ? EXIT.badVerdict : EXIT.good
  }
}
