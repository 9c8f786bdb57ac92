import { connect, type Database } from '../../engines/postgres/connection.ts'
import { passportTotals } from '../../passport/totals.ts'
import type { RecoveryFacts } from '../../report/recovery.ts'
import type { Conduct } from './conduct.ts'
import { describePlan } from './describe-plan.ts'
import { type Estimate, estimate } from './estimate.ts'
import { type Examined, examine } from './examine.ts'
import { openServer } from './examine-server.ts'
import { freeDatabaseNames, freeTenantNames, type RecoveryNames } from './names.ts'
import { settingsFor } from './request.ts'

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
  const names = await nameAll(conduct, examined)
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

async function nameAll(
  { request, world }: Conduct,
  { tenant: found }: Examined,
): Promise<RecoveryNames> {
  const { tenant } = request
  const { database } = request.source.connection
  const when = { now: world.clock.now(), timezone: request.config.system.timezone }
  if (tenant !== undefined && found)
    return within(await connect(settingsFor(request, database), world.signal), (living) =>
      freeTenantNames(living, { database, tenant }, when),
    )
  return within(await openServer(request, world), (server) =>
    freeDatabaseNames(server, database, when),
  )
}

async function within<T>(session: Database, body: (session: Database) => Promise<T>): Promise<T> {
  try {
    return await body(session)
  } finally {
    await session.close()
  }
}
