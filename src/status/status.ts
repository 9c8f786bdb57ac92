import type { AlertLevel } from '../alerts/alert.ts'
import type { Facts } from '../report/report.ts'

/** How everything is now: what every rendering of `lastro status` is made of. */
export interface Status {
  readonly format: 'lastro/status@1'
  readonly lastro: string
  readonly system: string
  /** Name of the machine that was asked. */
  readonly machine: string
  /** ISO instant. */
  readonly at: string
  /** The worst of what follows. */
  readonly level: AlertLevel
  readonly hosts: readonly HostStatus[]
  /** The last run of every procedure that ever ran here. */
  readonly runs: readonly LastRun[]
}

/** One machine. */
export interface HostStatus {
  /** Its name in `hosts:`; `local` for ourselves. */
  readonly host: string
  /** False: `detail` says why, and there is nothing else. */
  readonly reached: boolean
  readonly detail?: string
  readonly level: AlertLevel
  readonly filesystems: readonly FilesystemStatus[]
  readonly trees: readonly TreeStatus[]
  /** What else needs a look: codes of the catalogue with their facts. */
  readonly remarks: readonly Remark[]
}

/** Something that was found. */
export interface Remark {
  readonly level: AlertLevel
  readonly subject: string
  readonly reason: string
  readonly facts: Facts
}

/** One file system. */
export interface FilesystemStatus {
  readonly mountPoint: string
  readonly level: AlertLevel
  /** Null when it could not be measured. */
  readonly use: {
    readonly usedBytes: number
    readonly totalBytes: number
    /** As `df` shows it. */
    readonly percent: number
    readonly inodePercent: number | null
  } | null
  /** Percent, oldest first, one per check; at most 28. */
  readonly trend: readonly number[]
}

/** One directory of backups. */
export interface TreeStatus {
  readonly directory: string
  readonly bytes: number
  /** Of the file system that holds it; null when it is not known. */
  readonly totalBytes: number | null
  readonly tiers: readonly {
    readonly tier: string
    readonly backups: number
    readonly bytes: number
    readonly newestAt: string | null
  }[]
}

/** How a procedure ended the last time. */
export interface LastRun {
  readonly procedure: string
  readonly verdict: string
  readonly reason: string
  /** ISO instant of its end. */
  readonly at: string
  readonly ageSeconds: number
  readonly durationSeconds: number
  readonly isGood: boolean
}
