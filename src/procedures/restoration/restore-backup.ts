import { join } from 'node:path'
import type { ConnectionSettings } from '../../engines/postgres/connection-settings.ts'
import { requireDataEnds } from '../../engines/postgres/foreign/data-file-ends.ts'
import type { PlainPlan } from '../../engines/postgres/foreign/plain-plan.ts'
import { requireTarEnd } from '../../engines/postgres/foreign/tar-end.ts'
import { indexArchive } from '../../engines/postgres/restore/index-archive.ts'
import {
  type ArchiveRequest,
  type RestoreRequest,
  readContents,
} from '../../engines/postgres/restore/restore-phases.ts'
import type { RestoreServer } from '../../engines/postgres/restore/restore-server.ts'
import { restoreWithOrphans } from '../../engines/postgres/restore/restore-with-orphans.ts'
import type { StagingNeeds } from '../../engines/postgres/restore/staging-needs.ts'
import type { TenantSelection } from '../../engines/postgres/restore/tenant-selection.ts'
import { requireRestoreClient } from '../../engines/postgres/tools/choose-programs.ts'
import type { Installation } from '../../engines/postgres/tools/installations.ts'
import { CheckFailure } from '../../errors.ts'
import type { Passport } from '../../passport/passport.ts'
import { passportTotals } from '../../passport/totals.ts'
import type { World } from '../../ports.ts'
import type { ReportRecorder } from '../../report/report-recorder.ts'
import type { ProcedureName } from '../../verdict/verdict.ts'
import { type ChosenPart, choosePart, partCheck, type TenantPart } from './choose-part.ts'
import { type FetchedDump, fetchDump } from './fetch-dump.ts'
import { type LoadRequest, loadArchive, planLoad } from './load-archive.ts'
import type { PhaseClock } from './phase-clock.ts'
import type { SelectedBackup } from './select-backup.ts'
import { unlessServerDies } from './unless-server-dies.ts'

/** Where a backup is restored to: a drill and a recovery differ in this only. */
export interface RestoreTarget {
  /** True on a server that others use: nothing may fill its lock table. Absent on one of our own. */
  readonly isShared?: boolean
  /** Opens the server; called while the dump is being fetched. */
  open(): Promise<RestoreServer>
  /** Makes what the restore needs (roles, the empty database) and says how to reach it. */
  prepare(server: RestoreServer): Promise<ConnectionSettings>
  /** Makes the database empty again, for a second attempt. Absent where there can be none. */
  recreate?(server: RestoreServer): Promise<void>
  /** Makes one more empty database there. Absent where the server is not ours to throw away. */
  readonly addDatabase?: (server: RestoreServer, name: string) => Promise<ConnectionSettings>
}

/** What is restored, where, and who watches. */
export interface Restoration {
  readonly backup: SelectedBackup
  /** Null for a foreign dump. */
  readonly passport: Passport | null
  readonly needs: StagingNeeds
  /** What psql is given of a dump in plain SQL. */
  readonly plain?: PlainPlan | null
  readonly target: RestoreTarget
  /** Private directory for the archive out of its frame. */
  readonly workspace: string
  readonly jobs: number
  readonly timeoutSeconds: number
  readonly phases: PhaseClock
  readonly recorder: ReportRecorder<ProcedureName>
  /** One schema in place of all. */
  readonly part?: TenantPart | undefined
  /** When rows break a foreign key, restore them all the same so that the validation can count them. */
  readonly namesOrphans?: boolean
}

/** A database that was restored, and the server it is in. */
export interface RestoredDatabase {
  readonly server: RestoreServer
  readonly settings: ConnectionSettings
  /** What was restored when only a part was wanted. */
  readonly selection: TenantSelection | null
  /** What was fetched; null of a directory. */
  readonly fetched: FetchedDump | null
  /** How it was restored, for whoever restores more of the same archive. */
  readonly request: RestoreRequest
}

/**
 * Fetches the dump, opens the server beside it and restores. The server is the caller's to stop.
 * @throws CheckFailure with the reason of the failure.
 */
export async function restoreBackup(
  restoration: Restoration,
  world: World,
): Promise<RestoredDatabase> {
  const { server, fetched, archive } = await fetchAndOpen(restoration, world)
  const { recorder, phases, target } = restoration
  try {
    const settings = await recorder.step('roles', () =>
      phases.time('create', () => target.prepare(server)),
    )
    const restore: RestoreRequest = { ...archive.request, target: settings }
    const { plan, bytesOf } = archive
    const load: LoadRequest = { restore, restoration, server, plan, bytesOf }
    const loaded = loadArchive(load, world).catch((error: unknown) =>
      loadBroken(error, load, world),
    )
    await unlessServerDies(loaded, server, world)
    return { server, settings, selection: archive.selection, fetched, request: restore }
  } catch (error) {
    await Promise.allSettled([server.stop(), archive.bytesOf])
    throw error
  }
}

