import type { Database } from '../../engines/postgres/connection.ts'
import type { ConnectionSettings } from '../../engines/postgres/connection-settings.ts'
import {
  createDatabase,
  createRoles,
  type ExtensionGap,
  findExtensionGaps,
} from '../../engines/postgres/restore/prepare-database.ts'
import type { RestoreServer } from '../../engines/postgres/restore/restore-server.ts'
import type { StagingNeeds } from '../../engines/postgres/restore/staging-needs.ts'
import { connectBeside } from '../../engines/postgres/staging/initial-database.ts'
import { startLocalCluster } from '../../engines/postgres/staging/local-cluster.ts'
import type { StagingDirectory } from '../../engines/postgres/staging/staging-directory.ts'
import { requireServer } from '../../engines/postgres/tools/choose-programs.ts'
import { CheckFailure } from '../../errors.ts'
import type { UserIdentity, World } from '../../ports.ts'
import type { ReportRecorder } from '../../report/report-recorder.ts'
import type { RestoreTarget } from '../restoration/restore-backup.ts'

/** What a staging server is made for, and where. */
export interface LocalStagingRequest {
  readonly needs: StagingNeeds
  readonly directory: StagingDirectory
  readonly user: UserIdentity | null
  readonly recorder: ReportRecorder<'restore-drill'>
}

/** An ephemeral cluster on this machine: no network, its own socket, destroyed after the drill. */
export function localStaging(request: LocalStagingRequest, world: World): RestoreTarget {
  const { needs, directory, user } = request
  return {
    open: async () =>
      startLocalCluster(
        {
          installation: await requireServer(needs, world),
          directory,
          user,
          superuser: needs.server.bootstrapRole,
          encoding: needs.server.encoding,
          lockedObjects: needs.lockedObjects,
        },
        world,
      ),
    prepare: (server) => prepareStaging(server, request, world),
  }
}

async function prepareStaging(
  staging: RestoreServer,
  { needs, recorder }: LocalStagingRequest,
  world: World,
): Promise<ConnectionSettings> {
  const server = await connectBeside(staging, needs.database, world.signal)
  try {
    await assertIsolated(server, needs)
    recorder.check({
      id: 'isolation',
      status: 'pass',
      expected: 'a server of its own without network',
      actual: staging.place,
    })
    const gap = (await findExtensionGaps(server, needs.extensions)).find((each) => !each.offered)
    if (gap) throw extensionMissing(gap, needs.sourceMajor)
    await createRoles(server, needs.roles ?? [])
    await createDatabase(server, needs.database, needs.server)
  } finally {
    await server.close()
  }
  return staging.settings(needs.database)
}

/** The last guard: whatever the settings say, the server we are about to fill must not be the one that was dumped. */
async function assertIsolated(
  server: Database,
  { server: source, database }: StagingNeeds,
): Promise<void> {
  const [identity] = await server.query('SELECT system_identifier::text FROM pg_control_system()')
  if (source.systemIdentifier === null || identity?.[0] !== source.systemIdentifier) return
  throw new CheckFailure('target-is-source', 'the staging server is the source itself', {
    source: database,
  })
}

function extensionMissing({ name, wanted }: ExtensionGap, major: number): CheckFailure {
  const message = `extension ${name} ${wanted} is not installed on this machine`
  return new CheckFailure('extension-missing', message, { extension: name, major })
}
