import { restoreContents, restoreSchema } from '../../engines/postgres/restore/restore-phases.ts'
import { RestoreValidation } from '../../engines/postgres/validate/validate-restore.ts'
import { CheckFailure } from '../../errors.ts'
import { tenantTruth } from '../../passport/tenant-truth.ts'
import { tenantsOf } from '../../passport/totals.ts'
import type { World } from '../../ports.ts'
import type { Finding } from '../../report/report.ts'
import type { ReportRecorder } from '../../report/report-recorder.ts'
import { choosePart } from '../restoration/choose-part.ts'
import type { Judged } from '../restoration/judged.ts'
import type { PhaseClock } from '../restoration/phase-clock.ts'
import type { RestoredDatabase, RestoreTarget } from '../restoration/restore-backup.ts'
import { worstFinding } from '../restoration/worst-finding.ts'
import type { RestoreDrillRequest } from './request.ts'

/** A backup that was restored as a whole and found good. */
export interface TenantTiming {
  readonly restored: RestoredDatabase
  readonly target: RestoreTarget
  readonly judged: Judged
  readonly workspace: string
  /** Of the whole restore. */
  readonly phases: PhaseClock
  readonly recorder: ReportRecorder<'restore-drill'>
  readonly request: RestoreDrillRequest
}

/** The database beside the restored one. */
const DATABASE = 'lastro_tenant'

/**
 * Restores the largest tenant once more, alone and beside the whole, and tells how long its recovery takes: the fetch
 * and the making of a server, which are the same for both, and its own restore and comparison. That it does not restore
 * alone is no flaw of the backup: a warning.
 */
export async function timeLargestTenant(timing: TenantTiming, world: World): Promise<void> {
  const { recorder, judged } = timing
  const tenant = largestTenant(judged)
  if (tenant === undefined || !timing.target.addDatabase) return
  const started = world.clock.monotonicSeconds()
  try {
    const worst = await recorder.step('tenant-rto', () => restoreAlone(tenant, timing, world))
    if (worst) noteNotAlone(tenant, `${worst.object}: ${worst.reason}`, recorder)
    else noteTime(tenant, world.clock.monotonicSeconds() - started, timing)
  } catch (error) {
    world.signal.throwIfAborted()
    if (!(error instanceof CheckFailure)) throw error
    noteNotAlone(tenant, error.message, recorder)
  }
}

function largestTenant({ passport, schemas }: Judged): string | undefined {
  const rows = (tenant: string) => schemas.get(tenant)?.rows ?? 0
  return tenantsOf(passport).sort((a, b) => rows(b) - rows(a))[0]
}

/** The worst that was found against it. */
async function restoreAlone(
  tenant: string,
  { restored, target, judged, workspace }: TenantTiming,
  world: World,
): Promise<Finding | undefined> {
  const { passport } = judged
  const { jobs } = restored.request
  const part = { schema: tenant, withShared: true }
  const { selection, list } = await choosePart({
    restore: restored.request,
    part,
    passport,
    workspace,
  })
  const settings = await target.addDatabase?.(restored.server, DATABASE)
  if (!settings) return undefined
  const request = { ...restored.request, target: settings, list }
  await restoreSchema(request, world)
  await restoreContents(request, world)
  const findings: Finding[] = []
  const validation = await RestoreValidation.open(
    {
      target: settings,
      passport: tenantTruth(passport, tenant, selection.rowsOf),
      only: tenant,
      moments: [],
      jobs,
      onFinding: (finding) => void findings.push(finding),
    },
    world,
  )
  await validation.compare().finally(() => validation.close())
  return worstFinding(findings)
}

function noteTime(
  tenant: string,
  alone: number,
  { phases, recorder, request }: TenantTiming,
): void {
  const shared = phases.secondsOf('fetch') + phases.secondsOf('create')
  const value = Math.round((shared + alone) * 1000) / 1000
  const objective = request.config.drill.rtoSeconds
  recorder.metric({ id: 'tenant-rto', value, unit: 'seconds', objective })
  const common = {
    id: 'tenant-rto',
    expected: `at most ${objective} s`,
    actual: `${value.toFixed(1)} s for ${tenant}, the largest`,
  }
  const facts = { actual: value, objective }
  recorder.check(
    value <= objective
      ? { ...common, status: 'pass' }
      : { ...common, status: 'warn', reason: 'rto-missed', facts },
  )
}

function noteNotAlone(
  tenant: string,
  detail: string,
  recorder: ReportRecorder<'restore-drill'>,
): void {
  recorder.check({
    id: 'tenant-rto',
    status: 'warn',
    expected: `${tenant} restores alone`,
    actual: detail,
    reason: 'tenant-not-alone',
    facts: { tenant, detail },
  })
}
