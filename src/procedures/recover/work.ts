import { randomUUID } from 'node:crypto'
import { CheckFailure } from '../../errors.ts'
import { type Journal, openJournal } from '../../journal/journal.ts'
import type { Ending } from '../../report/report-recorder.ts'
import type { Conduct } from './conduct.ts'
import { endingOfRepair, finish, type KnownPlan } from './finish.ts'
import { journalPlace, type PHASES, type RecoverState } from './journal-state.ts'
import type { Repaired } from './repair.ts'
import { repairEntry } from './resume.ts'

/** Opens the journal of work that is about to be done; durable when it resolves. */
export function begin(
  conduct: Conduct,
  phase: (typeof PHASES)[number],
  state: RecoverState,
): Promise<Journal<RecoverState>> {
  const { request, world } = conduct
  const { run, clock } = world
  return openJournal(
    journalPlace(request),
    {
      procedure: 'recover',
      id: randomUUID().slice(0, 13),
      run: run.id,
      actor: run.actor,
      startedAt: clock.now().toISOString(),
      phase,
      state,
    },
    () => clock.now(),
  )
}

/**
 * Does the work, and whatever comes of it leaves one of two states. An error is no proof that the swap did not happen: the
 * server is asked, as the next start would ask it.
 * @throws what `body` throws, once all was taken back; CheckFailure `roll-back-failed`, `recovery-state-unknown` when not.
 */
export async function doWork(
  conduct: Conduct,
  journal: Journal<RecoverState>,
  plan: KnownPlan,
  body: () => Promise<Ending<'recover'>>,
): Promise<Ending<'recover'>> {
  const { recorder, outcome } = conduct
  let ending: Ending<'recover'>
  try {
    ending = await body()
  } catch (error) {
    outcome.onError = 'failed'
    const repaired = await recorder.step('roll-back', () => takeBack(conduct, journal))
    if (repaired === 'taken-back') {
      await journal.close()
      outcome.onError = 'rolled-back'
      throw error
    }
    ending = endingOfRepair(repaired, journal.entry.phase, journal.entry.phaseAt)
  }
  outcome.onError = 'failed'
  await finish(conduct, journal, plan)
  return ending
}

async function takeBack(conduct: Conduct, journal: Journal<RecoverState>): Promise<Repaired> {
  try {
    return await repairEntry(conduct, journal.entry)
  } catch (error) {
    if (error instanceof CheckFailure && error.reason === 'recovery-state-unknown') throw error
    const detail = error instanceof Error ? error.message : String(error)
    throw new CheckFailure('roll-back-failed', `what was made could not be taken back: ${detail}`, {
      detail,
    })
  }
}
