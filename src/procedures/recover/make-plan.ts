import { passportTotals } from '../../passport/totals.ts'
import type { RecoveryFacts } from '../../report/recovery.ts'
import { chooseNames } from './choose-names.ts'
import type { Conduct } from './conduct.ts'
import { describePlan } from './describe-plan.ts'
import { type Estimate, estimate } from './estimate.ts'
import { type Examined, examine } from './examine.ts'
import type { RecoveryNames } from './names.ts'

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
  const names = await chooseNames(conduct, examined, null)
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
