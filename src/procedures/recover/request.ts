import type { PostgresConnection } from '../../config/postgres-url.ts'
import type { BackupsConfig, Config, PostgresSource } from '../../config/schema.ts'

/** What an operator may ask of a recovery. */
export const RECOVER_MODES = ['plan', 'apply', 'undo', 'resume', 'drop-old'] as const

/** One of them. */
export type RecoverMode = (typeof RECOVER_MODES)[number]

/** What is to be recovered, from what, and what was typed to allow it. */
export interface RecoverRequest {
  readonly mode: RecoverMode
  readonly config: Config
  readonly backups: BackupsConfig
  readonly source: PostgresSource
  /** A session in another database of the server, whose role may rename and restore. */
  readonly connection: PostgresConnection
  /** Directory of backups to choose from. */
  readonly directory: string
  /** Name of a backup or absolute path of a dump; always given for `apply`. */
  readonly backup?: string
  /** Schema to recover alone. */
  readonly tenant?: string
  /** False only when the database's name was typed a second time. */
  readonly safetyBackup: boolean
  /** `drop-old`: name of what is dropped, as it was typed; a plan when absent. */
  readonly dropped?: string
  readonly jobs?: number
  readonly lastro: string
  /** Words that every printed command needs besides its own, e.g. `--config x.yml`. */
  readonly commandWords: readonly string[]
}

/** Settings for another database of the same server, as the recovery's role. */
export function settingsFor(
  { connection }: Pick<RecoverRequest, 'connection'>,
  database: string,
): PostgresConnection {
  return { ...connection, database }
}
