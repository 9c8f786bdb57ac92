import { availableParallelism } from 'node:os'
import { explainServerFailure } from '../../engines/postgres/restore/server-failure.ts'
import type { TenantSelection } from '../../engines/postgres/restore/tenant-selection.ts'
import { CheckFailure } from '../../errors.ts'
import type { Passport } from '../../passport/passport.ts'
import { tenantTruth } from '../../passport/tenant-truth.ts'
import type { World } from '../../ports.ts'
import type { Report } from '../../report/report.ts'
import type { Ending, ReportRecorder } from '../../report/report-recorder.ts'
import { type ExaminedBackup, examineBackup } from '../restoration/examine-backup.ts'
import { checkGlobals, loadPassport } from '../restoration/load-passport.ts'
import { PhaseClock } from '../restoration/phase-clock.ts'
import { type RestoredDatabase, restoreBackup } from '../restoration/restore-backup.ts'
import { type SelectedBackup, selectBackup } from '../restoration/select-backup.ts'
import { unlessServerDies } from '../restoration/unless-server-dies.ts'
import { runProcedure } from '../run-procedure.ts'
import { conclude } from './conclude.ts'
import { concludeForeign } from './conclude-foreign.ts'
import { verdictOf } from './ending.ts'
import { examineRestored } from './examine-restored.ts'
import { assertKnownTenant } from './known-tenant.ts'
import { removeStaging } from './remove-staging.ts'
import type { RestoreDrillRequest } from './request.ts'
import { openStaging, type Staging } from './staging.ts'
import { sweepDrillContainers, sweepDrills } from './sweep-staging.ts'
import { timeLargestTenant } from './time-tenant.ts'

type Recorder = ReportRecorder<'restore-drill'>

/** Restores a backup in isolation and compares it with its passport; ends in `restorable`, `not-restorable` or `cannot-judge`. */
export function runRestoreDrill(request: RestoreDrillRequest, world: World): Promise<Report> {
  const { system } = request.config
  const subject = {
    procedure: 'restore-drill',
    lastro: request.lastro,
    system: system.name,
    locale: system.locale,
    lock: { stateDir: system.stateDir, resource: 'restore-drill' },
    onFailure: verdictOf,
    audience: { config: request.config, subject: request.source ?? '' },
  } as const
  return runProcedure(subject, world, (recorder) => conduct(request, world, recorder))
}

async function conduct(
  request: RestoreDrillRequest,
  world: World,
  recorder: Recorder,
): Promise<Ending<'restore-drill'>> {
  const { drill } = request.config
  await recorder.step('cleanup', async () => {
    await sweepDrills(drill, world)
    if (drill.staging === 'docker') await sweepDrillContainers(world)
  })
  const chosen = await chooseBackup(request, world, recorder)
  const { passport } = chosen
  const examined = await recorder.step('examine-dump', () =>
    examineBackup(chosen.backup, passport, world),
  )
  const rehearsal = { request, passport, examined, recorder }
  const bytesForMemory = mayUseMemory(drill) ? plainBytesOf(passport) : undefined
  const takeBack = recorder.attempt()
  try {
    return await rehearse({ ...rehearsal, bytesForMemory }, world)
  } catch (error) {
    world.signal.throwIfAborted()
    if (!(error instanceof MemoryFailed)) throw error
    takeBack()
    world.log.warn(`in memory it cannot be judged (${error.message}); once more, on disk`)
    return rehearse(rehearsal, world)
  }
}

/** An application on a full disk fails in words of its own, which would be told as the backup's. */
function mayUseMemory({ memory, backend }: RestoreDrillRequest['config']['drill']): boolean {
  return memory !== 'never' && backend === undefined
}

function plainBytesOf(passport: Passport | null): number | undefined {
  return passport?.files.find(({ role }) => role === 'dump')?.plainBytes
}

/** A place in memory that was too small, or could not be had; a disk may do. */
class MemoryFailed extends Error {}

/** What is the place's fault, never the backup's. */
const FAULTS_OF_PLACES = new Set(['staging-disk-full', 'staging-failed', 'staging-out-of-memory'])

