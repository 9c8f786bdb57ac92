import { connect } from '../../engines/postgres/connection.ts'
import type { KeptMark } from '../../engines/postgres/recover/aside-names.ts'
import { findDatabase, listKept } from '../../engines/postgres/recover/databases.ts'
import {
  findSchema,
  listKeptSchemas,
  type ServerSchema,
} from '../../engines/postgres/recover/schemas.ts'
import { CheckFailure } from '../../errors.ts'
import { readJournal } from '../../journal/journal.ts'
import type { Ending } from '../../report/report-recorder.ts'
import { swapTenant } from './apply-tenant.ts'
import type { Conduct } from './conduct.ts'
import { openServer } from './examine-server.ts'
import { journalPlace, type RecoverState } from './journal-state.ts'
import { freeDatabaseNames, freeTenantNames, type NamesMoment } from './names.ts'
import { settingsFor } from './request.ts'
import { repairPending } from './resume.ts'
import { swapStep } from './swap-step.ts'
import { begin, doWork } from './work.ts'

/**
 * `lastro recover undo`: what the living one took the place of comes back, what is there now is put aside. Doing it twice is
 * doing nothing, so that also an undo can be undone.
 */
export async function undo(conduct: Conduct): Promise<Ending<'recover'>> {
  const unfinished = await readJournal(journalPlace(conduct.request))
  const repaired = await repairPending(conduct)
  // Only a swap of the killed run is still to be undone. To go on after anything else would bring back what an earlier
  // recovery put aside.
  const isToUndo = repaired?.value === 'recovered' && unfinished !== null
  if (repaired && !(isToUndo && hasKept(unfinished.state, conduct.request))) return repaired
  const { recorder } = conduct
  const state = await recorder.step('examine', () => findKept(conduct))
  const steps = [
    { id: 'undo' as const, object: state.freshName },
    { id: 'keep' as const, object: state.keptName },
  ]
  const journal = await begin(conduct, 'undoing', state)
  return doWork(conduct, journal, { steps }, async () => {
    await recorder.step('swap', async () => {
      if (state.subject === 'tenant') await swapTenant(conduct, journal.entry, state.tenant)
      else await swapStep(conduct, journal.entry, { properties: 'own' })
    })
    return { value: 'undone', reason: 'undone' }
  })
}

/** Whether it put aside what this undo would bring back. */
function hasKept(state: RecoverState, { tenant }: Conduct['request']): boolean {
  const subject = state.subject === 'tenant' ? state.tenant : undefined
  return state.liveOid !== null && subject === tenant
}

/** @throws CheckFailure `nothing-kept`, `nothing-to-undo`, `server-unreachable`. */
async function findKept(conduct: Conduct): Promise<RecoverState> {
  const { request, world } = conduct
  const { database } = request.source.connection
  if (request.tenant !== undefined) return findKeptTenant(conduct, request.tenant)
  const server = await openServer(request, world)
  try {
    const live = await findDatabase(server, database)
    const back = whatComesBack(database, live, await listKept(server, database))
    const names = await freeDatabaseNames(server, database, momentOf(conduct, back))
    return {
      subject: 'database',
      source: request.source.name,
      database,
      backup: '',
      passportPath: null,
      safetyPassportPath: null,
      liveOid: live?.oid ?? null,
      freshName: back.name,
      freshOid: back.oid,
      keptName: names.kept,
    }
  } finally {
    await server.close()
  }
}

async function findKeptTenant(conduct: Conduct, tenant: string): Promise<RecoverState> {
  const { request, world } = conduct
  const { database } = request.source.connection
  const living = await connect(settingsFor(request, database), world.signal)
  try {
    const live = await findSchema(living, tenant)
    const back = whatComesBack(tenant, live, await listKeptSchemas(living, tenant))
    const names = await freeTenantNames(living, { database, tenant }, momentOf(conduct, back))
    return {
      subject: 'tenant',
      source: request.source.name,
      database,
      tenant,
      backup: '',
      passportPath: null,
      safetyPassportPath: null,
      liveOid: live?.oid ?? null,
      freshName: back.name,
      freshOid: back.oid,
      keptName: names.kept,
      scratchName: null,
      scratchOid: null,
    }
  } finally {
    await living.close()
  }
}

function momentOf({ request, world }: Conduct, back: Kept): NamesMoment {
  const { timezone } = request.config.system
  return { now: world.clock.now(), timezone, replacedBy: back.oid }
}

type Kept = KeptMark & Pick<ServerSchema, 'name' | 'oid'>

/**
 * What the living one took the place of, by what the server itself says: the OID in the name of what was put aside. One
 * that took no place (there was none, or somebody made it by hand) has nothing before it, and what an earlier recovery put
 * aside is not what an undo of the last one brings back. Where nothing bears the name, it is what was put aside last.
 * @throws CheckFailure `nothing-kept`, `nothing-to-undo`.
 */
function whatComesBack<Found extends Kept>(
  name: string,
  live: Pick<ServerSchema, 'oid'> | null,
  keptNewestFirst: readonly Found[],
): Found {
  const [newest] = keptNewestFirst
  if (!newest) throw nothingKept(name)
  if (!live) return newest
  const found = keptNewestFirst.find(({ replacedBy }) => replacedBy === live.oid)
  if (found) return found
  throw new CheckFailure(
    'nothing-to-undo',
    `${name} (OID ${live.oid}) took the place of nothing that is kept`,
    { name, kept: newest.name },
  )
}

/** There is nothing to go back to. */
export function nothingKept(name: string): CheckFailure {
  return new CheckFailure('nothing-kept', `nothing is kept of ${name}`, { name })
}
