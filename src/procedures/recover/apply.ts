import type { Database } from '../../engines/postgres/connection.ts'
import { passportTotals } from '../../passport/totals.ts'
import type { RecoveryFacts } from '../../report/recovery.ts'
import type { Ending } from '../../report/report-recorder.ts'
import { recoverDatabase } from './apply-database.ts'
import type { Conduct } from './conduct.ts'
import { describePlan } from './describe-plan.ts'
import { type Estimate, estimate } from './estimate.ts'
import { type Examined, examine } from './examine.ts'
import { openServer } from './examine-server.ts'
import { freeDatabaseNames, type RecoveryNames } from './names.ts'
import { repairPending } from './resume.ts'
import { takeSafetyBackup } from './safety-backup.ts'
import { begin, doWork } from './work.ts'

/** A plan, and what it was made from. */
export interface Planned {
  readonly examined: Examined
  readonly names: RecoveryNames
  readonly facts: RecoveryFacts
}

/** Looks, names, estimates, and shows it; changes nothing. */
export async function makePlan(conduct: Conduct): Promise<Planned> {
  const { request, world, recorder } = conduct
  const examined = await examine(request, world, recorder)
  const names = await within(conduct, (server) =>
    freeDatabaseNames(server, request.source.connection.database, {
      now: world.clock.now(),
      timezone: request.config.system.timezone,
    }),
  )
  const { tables, rows, tenants } = passportTotals(examined.passport)
  const expected = await estimate(request.config.system.stateDir, rows)
  const facts = describePlan({ request, examined, names, estimate: expected })
  recorder.sections({ recovery: facts })
  noteFigures(conduct, { tables, rows, tenants }, expected)
  return { examined, names, facts }
}

function noteFigures(
  { recorder, request }: Conduct,
  totals: Readonly<Record<'tables' | 'rows' | 'tenants', number>>,
  { restoreSeconds }: Estimate,
): void {
  for (const id of ['tables', 'rows', 'tenants'] as const)
    recorder.metric({ id, value: totals[id], unit: 'count' })
  if (restoreSeconds === undefined) return
  const objective = request.config.drill.rtoSeconds
  recorder.metric({ id: 'expected', value: restoreSeconds, unit: 'seconds', objective })
}

/** `lastro recover apply`: exactly what the plan says. */
export async function apply(conduct: Conduct): Promise<Ending<'recover'>> {
  const repaired = await repairPending(conduct)
  // Recovering again would replace the recovered database by itself, and lose what was written since.
  if (repaired?.value === 'recovered') return repaired
  const { examined, names, facts } = await makePlan(conduct)
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
  const journal = await begin(conduct, 'staging', {
    subject: 'database',
    source: request.source.name,
    database: request.source.connection.database,
    backup: examined.backup.name,
    passportPath: examined.backup.passportPath ?? null,
    safetyPassportPath: safety?.passportPath ?? null,
    liveOid: examined.live?.oid ?? null,
    freshName: names.fresh,
    freshOid: null,
    keptName: names.kept,
  })
  const plan = { steps: facts.steps, ...(facts.expected ? { expected: facts.expected } : {}) }
  return doWork(conduct, journal, plan, () => recoverDatabase({ ...conduct, examined, journal }))
}

async function within<T>(
  { request, world }: Conduct,
  body: (server: Database) => Promise<T>,
): Promise<T> {
  const server = await openServer(request, world)
  try {
    return await body(server)
  } finally {
    await server.close()
  }
}