/** A backup that was found fit, and what it is restored with. */
interface Rehearsal {
  readonly request: RestoreDrillRequest
  readonly passport: Passport | null
  readonly examined: ExaminedBackup
  readonly recorder: Recorder
  /** Its size, when it may be restored into memory. */
  readonly bytesForMemory?: number | undefined
}

/**
 * Restores into a place of its own, judges what is there, and removes the place.
 * @throws MemoryFailed when the place was in memory, and at fault.
 */
async function rehearse(
  { request, passport, examined, recorder, bytesForMemory }: Rehearsal,
  world: World,
): Promise<Ending<'restore-drill'>> {
  const phases = new PhaseClock(world.clock)
  const { backup, needs, plain } = examined
  const staging = await openStaging({ drill: request, needs, recorder, bytesForMemory }, world)
  const { target, workspace } = staging
  const { tenant, jobs = Math.min(4, availableParallelism()) } = request
  const { timeoutSeconds } = request.config.drill
  let restored: RestoredDatabase | undefined
  try {
    const part = tenant === undefined ? undefined : { schema: tenant, withShared: true }
    const common = {
      backup,
      passport,
      needs,
      plain,
      workspace,
      jobs,
      timeoutSeconds,
      phases,
      recorder,
    }
    restored = await restoreBackup({ ...common, target, part, namesOrphans: true }, world)
    recorder.metric({ id: 'restore', value: phases.elapsedSeconds(), unit: 'seconds' })
    const found = judge({ request, backup, passport, restored, staging, phases, recorder }, world)
    return await unlessServerDies(found, restored.server, world)
  } catch (error) {
    const explained = explainServerFailure(error)
    throw staging.isInMemory && isOfPlace(explained)
      ? new MemoryFailed(explained.message)
      : explained
  } finally {
    await recorder.step('destroy', async () => {
      await restored?.server.stop()
      await removeStaging(staging, recorder)
    })
  }
}

function isOfPlace(error: unknown): error is CheckFailure {
  return error instanceof CheckFailure && FAULTS_OF_PLACES.has(error.reason)
}

/** The backup and the truth to judge it by, found fit before anything is made. */
async function chooseBackup(
  request: RestoreDrillRequest,
  world: World,
  recorder: Recorder,
): Promise<{ readonly backup: SelectedBackup; readonly passport: Passport | null }> {
  const { timezone } = request.config.system
  const now = world.clock.now()
  const backup = await recorder.step('select', () =>
    selectBackup({ ...request, timezone, now, random: Math.random }),
  )
  const passport = await loadPassport(backup, recorder)
  if (passport) await checkGlobals(backup, passport, recorder)
  const { tenant } = request
  if (passport && tenant !== undefined) assertKnownTenant(tenant, passport, backup.name)
  return { backup, passport }
}

/** A backup that was restored. */
interface RestoredDrill {
  readonly request: RestoreDrillRequest
  readonly backup: SelectedBackup
  readonly passport: Passport | null
  readonly restored: RestoredDatabase
  readonly staging: Staging
  readonly phases: PhaseClock
  readonly recorder: Recorder
}

async function judge(drill: RestoredDrill, world: World): Promise<Ending<'restore-drill'>> {
  const { request, backup, passport, restored, phases, recorder } = drill
  const truth = truthOf(passport, restored.selection)
  const { found, rehearsal } = await examineRestored({ ...drill, truth }, world)
  if (!truth) return concludeForeign({ request, backup, found, rehearsal, recorder })
  const judged = { ...found, passport: truth }
  const ending = conclude({ request, backup, judged, rehearsal, phases, recorder })
  const isWholeAndGood = ending.value === 'restorable' && request.tenant === undefined
  if (isWholeAndGood && request.config.drill.tenantRto !== 'none')
    await timeLargestTenant(
      { restored, judged, ...drill.staging, phases, recorder, request },
      world,
    )
  return ending
}

/** Of a schema restored alone only its part of the truth. */
function truthOf(passport: Passport | null, selection: TenantSelection | null): Passport | null {
  if (!passport || !selection) return passport
  return tenantTruth(passport, selection.schema, selection.rowsOf)
}
