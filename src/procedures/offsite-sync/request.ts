import type { Config, RemoteConfig } from '../../config/schema.ts'

/** What to copy, and where. */
export interface OffsiteSyncRequest {
  readonly config: Config
  /** Name of the remote in the configuration. */
  readonly name: string
  readonly remote: RemoteConfig
  /** Plan and gates only. */
  readonly dryRun: boolean
  /** Words that override gates, as a refused run printed them. */
  readonly overrides: readonly string[]
  readonly lastro: string
  /** What has to be done anyway, and can be while the line is made. */
  readonly whileConnecting?: () => void
}