/** An archive that was looked at. */
interface ReadyArchive extends Pick<LoadRequest, 'plan' | 'bytesOf'> {
  readonly request: ArchiveRequest
  readonly selection: TenantSelection | null
}

/**
 * Fetches the dump and looks at it while the server is opened; what opening takes longer is the phase `create`.
 */
async function fetchAndOpen(
  restoration: Restoration,
  world: World,
): Promise<Pick<RestoredDatabase, 'server' | 'fetched'> & { readonly archive: ReadyArchive }> {
  const { recorder, phases, passport, target, backup } = restoration
  const request = archiveRequest(await requireRestoreClient(restoration.needs, world), restoration)
  const beside = () => phases.secondsOf('fetch') + phases.secondsOf('verify')
  const started = world.clock.monotonicSeconds() - beside()
  const opened = recorder.step('create', () => target.open())
  // It may fail while the fetch is still awaited; it is looked at after.
  opened.catch(() => undefined)
  try {
    const fetched = await recorder.step('fetch', () =>
      phases.time('fetch', () => fetchDump(backup, passport, request.archive, world)),
    )
    const archive = await recorder.step('verify', () =>
      phases.time('verify', () => lookAt(request, restoration, world)),
    )
    return { server: await opened, fetched, archive }
  } catch (error) {
    const server = await opened.catch(() => null)
    await server?.stop()
    throw error
  } finally {
    phases.add('create', Math.max(0, world.clock.monotonicSeconds() - started - beside()))
  }
}

function archiveRequest(client: Installation, restoration: Restoration): ArchiveRequest {
  const { workspace, backup, jobs, timeoutSeconds, needs, target } = restoration
  return {
    client,
    archive: join(workspace, 'plain.dump'),
    jobs,
    timeoutSeconds,
    areRolesGuessed: needs.areRolesGuessed,
    format: backup.format,
    isShared: target.isShared ?? false,
  }
}

/** What can be read at once is: one processor would wait for the other. */
async function lookAt(
  whole: ArchiveRequest,
  restoration: Restoration,
  world: World,
): Promise<ReadyArchive> {
  const planned = restoration.part ? null : planLoad(whole, restoration)
  const [part, plan] = await Promise.all([checkArchive(whole, restoration, world), planned])
  const request = { ...whole, list: part?.list }
  const bytesOf = isIndexed(whole) ? indexArchive(whole.archive) : Promise.resolve(null)
  // It may fail while the roles are still made; it is looked at when rows are loaded.
  bytesOf.catch(() => undefined)
  return { request, plan, bytesOf, selection: part?.selection ?? null }
}

function isIndexed({ format = 'custom' }: ArchiveRequest): boolean {
  return format === 'custom'
}

/** Reads the table of contents, and of one schema alone chooses what it takes. */
async function checkArchive(
  restore: ArchiveRequest,
  { passport, recorder, part, plain, workspace }: Restoration,
  world: World,
): Promise<ChosenPart | null> {
  if (plain) {
    if (part) throw plainPart()
    recorder.check(PLAIN_CHECK)
    return null
  }
  if (restore.format === 'tar') await requireTarEnd(restore.archive)
  if (restore.format === 'directory') await requireDataEnds(restore.archive)
  const { tableData } = await readContents(restore, world)
  if (part === undefined) {
    checkRows(tableData, passport ? passportTotals(passport).tables : tableData, recorder)
    return null
  }
  const chosen = await choosePart({ restore, part, passport, workspace })
  recorder.check(partCheck(chosen))
  checkRows(chosen.tableData, chosen.tables ?? chosen.tableData, recorder)
  return chosen
}

/** Looked at before anything was made. */
const PLAIN_CHECK = {
  id: 'archive',
  status: 'pass',
  expected: 'ends as pg_dump ends a dump',
  actual: 'it does',
} as const

function plainPart(): CheckFailure {
  const detail = 'one tenant alone can be taken out of an archive, not out of plain SQL'
  return new CheckFailure('format-unsupported', detail, { detail })
}

/** A schema-only dump restores without an error: its table of contents must have rows for every table. */
function checkRows(found: number, tables: number, recorder: ReportRecorder<ProcedureName>): void {
  const common = {
    id: 'archive',
    expected: `rows of ${tables} tables`,
    actual: `rows of ${found} tables`,
  }
  const isEmpty = found === 0 && tables > 0
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

/** A restore that stopped at a foreign key is the verdict; which rows of whom is what a person needs next. */
async function loadBroken(
  error: unknown,
  { restore, server, restoration }: LoadRequest,
  world: World,
): Promise<void> {
  const { recorder, target, namesOrphans, workspace } = restoration
  const isArchive = restore.format !== 'plain' && restore.format !== 'tar'
  const isOrphans =
    isArchive && error instanceof CheckFailure && error.reason === 'foreign-key-orphans'
  if (!namesOrphans || !isOrphans || !target.recreate) throw error
  const { recreate } = target
  await recorder.step('orphans', async () => {
    await recreate(server)
    await restoreWithOrphans(restore, join(workspace, 'without-keys.list'), world)
  })
}
