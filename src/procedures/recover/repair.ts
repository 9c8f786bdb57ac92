import type { Database } from '../../engines/postgres/connection.ts'
import { dropDatabase, findDatabase } from '../../engines/postgres/recover/databases.ts'
import { endRecoverySessions } from '../../engines/postgres/recover/recovery-session.ts'
import { dropSchema, findSchema } from '../../engines/postgres/recover/schemas.ts'
import { CheckFailure } from '../../errors.ts'
import type { RecoverEntry, RecoverState, TenantState } from './journal-state.ts'

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
  // First: what a dead client still does on the server would change what we see after we have seen it.
  await endRecoverySessions(server, entry.id)
  return repairSubject(entry, {
    living: entry.state.database,
    oidOf: async (name) => (await findDatabase(server, name))?.oid ?? null,
    drop: (made) => dropDatabase(server, made),
  })
}

/**
 * The same for one tenant, in its database; the database in which it was restored alone goes in either case.
 * @throws as `repairDatabases`.
 */
export async function repairTenant(
  server: Database,
  openLiving: () => Promise<Database>,
  entry: RecoverEntry & { readonly state: TenantState },
): Promise<Repaired> {
  const { state, id } = entry
  await endRecoverySessions(server, id)
  const living = await openLiving()
  try {
    const repaired = await repairSubject(entry, {
      living: state.tenant,
      oidOf: async (name) => (await findSchema(living, name))?.oid ?? null,
      drop: (made) => dropSchema(living, made),
    })
    await dropScratch(server, state)
    return repaired
  } finally {
    await living.close()
  }
}

/** Drops the database in which a tenant was restored alone, if it is still there. */
export async function dropScratch(
  server: Database,
  { scratchName, scratchOid }: Pick<TenantState, 'scratchName' | 'scratchOid'>,
): Promise<void> {
  if (scratchName === null) return
  const scratch = await findDatabase(server, scratchName)
  if (scratch && (scratchOid === null || scratch.oid === scratchOid))
    await dropDatabase(server, scratch)
}

/** How the names of a subject are looked up, and what was made of it is dropped. */
interface Looking {
  readonly living: string
  readonly oidOf: (name: string) => Promise<string | null>
  readonly drop: (made: { readonly name: string; readonly oid: string }) => Promise<void>
}

/** The two states of any subject: swapped, or as it was. */
async function repairSubject({ state, phase }: RecoverEntry, looking: Looking): Promise<Repaired> {
  const shown = {
    living: await looking.oidOf(looking.living),
    fresh: await looking.oidOf(state.freshName),
    kept: await looking.oidOf(state.keptName),
  }
  if (hasSwapped(state, shown)) return 'swapped'
  if (!isUntouched(state, shown, phase)) throw unknownState(looking.living, state, shown)
  if (phase !== 'undoing' && shown.fresh !== null)
    await looking.drop({ name: state.freshName, oid: shown.fresh })
  return 'taken-back'
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

function unknownState(living: string, state: RecoverState, shown: Shown): CheckFailure {
  const found = [
    [living, shown.living],
    [state.freshName, shown.fresh],
    [state.keptName, shown.kept],
  ].map(([name, oid]) => `${name}: ${oid ?? 'none'}`)
  const detail = `${found.join(', ')}; before: ${state.liveOid ?? 'none'}, new: ${state.freshOid ?? 'none'}`
  return new CheckFailure('recovery-state-unknown', `no state of this recovery: ${detail}`, {
    detail,
  })
}
