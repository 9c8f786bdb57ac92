import { connect, quoteIdentifier } from '../../engines/postgres/connection.ts'
import { carrySchema } from '../../engines/postgres/recover/carry-schema.ts'
import { compareCarried } from '../../engines/postgres/recover/compare-carried.ts'
import { ofRecovery, openRecoverySession } from '../../engines/postgres/recover/recovery-session.ts'
import { findSchema } from '../../engines/postgres/recover/schemas.ts'
import { swapSchemas } from '../../engines/postgres/recover/swap-schemas.ts'
import type { Ending } from '../../report/report-recorder.ts'
import { beginSwap } from './choose-names.ts'
import type { Conduct } from './conduct.ts'
import { openServer } from './examine-server.ts'
import type { RecoverEntry, TenantState } from './journal-state.ts'
import { noteLargeObjects } from './note-large-objects.ts'
import { dropScratch } from './repair.ts'
import { settingsFor } from './request.ts'
import {
  type Proven,
  type RecoveryWork,
  refuseDifferences,
  restoreBeside,
} from './restore-beside.ts'

/**
 * Restores one tenant alone in a database of its own, proves it, carries it into the living one under another name,
 * compares it there, and swaps the schemas.
 * @throws CheckFailure with the reason; what was made is then the caller's to take back.
 */
export async function recoverTenant(
  work: RecoveryWork,
  state: TenantState,
): Promise<Ending<'recover'>> {
  const { examined, journal, recorder } = work
  const scratch = { name: state.scratchName ?? '', note: (oid: string) => ({ scratchOid: oid }) }
  await restoreBeside(work, scratch, (proven) => carry(work, state, proven))
  await dropCarriedFrom(work)
  await recorder.step('analyze', () => analyze(work, state.freshName))
  await beginSwap(work)
  await recorder.step('swap', () => swapTenant(work, journal.entry, state.tenant))
  await journal.advance('swapped', {})
  return { value: 'recovered', reason: 'recovered', facts: { name: examined.backup.name } }
}

/** It has served: the room it takes is the server's again before the swap. */
async function dropCarriedFrom({ request, world, journal }: RecoveryWork): Promise<void> {
  const { state } = journal.entry
  if (state.subject !== 'tenant') return
  const server = await openServer(request, world)
  await dropScratch(server, state).finally(() => server.close())
}

async function carry(
  { request, world, recorder, journal }: RecoveryWork,
  { tenant, freshName, database }: TenantState,
  { settings, workspace, jobs }: Proven,
): Promise<void> {
  const to = ofRecovery(settingsFor(request, database), journal.entry.id)
  const { timeoutSeconds } = request.config.recover
  await recorder.step('carry', async () => {
    await carrySchema(
      { from: settings, to, schema: tenant, freshName, workspace, jobs, timeoutSeconds },
      world,
    )
    const session = await connect(to, world.signal)
    const made = await findSchema(session, freshName).finally(() => session.close())
    await journal.advance('staging', { freshOid: made?.oid ?? null })
    const findings = await compareCarried({ from: settings, to, schema: freshName }, world)
    for (const finding of findings) recorder.finding(finding)
    refuseDifferences(findings)
    const large = await noteLargeObjects(to, { tenant, schema: freshName }, world)
    for (const check of large.checks) recorder.check(check)
    for (const finding of large.findings) recorder.finding(finding)
  })
}

async function analyze({ request, world }: RecoveryWork, schema: string): Promise<void> {
  const { database } = request.source.connection
  const session = await connect(settingsFor(request, database), world.signal)
  try {
    const tables = await session.query(
      `SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = $1 AND c.relkind IN ('r', 'p', 'm') ORDER BY 1`,
      [schema],
    )
    for (const [table] of tables)
      await session.query(`ANALYZE ${quoteIdentifier(schema)}.${quoteIdentifier(table ?? '')}`)
  } finally {
    await session.close()
  }
}

/** Swaps the schemas that the journal names; the run's cancellation does not reach it. */
export async function swapTenant(
  { request, world, recorder }: Pick<Conduct, 'request' | 'world' | 'recorder'>,
  { id, state }: RecoverEntry,
  tenant: string,
): Promise<void> {
  world.signal.throwIfAborted()
  const session = await openRecoverySession(settingsFor(request, state.database), id)
  try {
    const seconds = await swapSchemas(
      {
        schema: tenant,
        liveOid: state.liveOid,
        keptName: state.keptName,
        fresh: { name: state.freshName, oid: state.freshOid ?? '' },
      },
      session,
    )
    recorder.metric({ id: 'downtime', value: Math.round(seconds * 1000) / 1000, unit: 'seconds' })
  } finally {
    await session.close()
  }
}
