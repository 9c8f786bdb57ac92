import type { Alert, AlertLevel } from './alert.ts'

/** What one run saw of one thing that is watched, and how patient it is. */
export interface Observation {
  /** As it would be told now. */
  readonly alert: Alert
  /**
   * The worst level that this still supports once people were told of it; never milder than `alert.level`. A file system at 79.8 %
   * is no longer above its threshold of 80 %, but still supports the alert until it is below 77 %.
   */
  readonly holds: AlertLevel
  /** It must have been worse for so long before people are told; 0 for at once. */
  readonly raiseAfterSeconds: number
  /** It must have been better for so long before people are told. */
  readonly easeAfterSeconds: number
}
