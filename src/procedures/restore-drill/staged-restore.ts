import { join } from 'node:path'
import type { Database } from '../../engines/postgres/connection.ts'
import type { ConnectionSettings } from '../../engines/postgres/connection-settings.ts'
import { indexArchive } from '../../engines/postgres/restore/index-archive.ts'
import {
  createDatabase,
  createRoles,
  type ExtensionGap,
  findExtensionGaps,
} from '../../engines/postgres/restore/prepare-database.ts'
import {
  type RestoreRequest,
  readContents,
  restoreContents,
  restoreSchema,
} from '../../engines/postgres/restore/restore-phases.ts'
import type { StagingNeeds } from '../../engines/postgres/restore/staging-needs.ts'
import { connectBeside } from '../../engines/postgres/staging/initial-database.ts'
import {
  type LocalCluster,
  startLocalCluster,
} from '../../engines/postgres/staging/local-cluster.ts'
import type { StagingDirectory } from '../../engines/postgres/staging/staging-directory.ts'
import { choosePrograms, type Programs } from '../../engines/postgres/tools/choose-programs.ts'
import { CheckFailure } from '../../errors.ts'
import type { Passport } from '../../passport/passport.ts'
import { passportTotals } from '../../passport/totals.ts'
import type { UserIdentity, World } from '../../ports.ts'
import type { ReportRecorder } from '../../report/report-recorder.ts'
import { fetchDump } from './fetch-dump.ts'
import type { PhaseClock } from './phase-clock.ts'
import type { SelectedBackup } from './select-backup.ts'

/** What is restored, where, and who watches. */
export interface StagedRestoreRequest {
  readonly backup: SelectedBackup
  /** Null for a foreign dump. */
  readonly passport: Passport | null
  readonly needs: StagingNeeds
  readonly directory: StagingDirectory
  readonly user: UserIdentity | null
  readonly jobs: number
  readonly timeoutSeconds: number
  readonly phases: PhaseClock
  readonly recorder: ReportRecorder<'restore-drill'>
}

/** A database that was restored into a cluster of its own. */
export interface StagedDatabase {
  readonly cluster: LocalCluster
  readonly settings: ConnectionSettings
}

/**
 * Fetches the dump, makes a throw-away cluster beside it and restores. The cluster is the caller's to stop.
 * @throws CheckFailure with the reason of the failure.
 */
export async function restoreInStaging(
  request: StagedRestoreRequest,
  world: World,
): Promise<StagedDatabase> {
  const { recorder, phases } = request
  const programs = await choosePrograms(request.needs, world)
  const archive = join(request.directory.path, 'plain.dump')
  const cluster = await fetchAndCreate(request, programs, archive, world)
  try {
    const settings = await recorder.step('roles', () =>
      phases.time('create', () => prepareDatabase(cluster, request, world)),
    )
    const restore: RestoreRequest = {
      client: programs.client,
      archive,
      target: settings,
      jobs: request.jobs,
      timeoutSeconds: request.timeoutSeconds,
      withOwners: request.needs.roles !== null,
    }
    await recorder.step('verify', () =>
      phases.time('verify', () => checkArchive(restore, request, world)),
    )
    await Promise.race([loadSections(restore, request, world), cluster.died])
    return { cluster, settings }
  } catch (error) {
    await cluster.stop()
    throw error
  }
}

/** Both at once; what making the cluster takes longer than fetching is the phase `create`. */
async function fetchAndCreate(
  request: StagedRestoreRequest,
  programs: Programs,
  archive: string,
  world: World,
): Promise<LocalCluster> {
  const { recorder, phases, directory, user, passport, needs } = request
  const started = world.clock.monotonicSeconds()
  const created = recorder.step('create', () =>
    startLocalCluster(
      {
        installation: programs.server,
        directory,
        user,
        superuser: needs.server.bootstrapRole,
        encoding: needs.server.encoding,
        lockedObjects: needs.lockedObjects,
      },
      world,
    ),
  )
  // It may fail while the fetch is still awaited; it is looked at after.
  created.catch(() => undefined)
  try {
    await recorder.step('fetch', () =>
      phases.time('fetch', () => fetchDump(request.backup, passport, archive, world)),
    )
    return await created
  } catch (error) {
    const cluster = await created.catch(() => null)
    await cluster?.stop()
    throw error
  } finally {
    phases.add(
      'create',
      Math.max(0, world.clock.monotonicSeconds() - started - phases.secondsOf('fetch')),
    )
  }
}

async function prepareDatabase(
  cluster: LocalCluster,
  { needs, recorder }: StagedRestoreRequest,
  world: World,
): Promise<ConnectionSettings> {
  const server = await connectBeside(cluster, needs.database, world.signal)
  try {
    await assertIsolated(server, needs)
    recorder.check({
      id: 'isolation',
      status: 'pass',
      expected: 'a server of its own without network',
      actual: `socket ${cluster.settings(needs.database).host}`,
    })
    const gap = (await findExtensionGaps(server, needs.extensions)).find((each) => !each.offered)
    if (gap) throw extensionMissing(gap, needs.sourceMajor)
    await createRoles(server, needs.roles ?? [])
    await createDatabase(server, needs.database, needs.server)
  } finally {
    await server.close()
  }
  return cluster.settings(needs.database)
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

/** A schema-only dump restores without an error: its table of contents must have rows for every table. */
async function checkArchive(
  restore: RestoreRequest,
  { passport, recorder }: StagedRestoreRequest,
  world: World,
): Promise<void> {
  const contents = await readContents(restore, world)
  const tables = passport ? passportTotals(passport).tables : contents.tableData
  const common = {
    id: 'archive',
    expected: `rows of ${tables} tables`,
    actual: `rows of ${contents.tableData} tables`,
  }
  const isEmpty = contents.tableData === 0 && tables > 0
  recorder.check(
    isEmpty
      ? { ...common, status: 'fail', reason: 'archive-empty' }
      : { ...common, status: 'pass' },
  )
  if (isEmpty)
    throw new CheckFailure(
      'archive-empty',
      `the archive holds no rows at all, ${tables} tables are expected`,
      { tables },
    )
}

async function loadSections(
  restore: RestoreRequest,
  { recorder, phases }: StagedRestoreRequest,
  world: World,
): Promise<void> {
  // One transaction keeps one processor busy; the other notes meanwhile where each table's rows begin.
  await recorder.step('schema', () =>
    phases.time('load', () =>
      Promise.all([restoreSchema(restore, world), indexArchive(restore.archive)]),
    ),
  )
  await recorder.step('load', async () => {
    const timing = await restoreContents(restore, world)
    phases.add('load', timing.loadSeconds)
    phases.add('index', timing.indexSeconds)
    phases.add('constraints', timing.constraintSeconds)
  })
}
