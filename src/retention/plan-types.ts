import type { BackupEntry, GoodBackup } from '../backups/entry.ts'
import type { Tier } from '../backups/names.ts'
import type { RetentionLine } from '../report/report.ts'

/** How many good backups each tier keeps, per source. 0 ends promotion to a tier; its newest stays. */
export type RetentionPolicy = Readonly<Record<Tier, number>>

/** What a plan is made from. */
export interface RetentionRequest {
  /** All backups of the tree, of any number of sources. */
  readonly entries: readonly BackupEntry[]
  readonly policy: RetentionPolicy
  readonly now: Date
  /** IANA zone in which weeks and months are counted. */
  readonly timezone: string
  /** Time of the newest run in the ledger: proof that the clock has been there. */
  readonly lastRunAt?: Date
}

/** Put a backup into another tier. */
export interface Promotion {
  readonly kind: 'promote'
  readonly entry: GoodBackup
  readonly tier: Tier
}

/** Remove a backup; the dumps that justify it are looked at once more before. */
export interface Removal {
  readonly kind: 'remove'
  readonly entry: GoodBackup
  /** Dump of the newest good backup of the same tier and source; must be there. */
  readonly survivor: { readonly path: string; readonly bytes: number }
  /** The same backup's dumps in other tiers; must be the same size. */
  readonly copies: readonly string[]
}

/** One thing a plan does; promotions stand before removals. */
export type RetentionOperation = Promotion | Removal

/**
 * Why nothing is removed: the clock is behind the newest backup (`clock-behind-backup`) or behind the
 * last run (`clock-behind-ledger`). `name` is the backup, or the ISO instant of that run.
 */
export interface Freeze {
  readonly reason: 'clock-behind-backup' | 'clock-behind-ledger'
  readonly name: string
}

/** What is going to be done, and the same for a reader: exactly one line per backup and operation. */
export interface RetentionPlan {
  readonly lines: readonly RetentionLine[]
  readonly operations: readonly RetentionOperation[]
  readonly freeze: Freeze | null
}
