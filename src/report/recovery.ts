/** What a recovery does, in this order; the catalogue has a sentence for each. */
export type RecoveryStepId =
  | 'safety-backup'
  | 'no-safety-backup'
  | 'beside'
  | 'validate'
  | 'analyze'
  | 'carry'
  | 'swap'
  | 'swap-missing'
  | 'swap-schema'
  | 'references'
  | 'keep'
  | 'undo'
  | 'drop'

/** One step of a plan, with the name it is about. */
export interface RecoveryStep {
  readonly id: RecoveryStepId
  readonly object: string
  /** From earlier runs, where there were any. */
  readonly expectedSeconds?: number
}

/** A table that has something now that the backup does not have. */
export interface RecoveryLoss {
  readonly schema: string
  readonly table: string
  /** Rows now; null where the table cannot be read. */
  readonly rowsNow: number | null
  /** Rows in the backup; null where it has no such table. */
  readonly rowsThen: number | null
}

/** How far one schema is ahead of the backup. */
export interface SchemaLoss {
  readonly schema: string
  /** ISO instants of the newest business row. */
  readonly newestNow?: string
  readonly newestThen?: string
  readonly rows: number
  readonly tables: number
}

/** What is there now and not in a backup, as far as it can be counted. */
export interface RecoveryLosses {
  /** ISO instant at which was counted. */
  readonly at: string
  /** What it is held against: the backup to recover from, or the one taken just before. */
  readonly against: string
  /** More rows now than then, added up over the tables. */
  readonly rows: number
  /** Tables with other rows. */
  readonly tables: number
  /** Tables that cannot be read. */
  readonly unreadable: number
  /** Tenants first by rows; at most 200. */
  readonly schemas: readonly SchemaLoss[]
  /** The largest; at most 200. */
  readonly lines: readonly RecoveryLoss[]
}

/** A command as it can be typed. */
export interface RecoveryCommand {
  readonly id: 'apply' | 'undo' | 'undo-by-hand' | 'resume' | 'drop-old' | 'globals' | 'unsubscribe'
  readonly command: string
}

/** What a recovery plans, does, or did. */
export interface RecoveryFacts {
  readonly mode: 'plan' | 'apply' | 'undo' | 'resume' | 'drop-old'
  readonly source: string
  /** `user@host:port/database` of the recovery's own session. */
  readonly server: string
  readonly database: string
  readonly tenant?: string
  readonly steps: readonly RecoveryStep[]
  /** From earlier drills, backups and recoveries of about this size; `runs` drills were looked at. */
  readonly expected?: { readonly seconds: number; readonly runs: number }
  /** Against the backup. */
  readonly losses?: RecoveryLosses
  /** Against the safety backup: what only the old database has. */
  readonly sinceSafetyBackup?: RecoveryLosses
  /** Where what was there before is kept. */
  readonly kept?: string
  readonly commands: readonly RecoveryCommand[]
}
