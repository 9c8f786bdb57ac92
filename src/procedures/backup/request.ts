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
  readonly lastro: string
}
