import type { BackupsConfig, Config, PostgresSource } from '../../config/schema.ts'

/** What to back up. */
export interface BackupRequest {
  readonly config: Config
  readonly backups: BackupsConfig
  /** Name of the source in the configuration. */
  readonly name: string
  readonly source: PostgresSource
  /** Preflights and retention plan only. */
  readonly dryRun: boolean
  /** True for a backup that displaces no other and that nobody counts: nothing is promoted, nothing removed. */
  readonly apart?: boolean
  readonly lastro: string
}
