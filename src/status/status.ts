import type { Alert, AlertLevel } from '../alerts/alert.ts'
import type { DiskFacts } from '../report/disk-facts.ts'

/** How everything is now: what every rendering of `lastro status` is made of. */
export interface Status {
  readonly format: 'lastro/status@1'
  /** Version of Lastro. */
  readonly lastro: string
  readonly system: string
  /** Name of the machine that was asked. */
  readonly machine: string
  /** ISO instant. */
  readonly at: string
  /** The worst of what follows. */
  readonly level: AlertLevel
  readonly hosts: DiskFacts['hosts']
  /** What is wrong now, worst first, whether people were told of it or not. */
  readonly alerts: readonly Alert[]
  /** The last run of every procedure that ever ran here. */
  readonly runs: readonly LastRun[]
}

/** How a procedure ended the last time. */
export interface LastRun {
  readonly procedure: string
  /** Name of the source, where there are several. */
  readonly subject?: string
  readonly verdict: string
  readonly reason: string
  /** ISO instant of its end. */
  readonly at: string
  readonly ageSeconds: number
  readonly durationSeconds: number
  /** `ok` of a good end; as people are told of it otherwise. */
  readonly level: AlertLevel
}
