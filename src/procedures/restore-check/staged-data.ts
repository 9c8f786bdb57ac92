import type { ConnectionSettings } from '../../engines/postgres/connection-settings.ts'
import type { RestoreServer } from '../../engines/postgres/restore/restore-server.ts'
import type { ReportRecorder } from '../../report/report-recorder.ts'

/** What records a check. */
export type CheckRecorder = ReportRecorder<'restore-check'>

/** A database to try a migration on, on a throw-away server. */
export interface StagedData {
  readonly server: RestoreServer
  readonly settings: ConnectionSettings
  /** Private directory of the trial. */
  readonly workspace: string
  /** Which schemas are tenants; null: none. */
  readonly tenantPattern: string | null
  /** Ends the server and removes all that was made. */
  end(): Promise<void>
}
