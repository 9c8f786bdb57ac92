import type { Ending } from '../../report/report-recorder.ts'
import { recoverDatabase } from './apply-database.ts'
import { recoverTenant } from './apply-tenant.ts'
import type { Conduct } from './conduct.ts'
import type { RecoverState } from './journal-state.ts'
import { makePlan, type Planned } from './make-plan.ts'
import { repairPending } from './resume.ts'
import { type SafetyBackup, takeSafetyBackup } from './safety-backup.ts'
import { begin, doWork } from './work.ts'

/** `lastro recover apply`: exactly what the plan says. */
export async function apply(conduct: Conduct): Promise<Ending<'recover'>> {
  const repaired = await repairPending(conduct)
  // Recovering again would replace the recovered database by itself, and lose what was written since.
  if (repaired?.value === 'recovered') return repaired
  const planned = await makePlan(conduct)
  const { examined, facts } = planned
  const { refusal } = examined
  if (refusal)
    return {
      value: 'refused',
      reason: refusal.reason ?? 'internal-error',
      ...(refusal.facts ? { facts: refusal.facts } : {}),
    }
  const { request, world, recorder } = conduct
  const isBackedUp = request.safetyBackup && examined.live !== null
  const safety = isBackedUp
    ? await recorder.step('safety-backup', () => takeSafetyBackup(request, world, recorder))
    : null
  world.signal.throwIfAborted()
  const state = stateOf(conduct, planned, safety)
  const journal = await begin(conduct, 'staging', state)
  const work = { ...conduct, examined, journal }
  const plan = { steps: facts.steps, ...(facts.expected ? { expected: facts.expected } : {}) }
  return doWork(conduct, journal, plan, () =>
    state.subject === 'tenant' ? recoverTenant(work, state) : recoverDatabase(work),
  )
}

function stateOf(
  { request }: Conduct,
  { examined, names }: Planned,
  safety: SafetyBackup | null,
): RecoverState {
  const common = {
    source: request.source.name,
    database: request.source.connection.database,
    backup: examined.backup.name,
    passportPath: examined.backup.passportPath ?? null,
    safetyPassportPath: safety?.passportPath ?? null,
    freshName: names.fresh,
    freshOid: null,
    keptName: names.kept,
  }
  const { tenant } = request
  if (tenant === undefined || names.scratch === undefined)
    return { subject: 'database', ...common, liveOid: examined.live?.oid ?? null }
  const liveOid = examined.tenant?.liveOid ?? null
  return {
    subject: 'tenant',
    ...common,
    tenant,
    liveOid,
    scratchName: names.scratch,
    scratchOid: null,
  }
}
