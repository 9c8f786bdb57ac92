import type { LocaleName } from '../locale/locale-name.ts'
import type { RecoverMode } from '../procedures/recover/request.ts'
import type { DiskFailOn } from '../verdict/fail-on.ts'
import type { ProcedureName } from '../verdict/verdict.ts'
import type { CliIo } from './cli-io.ts'
import type { ExitCode } from './exit-codes.ts'

/** Options of every command. */
export interface GlobalOptions {
  /** Path of the configuration; default `.github/lastro.yml`. */
  readonly config: string
  /** Exactly one JSON value on stdout, logs on stderr. */
  readonly json: boolean
  /** Overrides `system.locale`. */
  readonly locale?: LocaleName
}

/** Options of `lastro backup`. */
export interface BackupOptions extends GlobalOptions {
  /** Name of one source; all when absent. */
  readonly source?: string
  /** Preflights and retention plan only. */
  readonly dryRun: boolean
}

/** Options of `lastro restore-drill`. */
export interface RestoreDrillOptions extends GlobalOptions {
  readonly source?: string
  /** Name of a backup, or path of a foreign dump. Never together with `pick`. */
  readonly backup?: string
  /** A tenant to restore alone. */
  readonly tenant?: string
  /** Overrides `drill.pick`. */
  readonly pick?: 'newest' | 'random'
  /** A directory of backups in place of `backups.directory`. */
  readonly from?: string
  /** Overrides `drill.jobs`; 1 to 16. */
  readonly jobs?: number
  /** Exact name of the database in `drill.server`. */
  readonly confirmTarget?: string
  /** Directory into which the report is written in every format. */
  readonly keepReport?: string
}

/** Options of `lastro recover …`. */
export interface RecoverOptions extends GlobalOptions {
  readonly mode: RecoverMode
  /** Needed where the configuration has more than one. */
  readonly source?: string
  /** Name of a backup, or path of a dump; `apply` needs it. */
  readonly backup?: string
  readonly from?: string
  /** One schema alone. */
  readonly tenant?: string
  /** The database's name, typed; for `drop-old` the name of what is dropped. */
  readonly confirm?: string
  /** The database's name, typed a second time. */
  readonly withoutSafetyBackup?: string
  readonly jobs?: number
}

/** Options of `lastro recover status`. */
export interface RecoverStatusOptions extends GlobalOptions {
  readonly source?: string
}

/** Options of `lastro restore-check`. */
export interface RestoreCheckOptions extends GlobalOptions {
  /** Sample data, whatever the configuration says. */
  readonly synthetic: boolean
  /** A backup, `true` for the newest. */
  readonly backup?: string | true
  /** Directory into which the report is written in every format. */
  readonly keepReport?: string
}

/** Options of `lastro playbook`. */
export interface PlaybookOptions extends GlobalOptions {
  /** File to write; stdout when absent. */
  readonly output?: string
  /** A kept playbook that is held against configuration and ledger instead. */
  readonly check?: string
}

/** Options of `lastro drill-check`. */
export interface DrillCheckOptions extends GlobalOptions {
  /** Groups and names of faults. */
  readonly only?: string
  readonly real?: boolean
  /** Never together with `real`. */
  readonly backup?: string
  /** 0 to 1,000. */
  readonly cleanRuns: number
  readonly seed?: number
}

/** Options of `lastro status`. */
export interface StatusOptions extends GlobalOptions {
  /** Seconds from one look to the next; once when absent. */
  readonly watch?: number
  /** Name of one host; all when absent. */
  readonly host?: string
}

/** Options of `lastro notify test`. */
export interface NotifyTestOptions extends GlobalOptions {
  /** Name of one channel, like `webhooks.team`. */
  readonly channel?: string
}

/** Options of `lastro disk-check`. */
export interface DiskCheckOptions extends GlobalOptions {
  /** One host; all when absent. */
  readonly host?: string
  readonly failOn: DiskFailOn
  /** Id of a clean-up plan that an earlier run has shown. */
  readonly apply?: string
}

/** Options of `lastro history`. */
export interface HistoryOptions extends GlobalOptions {
  /** Prove the hash chain of the ledger. */
  readonly verify: boolean
  readonly procedure?: ProcedureName
  /** Newest runs shown, 1 to 10,000. */
  readonly limit: number
}

/** Options of `lastro passport show`. */
export interface PassportShowOptions extends GlobalOptions {
  readonly file: string
}

/** Options of `lastro passport make`. */
export interface PassportMakeOptions extends GlobalOptions {
  readonly dump: string
  /** Source of the configuration that it is a dump of. */
  readonly source?: string
  /** Where the passport goes; beside the dump when absent. */
  readonly output?: string
}

/** Options of `lastro passport diff`. */
export interface PassportDiffOptions extends GlobalOptions {
  readonly before: string
  readonly after: string
}

/** Options of `lastro demo`. */
export interface DemoOptions extends GlobalOptions {
  /** 1 to 1,000. */
  readonly tenants: number
  /** Where the demo lives; a temporary directory when absent. */
  readonly directory?: string
  /** Leave everything in place at the end. */
  readonly keep: boolean
}

/** Does one command. Errors are thrown: the caller prints them and turns them into exit codes. */
export type Handler<Options> = (options: Options, io: CliIo) => Promise<ExitCode>

/** What stands behind the commands; the entry plugs in procedures and adapters. */
export interface CliHandlers {
  readonly backup: Handler<BackupOptions>
  readonly restoreDrill: Handler<RestoreDrillOptions>
  readonly recover: Handler<RecoverOptions>
  readonly recoverStatus: Handler<RecoverStatusOptions>
  readonly restoreCheck: Handler<RestoreCheckOptions>
  readonly playbook: Handler<PlaybookOptions>
  readonly drillCheck: Handler<DrillCheckOptions>
  readonly diskCheck: Handler<DiskCheckOptions>
  readonly history: Handler<HistoryOptions>
  readonly notifyTest: Handler<NotifyTestOptions>
  readonly status: Handler<StatusOptions>
  readonly configCheck: Handler<GlobalOptions>
  readonly configSchema: Handler<GlobalOptions>
  readonly passportShow: Handler<PassportShowOptions>
  readonly passportDiff: Handler<PassportDiffOptions>
  readonly passportMake: Handler<PassportMakeOptions>
  readonly demo: Handler<DemoOptions>
}
