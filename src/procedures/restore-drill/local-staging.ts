import { putEmptyDatabase } from '../../engines/postgres/restore/empty-database.ts'
import { startLocalCluster } from '../../engines/postgres/staging/local-cluster.ts'
import { affordMemory } from '../../engines/postgres/staging/private-memory.ts'
import { makeStagingDirectory } from '../../engines/postgres/staging/staging-directory.ts'
import { requireServer } from '../../engines/postgres/tools/choose-programs.ts'
import type { World } from '../../ports.ts'
import { prepareStaging, recreateDatabase } from './prepare-staging.ts'
import type { Staging, StagingRequest } from './staging.ts'

const ISOLATION = 'a server of its own without network'

/** An ephemeral cluster on this machine: no network, its own socket, destroyed after the drill. */
export async function openLocalStaging(request: StagingRequest, world: World): Promise<Staging> {
  const { needs, bytesForMemory } = request
  const user = await world.unprivilegedUser()
  const memory =
    bytesForMemory === undefined ? null : await affordMemory(bytesForMemory, user, world)
  const directory = await makeStagingDirectory(request.drill.config.drill.directory, world, user)
  return {
    isInMemory: memory !== null,
    workspace: directory.path,
    target: {
      open: async () =>
        startLocalCluster(
          {
            installation: await requireServer(needs, world),
            directory,
            user,
            superuser: needs.server.bootstrapRole,
            encoding: needs.server.encoding,
            lockedObjects: needs.lockedObjects,
            isCopy: true,
            ...(memory ? { memory } : {}),
          },
          world,
        ),
      prepare: (server) => prepareStaging({ server, isolation: ISOLATION }, request, world),
      recreate: (server) => recreateDatabase(server, needs, world),
      addDatabase: (server, name) => putEmptyDatabase(server, name, needs, world),
    },
    remove: async () => {
      await directory.remove()
      return []
    },
  }
}
