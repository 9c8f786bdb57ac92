import type { ConnectionSettings } from '../../engines/postgres/connection-settings.ts'
import type { MomentRule } from '../../engines/postgres/truth/moments.ts'
import { RestoreValidation } from '../../engines/postgres/validate/validate-restore.ts'
import type { Passport } from '../../passport/passport.ts'
import { findUnvalidated } from '../../passport/unvalidated.ts'
import type { World } from '../../ports.ts'
import type { Check, Finding } from '../../report/report.ts'
import type { ReportRecorder } from '../../report/report-recorder.ts'
import type { ProcedureName } from '../../verdict/verdict.ts'
import { summariseChecks, type Validated } from './judged.ts'
import type { PhaseClock } from './phase-clock.ts'

/** A restored database and what it is compared with. */
export interface ValidateRequest {
  readonly settings: ConnectionSettings
  /** Null for a foreign dump. */
  readonly passport: Passport | null
  /** The schema that was restored alone; `passport` is then its part of the truth. */
  readonly only?: string | undefined
  /** Which columns tell how fresh a tenant is. */
  readonly moments: MomentRule
  readonly jobs: number
  readonly phases: PhaseClock
  readonly recorder: ReportRecorder<ProcedureName>
}

/** Compares the restored database with its passport and records what it finds. */
export async function validateRestored(
  { settings, passport, only, moments, jobs, phases, recorder }: ValidateRequest,
  world: World,
): Promise<Validated> {
  const findings: Finding[] = []
  const told = new Set<string>()
  const onFinding = (finding: Finding) => {
    // That a table is missing is seen by the comparison of the catalogue and by the count of the rows.
    const key = [finding.reason, finding.schema, finding.object, finding.check].join('\0')
    if (told.has(key)) return
    told.add(key)
    findings.push(finding)
    recorder.finding(finding)
  }
  const validation = await RestoreValidation.open(
    {
      target: settings,
      passport,
      only,
      moments,
      jobs: Math.max(2, jobs),
      onFinding,
    },
    world,
  )
  try {
    await recorder.step('validate', () =>
      phases.time('validate', async () => {
        await recorder.step('rows', () => validation.compare())
        if (passport) for (const finding of findUnvalidated(passport)) onFinding(finding)
        await recorder.step('amcheck', () => validation.amcheck())
      }),
    )
  } finally {
    await validation.close()
  }
  const asked = { hasPassport: passport !== null, isPart: only !== undefined }
  for (const check of summariseChecks(findings, asked)) recorder.check(check)
  recorder.check(amcheckCheck(validation.amcheckRan, findings))
  return { findings, schemas: validation.schemas, disasterAt: world.clock.now() }
}

function amcheckCheck(ran: boolean, findings: readonly Finding[]): Check {
  const corrupt = findings.filter((finding) => finding.check === 'amcheck').length
  if (!ran)
    return {
      id: 'amcheck',
      status: 'unknown',
      expected: 'sound pages',
      actual: 'amcheck is not installed',
      reason: 'amcheck-unavailable',
    }
  if (corrupt === 0)
    return { id: 'amcheck', status: 'pass', expected: 'sound pages', actual: 'sound pages' }
  return {
    id: 'amcheck',
    status: 'fail',
    expected: 'sound pages',
    actual: `${corrupt} relations are not`,
    reason: 'heap-corrupt',
  }
}
