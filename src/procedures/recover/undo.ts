import { connect } from '../../engines/postgres/connection.ts'
import { findDatabase, listKept } from '../../engines/postgres/recover/databases.ts'
import { findSchema, listKeptSchemas } from '../../engines/postgres/recover/schemas.ts'
import { CheckFailure } from '../../errors.ts'
import { readJournal } from '../../journal/journal.ts'
import type { Ending } from '../../report/report-recorder.ts'
import { swapTenant } from './apply-tenant.ts'
import type { Conduct } from './conduct.ts'
import { openServer } from './examine-server.ts'
import { journalPlace, type RecoverState } from './journal-state.ts'
import { freeDatabaseNames, freeTenantNames } from './names.ts'
import { settingsFor } from './request.ts'
import { repairPending } from './resume.ts'
import { swapStep } from './swap-step.ts'
import { begin, doWork } from './work.ts'

/**
 * `lastro recover undo`: what was put aside last comes back, what is there now is put aside. Doing it twice is doing
 * nothing, so that also an undo can be undone.
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
    await recorder.step('swap', () =>
      state.subject === 'tenant'
        ? swapTenant(conduct, journal.entry, state.tenant)
        : swapStep(conduct, journal.entry, { takesProperties: false }),
    )
    return { value: 'undone', reason: 'undone' }
  })
}

/** Whether it put aside what this undo would bring back. */
function hasKept(state: RecoverState, { tenant }: Conduct['request']): boolean {
  const subject = state.subject === 'tenant' ? state.tenant : undefined
  return state.liveOid !== null && subject === tenant
}

/** @throws CheckFailure `nothing-kept`, `server-unreachable`. */
async function findKept(conduct: Conduct): Promise<RecoverState> {
  const { request, world } = conduct
  const { database } = request.source.connection
  if (request.tenant !== undefined) return findKeptTenant(conduct, request.tenant)
  const server = await openServer(request, world)
  try {
    const [newest] = await listKept(server, database)
    if (!newest) throw nothingKept(database)
    const live = await findDatabase(server, database)
    const names = await freeDatabaseNames(server, database, {
      now: world.clock.now(),
      timezone: request.config.system.timezone,
    })
    return {
      subject: 'database',
      source: request.source.name,
      database,
      backup: '',
      passportPath: null,
      safetyPassportPath: null,
      liveOid: live?.oid ?? null,
      freshName: newest.name,
      freshOid: newest.oid,
      keptName: names.kept,
    }
  } finally {
    await server.close()
  }
}

async function findKeptTenant({ request, world }: Conduct, tenant: string): Promise<RecoverState> {
  const { database } = request.source.connection
  const living = await connect(settingsFor(request, database), world.signal)
  try {
    const [newest] = await listKeptSchemas(living, tenant)
    if (!newest) throw nothingKept(tenant)
    const live = await findSchema(living, tenant)
    const when = { now: world.clock.now(), timezone: request.config.system.timezone }
    const names = await freeTenantNames(living, { database, tenant }, when)
    return {
      subject: 'tenant',
      source: request.source.name,
      database,
      tenant,
      backup: '',
      passportPath: null,
      safetyPassportPath: null,
      liveOid: live?.oid ?? null,
      freshName: newest.name,
      freshOid: newest.oid,
      keptName: names.kept,
      scratchName: null,
      scratchOid: null,
    }
  } finally {
    await living.close()
  }
}

/** There is nothing to go back to. */
export function nothingKept(name: string): CheckFailure {
  return new CheckFailure('nothing-kept', `nothing is kept of ${name}`, { name })
}
