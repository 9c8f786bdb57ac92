import { join } from 'node:path'
import { connect } from '../../engines/postgres/connection.ts'
import type { ConnectionSettings } from '../../engines/postgres/connection-settings.ts'
import {
  createDatabase,
  createRoles,
  findExtensionGaps,
} from '../../engines/postgres/restore/prepare-database.ts'
import {
  type RestoreRequest,
  readContents,
  restoreSection,
} from '../../engines/postgres/restore/restore-phases.ts'
import {
  type LocalCluster,
  startLocalCluster,
} from '../../engines/postgres/staging/local-cluster.ts'
import type { StagingDirectory } from '../../engines/postgres/staging/staging-directory.ts'
import { choosePrograms, type Programs } from '../../engines/postgres/tools/choose-programs.ts'
import { CheckFailure } from '../../errors.ts'
import { countKind } from '../../passport/compare-structure.ts'
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
  readonly passport: Passport
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
  const programs = await choosePrograms(request.passport, world)
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
  const { recorder, phases, directory, user, passport } = request
  const started = world.clock.monotonicSeconds()
  const created = recorder.step('create', () =>
    startLocalCluster(
      {
        installation: programs.server,
        directory,
        user,
        superuser: passport.server.bootstrapRole,
        encoding: passport.server.encoding,
        lockedObjects: lockedObjects(passport),
      },
      world,
    ),
  )
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

/** Tables with toast table and its index, sequences, types: what one transaction that makes the schema locks. */
function lockedObjects(passport: Passport): number {
  const { tables } = passportTotals(passport)
  const others = Object.values(passport.schemas).reduce(
    (sum, schema) =>
      sum +
      countKind(passport.shapes[schema.shape] ?? [], [
        'sequence',
        'view',
        'matview',
        'function',
        'type',
        'index',
      ]),
    0,
  )
  return tables * 6 + others * 2 + 1000
}

async function prepareDatabase(
  cluster: LocalCluster,
  { passport, recorder }: StagedRestoreRequest,
  world: World,
): Promise<ConnectionSettings> {
  const server = await connect(cluster.settings('postgres'), world.signal)
  try {
    const [identity] = await server.query('SELECT system_identifier::text FROM pg_control_system()')
    if (
      passport.server.systemIdentifier !== null &&
      identity?.[0] === passport.server.systemIdentifier
    )
      throw new CheckFailure('target-is-source', 'the staging server is the source itself', {
        source: passport.source.name,
      })
    recorder.check({
      id: 'isolation',
      status: 'pass',
      expected: 'a server of its own without network',
      actual: `socket ${cluster.settings('postgres').host}`,
    })
    for (const gap of await findExtensionGaps(server, passport.extensions)) {
      if (gap.offered === null)
        throw new CheckFailure(
          'extension-missing',
          `extension ${gap.name} ${gap.wanted} is not installed on this machine`,
          { extension: gap.name, major: Math.floor(passport.server.versionNumber / 10_000) },
        )
    }
    await createRoles(server, passport.roles)
    await createDatabase(server, passport.source.database, passport.server)
  } finally {
    await server.close()
  }
  return cluster.settings(passport.source.database)
}

/** A schema-only dump restores without an error: its table of contents must have rows for every table. */
async function checkArchive(
  restore: RestoreRequest,
  { passport, recorder }: StagedRestoreRequest,
  world: World,
): Promise<void> {
  const contents = await readContents(restore, world)
  const { tables } = passportTotals(passport)
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
  await recorder.step('load', () =>
    phases.time('load', async () => {
      await restoreSection('pre-data', restore, world)
      await restoreSection('data', restore, world)
    }),
  )
  await recorder.step('index', async () => {
    const timing = await restoreSection('post-data', restore, world)
    phases.add('index', timing.indexSeconds)
    phases.add('constraints', timing.seconds - timing.indexSeconds)
  })
}
