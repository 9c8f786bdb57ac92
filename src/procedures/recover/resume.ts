import { openRecoverySession } from '../../engines/postgres/recover/recovery-session.ts'
import { continueJournal, readJournal } from '../../journal/journal.ts'
import type { Ending } from '../../report/report-recorder.ts'
import { sweepDrills } from '../restore-drill/sweep-staging.ts'
import type { Conduct } from './conduct.ts'
import { openServer } from './examine-server.ts'
import { endingOfRepair, finish } from './finish.ts'
import { journalPlace, type RecoverEntry } from './journal-state.ts'
import { type Repaired, repairDatabases, repairTenant } from './repair.ts'
import { settingsFor } from './request.ts'
import { sweepSafetyBackups } from './safety-backup.ts'

/** Finishes or undoes what a killed recovery left; null when there was nothing. */
export async function repairPending(conduct: Conduct): Promise<Ending<'recover'> | null> {
  const { request, world, recorder, outcome } = conduct
  return recorder.step('repair', async () => {
    // A drill's directory is the only record of what it made elsewhere.
    await sweepDrills(request.config.drill, world)
    await sweepSafetyBackups(request, world)
    const place = journalPlace(request)
    const entry = await readJournal(place)
    if (!entry) return null
    world.log.warn(`recovery ${entry.id} was left in phase ${entry.phase} at ${entry.phaseAt}`)
    // Whatever goes wrong from here leaves the journal, and a person must look.
    outcome.onError = 'failed'
    const repaired = await repairEntry(conduct, entry)
    const journal = continueJournal(place, entry, () => world.clock.now())
    if (repaired === 'swapped') await finish(conduct, journal)
    else await journal.close()
    outcome.onError = 'refused'
    return endingOfRepair(repaired, entry.phase, entry.phaseAt)
  })
}

/** One server, one look, one of two states. */
export async function repairEntry(
  { request, world }: Pick<Conduct, 'request' | 'world'>,
  entry: RecoverEntry,
): Promise<Repaired> {
  const server = await openServer(request, { ...world, signal: new AbortController().signal })
  try {
    const { state } = entry
    if (state.subject !== 'tenant') return await repairDatabases(server, entry)
    const living = settingsFor(request, state.database)
    return await repairTenant(server, () => openRecoverySession(living, `${entry.id}-repair`), {
      ...entry,
      state,
    })
  } finally {
    await server.close()
  }
}

/** `lastro recover resume`. */
export async function resume(conduct: Conduct): Promise<Ending<'recover'>> {
  return (await repairPending(conduct)) ?? { value: 'not-changed', reason: 'nothing-to-resume' }
}
