import type { Database } from '../../engines/postgres/connection.ts'
import { dropDatabase, findDatabase } from '../../engines/postgres/recover/databases.ts'
import { endRecoverySessions } from '../../engines/postgres/recover/recovery-session.ts'
import { CheckFailure } from '../../errors.ts'
import type { RecoverEntry, RecoverState } from './journal-state.ts'

/** How a piece of work that was begun has ended: with the swap, or with nothing. */
export type Repaired = 'swapped' | 'taken-back'

/** What the server shows of the names in a journal: OIDs, null where nothing bears the name. */
interface Shown {
  readonly living: string | null
  readonly fresh: string | null
  readonly kept: string | null
}

/**
 * Brings a server into one of the two states, before or after, by what was about to be done and what is there. Whatever
 * it does not recognise it leaves alone. May be repeated.
 * @throws CheckFailure `recovery-state-unknown`, `recovery-still-running`; what the driver throws when the server is gone.
 */
export async function repairDatabases(server: Database, entry: RecoverEntry): Promise<Repaired> {
  const { state, phase } = entry
  // First: what a dead client still does on the server would change what we see after we have seen it.
  await endRecoverySessions(server, entry.id)
  const shown = await look(server, state)
  if (hasSwapped(state, shown)) return 'swapped'
  if (!isUntouched(state, shown, phase)) throw unknownState(state, shown)
  if (phase !== 'undoing' && shown.fresh !== null)
    await dropDatabase(server, { name: state.freshName, oid: shown.fresh })
  return 'taken-back'
}

async function look(server: Database, state: RecoverState): Promise<Shown> {
  const oidOf = async (name: string) => (await findDatabase(server, name))?.oid ?? null
  return {
    living: await oidOf(state.database),
    fresh: await oidOf(state.freshName),
    kept: await oidOf(state.keptName),
  }
}

/** What was made bears the name, and what bore it the one it was to get: both, for it is one transaction. */
function hasSwapped({ liveOid, freshOid }: RecoverState, shown: Shown): boolean {
  return freshOid !== null && shown.living === freshOid && shown.kept === liveOid
}

/** The name is where it was, nothing was put aside, and what stands beside is what we made, if we got so far. */
function isUntouched({ liveOid, freshOid }: RecoverState, shown: Shown, phase: string): boolean {
  if (shown.living !== liveOid || shown.kept !== null) return false
  if (phase === 'undoing') return shown.fresh === freshOid
  return shown.fresh === null || freshOid === null || shown.fresh === freshOid
}

function unknownState(state: RecoverState, shown: Shown): CheckFailure {
  const found = [
    [state.database, shown.living],
    [state.freshName, shown.fresh],
    [state.keptName, shown.kept],
  ].map(([name, oid]) => `${name}: ${oid ?? 'none'}`)
  const detail = `${found.join(', ')}; before: ${state.liveOid ?? 'none'}, new: ${state.freshOid ?? 'none'}`
  return new CheckFailure('recovery-state-unknown', `no state of this recovery: ${detail}`, {
    detail,
  })
}
