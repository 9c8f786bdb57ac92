import { connect } from '../../engines/postgres/connection.ts'
import type { Ending } from '../../report/report-recorder.ts'
import { beginSwap } from './choose-names.ts'
import { checkGiven, propertiesToGive } from './give-properties.ts'
import { settingsFor } from './request.ts'
import { type RecoveryWork, restoreBeside } from './restore-beside.ts'
import { swapStep } from './swap-step.ts'

/**
 * Restores beside the living database, proves, and swaps.
 * @throws CheckFailure with the reason; what was made is then the caller's to take back.
 */
export async function recoverDatabase(work: RecoveryWork): Promise<Ending<'recover'>> {
  const { examined, journal, recorder } = work
  const fresh = journal.entry.state.freshName
  await restoreBeside(work, { name: fresh, note: (freshOid) => ({ freshOid }) })
  await recorder.step('analyze', () => analyze(work, fresh))
  await beginSwap(work)
  const properties = propertiesToGive(examined)
  const refused = await recorder.step('swap', () => swapStep(work, journal.entry, { properties }))
  await journal.advance('swapped', {})
  if (refused.length > 0) recorder.check(checkGiven(journal.entry.state.database, refused))
  return { value: 'recovered', reason: 'recovered', facts: { name: examined.backup.name } }
}

/** Without statistics the first hours after a recovery would be slow ones. */
async function analyze({ request, world }: RecoveryWork, database: string): Promise<void> {
  const session = await connect(settingsFor(request, database), world.signal)
  try {
    await session.query('ANALYZE')
  } finally {
    await session.close()
  }
}
