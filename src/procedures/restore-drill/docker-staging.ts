import { type ComposeProject, openProject } from '../../containers/compose-project.ts'
import { putEmptyDatabase } from '../../engines/postgres/restore/empty-database.ts'
import {
  type DockerServer,
  startDockerServer,
} from '../../engines/postgres/staging/docker-server.ts'
import { makeStagingDirectory } from '../../engines/postgres/staging/staging-directory.ts'
import { CommandError } from '../../errors.ts'
import type { World } from '../../ports.ts'
import { prepareStaging, recreateDatabase } from './prepare-staging.ts'
import type { Staging, StagingRequest } from './staging.ts'

/** Host name of the database for containers beside it, unless it takes the place of a service of the operator's own. */
const DATABASE_SERVICE = 'database'

const ISOLATION = 'a container of its own, reachable from this host only'

/** A container on this machine: its server listens on a port of 127.0.0.1; destroyed with its volume after the drill. */
export async function openDockerStaging(request: StagingRequest, world: World): Promise<Staging> {
  const { needs } = request
  const { directory: parent, docker, backend, timeoutSeconds } = request.drill.config.drill
  const directory = await makeStagingDirectory(parent, world, null)
  const subject = { directory: directory.path, procedure: request.recorder.procedure }
  const project = await openProject(subject, world).catch(async (error: unknown) => {
    await directory.remove()
    throw error
  })
  let opened: DockerServer | undefined
  return {
    workspace: directory.path,
    containers: {
      project,
      settingsInside: (database) => {
        if (!opened) throw new Error('the server is not open yet')
        return opened.settingsInside(database)
      },
    },
    target: {
      open: async () => {
        opened = await startDockerServer(
          {
            project,
            name: backend?.compose?.database ?? DATABASE_SERVICE,
            image: docker.image,
            port: docker.port,
            limits: { pull: docker.pull, pullSeconds: timeoutSeconds },
            superuser: needs.server.bootstrapRole,
            encoding: needs.server.encoding,
            lockedObjects: needs.lockedObjects,
          },
          world,
        )
        return opened
      },
      prepare: (server) => prepareStaging({ server, isolation: ISOLATION }, request, world),
      recreate: (server) => recreateDatabase(server, needs, world),
      addDatabase: (server, name) => putEmptyDatabase(server, name, needs, world),
    },
    remove: async () => {
      const left = await takeDown(project)
      // The directory is what the next drill knows the rest by.
      if (left.length === 0) await directory.remove()
      return left
    },
  }
}

/** An engine that went away has what was made; it is no reason to lose the verdict. */
async function takeDown(project: ComposeProject): Promise<readonly string[]> {
  try {
    return await project.down()
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return [`project ${project.name} (${error.message})`]
  }
}
