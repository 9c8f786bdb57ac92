import { requireDrillServer } from '../../config/requirements.ts'
import type { ComposeProject } from '../../containers/compose-project.ts'
import type { ConnectionSettings } from '../../engines/postgres/connection-settings.ts'
import type { StagingNeeds } from '../../engines/postgres/restore/staging-needs.ts'
import type { World } from '../../ports.ts'
import type { ReportRecorder } from '../../report/report-recorder.ts'
import type { ProcedureName } from '../../verdict/verdict.ts'
import type { RestoreTarget } from '../restoration/restore-backup.ts'
import { openDockerStaging } from './docker-staging.ts'
import { openLocalStaging } from './local-staging.ts'
import type { RestoreDrillRequest } from './request.ts'
import { openUrlStaging } from './url-staging.ts'

/** What staging is made for. */
export interface StagingRequest {
  readonly drill: Pick<RestoreDrillRequest, 'config' | 'confirmedTarget'>
  readonly needs: StagingNeeds
  readonly recorder: ReportRecorder<ProcedureName>
  /** Bytes of the dump uncompressed, when it may be restored into memory. */
  readonly bytesForMemory?: number | undefined
}

/** The place of one drill. */
export interface Staging {
  readonly target: RestoreTarget
  /** Whether rows go into memory, which may be full where a disk is not. */
  readonly isInMemory?: boolean
  /** Private directory for the archive out of its frame. */
  readonly workspace: string
  /** Of docker staging: where more services can be started beside the restored database. */
  readonly containers?: StagingContainers
  /**
   * Removes all that was made, also after a failure or a cancellation.
   * @returns what is still there, in words; the next drill tries again.
   */
  remove(): Promise<readonly string[]>
}

/** The project that the database runs in. */
export interface StagingContainers {
  readonly project: ComposeProject
  /** How a service of the project reaches a database; only once the server is open. */
  settingsInside(database: string): ConnectionSettings
}

/**
 * Makes the place that the configuration names; the server itself is opened by `target.open`.
 * @throws CheckFailure when it cannot be had; nothing is left then.
 */
export function openStaging(request: StagingRequest, world: World): Promise<Staging> {
  switch (request.drill.config.drill.staging) {
    case 'docker':
      return openDockerStaging(request, world)
    case 'local':
      return openLocalStaging(request, world)
    case 'url':
      return openUrlStaging(request, requireDrillServer(request.drill.config), world)
  }
}
