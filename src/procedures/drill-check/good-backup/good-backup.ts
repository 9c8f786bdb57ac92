import type { Config } from '../../../config/schema.ts'
import type { Installation } from '../../../engines/postgres/tools/installations.ts'
import type { BackupCopy } from '../damage/backup-copy.ts'
import type { SourceDatabase } from './source-database.ts'

/** The sound backup that faults are injected into copies of; it is only read. */
export interface GoodBackup {
  /** `sample`: made for the check, so that every finding about it can be foretold. */
  readonly origin: 'sample' | 'backup'
  readonly config: Config
  readonly backup: BackupCopy
  /** Programs that a drill of it must use: in those of another major, views are spelled otherwise. Absent: as the drill chooses. */
  readonly installation?: Installation
  /** The database it holds, to be altered and dumped again; opened when it is first asked for. */
  source(): Promise<SourceDatabase>
  /** Ends its servers. */
  close(): Promise<void>
}
