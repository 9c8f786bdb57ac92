import type { Application } from '../../application/application.ts'
import { startCommand } from '../../application/command-application.ts'
import { startService } from '../../application/compose/service-application.ts'
import { startContainer } from '../../application/container-application.ts'
import type { BackendConfig } from '../../config/schema.ts'
import type { StartLimits } from '../../containers/service.ts'
import type { ConnectionSettings } from '../../engines/postgres/connection-settings.ts'
import { loginAs } from '../../engines/postgres/staging/login-as.ts'
import type { World } from '../../ports.ts'
import type { ApplicationFacts } from '../../report/report.ts'
import type { StagingContainers } from './staging.ts'

/** What is started, on which database, and where. */
export interface StartRequest {
  readonly backend: BackendConfig
  readonly settings: ConnectionSettings
  /** Private directory of the drill. */
  readonly workspace: string
  /** Of docker staging: where an image or a service is started beside the database. */
  readonly containers?: StagingContainers | undefined
  /** How an image is fetched. */
  readonly limits: Pick<StartLimits, 'pull' | 'pullSeconds'>
  /** Directory of the repository around the configuration; absent where it lies in none. */
  readonly repository?: string | undefined
}

/** Told what a service will be started as, before it is. */
export type NotePlan = (facts: ApplicationFacts) => void

/** Where an image listens unless the configuration says otherwise. */
const CONTAINER_PORT = 3000

/**
 * Starts the application in the way that the configuration names.
 * @throws CheckFailure when it cannot be started: with a reason of the application, of its image or of its Compose file.
 */
export async function startApplication(
  request: StartRequest,
  notePlan: NotePlan,
  world: World,
): Promise<Application> {
  const { backend, settings, workspace } = request
  const { image, compose, command = [], user } = backend
  const database = user === undefined ? settings : await loginAs(user, settings, world)
  if (image === undefined && compose === undefined)
    return startCommand({ ...backend, command, database, workspace }, world)
  const beside = besideDatabase(request, database)
  if (compose !== undefined) {
    const { files, service, database: databaseService } = compose
    const { repository } = request
    return startService(
      { ...backend, ...beside, files, service, databaseService, repository, notePlan },
      world,
    )
  }
  const { containerPort = CONTAINER_PORT } = backend
  return startContainer({ ...backend, ...beside, image: image ?? '', containerPort }, world)
}

function besideDatabase(
  { containers, settings, limits }: StartRequest,
  { user, password }: ConnectionSettings,
) {
  if (!containers) throw new Error('a container needs a place with containers')
  return {
    database: { ...containers.settingsInside(settings.database), user, password },
    project: containers.project,
    limits,
  }
}
