import type { Config } from '../../config/schema.ts'
import type { ConnectionSettings } from '../../engines/postgres/connection-settings.ts'
import type { World } from '../../ports.ts'
import type { Distrust } from './trust.ts'

/** What a migration is tried on: a database made for the purpose, or the newest backup. */
export const CHECK_DATA = ['sample', 'backup'] as const

/** One of them. */
export type CheckData = (typeof CHECK_DATA)[number]

/** What may be asked for; `auto` takes a backup where that is allowed. */
export const CHECK_MODES = ['auto', 'synthetic', 'backup'] as const

/** One of them. */
export type CheckMode = (typeof CHECK_MODES)[number]

/** Why nothing was tried: reason codes of the catalogue. */
export type Refusal = Distrust | 'stranger-on-host' | 'base-unknown' | 'real-data-off'

/** Fills an empty database of the check's own server; entries bring the sample restaurants. */
export type SampleSeed = (settings: ConnectionSettings, world: World) => Promise<void>

/** What is to be checked, after it was settled what may be. */
export interface RestoreCheckRequest {
  /** What is believed: of the base branch where backups are used. */
  readonly config: Config
  readonly data: CheckData
  /** Nothing of the checkout is run when this is set. */
  readonly refusal?: Refusal
  /** False when none of the files that call for it has changed. */
  readonly isMigrationTouched: boolean
  /** Directory of the repository's files. */
  readonly checkout: string
  /** Name of a backup, or absolute path of a dump; the newest when absent. */
  readonly backup?: string
  readonly sample: SampleSeed
  readonly lastro: string
}
