import { availableParallelism } from 'node:os'
import { connect } from '../../engines/postgres/connection.ts'
import { makeStagingDirectory } from '../../engines/postgres/staging/staging-directory.ts'
import { CheckFailure } from '../../errors.ts'
import type { Journal } from '../../journal/journal.ts'
import type { Ending } from '../../report/report-recorder.ts'
import { judgeTenants } from '../restoration/judge-tenants.ts'
import { countIntegrity, describeContents, type Judged } from '../restoration/judged.ts'
import { PHASES, PhaseClock } from '../restoration/phase-clock.ts'
import { restoreBackup } from '../restoration/restore-backup.ts'
import { validateRestored } from '../restoration/validate-restored.ts'
import { worstFinding } from '../restoration/worst-finding.ts'
import type { Conduct } from './conduct.ts'
import type { Examined } from './examine.ts'
import type { RecoverState } from './journal-state.ts'
import { productionTarget } from './production-target.ts'
import { settingsFor } from './request.ts'
import { swapStep } from './swap-step.ts'

/** Work under way: what was examined, and the journal that says how far it has come. */
export interface DatabaseWork extends Conduct {
  readonly examined: Examined
  readonly journal: Journal<RecoverState>
}

/**
 * Restores beside the living database, proves, and swaps.
 * @throws CheckFailure with the reason; what was made is then the caller's to take back.
 */
export async function recoverDatabase(work: DatabaseWork): Promise<Ending<'recover'>> {
  const { examined, journal, recorder } = work
  await prepareBeside(work)
  const fresh = journal.entry.state.freshName
  await recorder.step('analyze', () => analyze(work, fresh))
  await journal.advance('swapping', {})
  await recorder.step('swap', () => swapStep(work, journal.entry, { takesProperties: true }))
  await journal.advance('swapped', {})
  return { value: 'recovered', reason: 'recovered', facts: { name: examined.backup.name } }
}

async function prepareBeside(work: DatabaseWork): Promise<void> {
  const { request, world, recorder, examined, journal } = work
  const { backup, passport, needs } = examined
  const { config, source } = request
  const user = await world.unprivilegedUser()
  const directory = await makeStagingDirectory(config.drill.directory, world, user)
  const phases = new PhaseClock(world.clock)
  const jobs = request.jobs ?? Math.min(4, availableParallelism())
  const name = journal.entry.state.freshName
  const target = productionTarget({
    request,
    examined,
    name,
    journal,
    note: (freshOid) => ({ freshOid }),
  })
  const workspace = directory.path
  const { timeoutSeconds } = config.recover
  try {
    const { settings } = await restoreBackup(
      { backup, passport, needs, target, workspace, jobs, timeoutSeconds, phases, recorder },
      world,
    )
    const moments = source.businessTimestamps
    const found = await validateRestored(
      { settings, passport, moments, jobs, phases, recorder },
      world,
    )
    noteValidated(work, { ...found, passport }, phases)
  } finally {
    await directory.remove()
  }
}

/** One difference, and production stays as it is. */
function noteValidated({ recorder }: DatabaseWork, judged: Judged, phases: PhaseClock): void {
  const tenants = judgeTenants(judged)
  recorder.sections({
    tenants,
    contents: describeContents(judged, tenants),
    integrity: countIntegrity(judged),
  })
  for (const phase of PHASES)
    recorder.metric({
      id: `phase-${phase}`,
      value: Math.round(phases.secondsOf(phase) * 1000) / 1000,
      unit: 'seconds',
    })
  const worst = worstFinding(judged.findings)
  if (!worst) return
  const { reason, schema, object, expected, actual } = worst
  throw new CheckFailure(reason, `the restored copy is not what its passport says: ${reason}`, {
    schema,
    object,
    expected,
    actual,
  })
}

/** Without statistics the first hours after a recovery would be slow ones. */
async function analyze({ request, world }: DatabaseWork, database: string): Promise<void> {
  const session = await connect(settingsFor(request, database), world.signal)
  try {
    await session.query('ANALYZE')
  } finally {
    await session.close()
  }
}
