import type { ConnectionSettings } from '../connection-settings.ts'

/** A server that a backup is restored into: one that is thrown away afterwards, or one that stays. */
export interface RestoreServer {
  /** Settings for a database in it; the role may create roles and databases there. */
  settings(database: string): ConnectionSettings
  /** Where it is, in words of a report: `socket /var/tmp/…`, `container lastro-…`. */
  readonly place: string
  /** Rejects when the server dies before `stop`. */
  readonly died: Promise<never>
  /** Ends a throw-away server at once; leaves any other as it is. */
  stop(): Promise<void>
}
