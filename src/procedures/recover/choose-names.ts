import { connect, type Database } from '../../engines/postgres/connection.ts'
import type { Conduct } from './conduct.ts'
import type { Examined } from './examine.ts'
import { openServer } from './examine-server.ts'
import { freeDatabaseNames, freeTenantNames, type RecoveryNames } from './names.ts'
import { settingsFor } from './request.ts'
import type { RecoveryWork } from './restore-beside.ts'

/**
 * Records that the swap is next, and under which name it puts aside what is there: the stamp in it is the time of the swap, and
 * a backup from before, however late in the recovery, is one of what was replaced.
 */
export async function beginSwap(work: RecoveryWork): Promise<void> {
  const { kept } = await chooseNames(work, work.examined, work.journal.entry.state.freshOid)
  await work.journal.advance('swapping', { keptName: kept })
}

/**
 * Names of this second, which nothing bears.
 * @param replacedBy OID of what takes the place of the living one; null in a plan, where nothing was made yet.
 */
export async function chooseNames(
  { request, world }: Pick<Conduct, 'request' | 'world'>,
  { tenant: found }: Pick<Examined, 'tenant'>,
  replacedBy: string | null,
): Promise<RecoveryNames> {
  const { tenant } = request
  const { database } = request.source.connection
  const when = { now: world.clock.now(), timezone: request.config.system.timezone, replacedBy }
  if (tenant !== undefined && found)
    return within(await connect(settingsFor(request, database), world.signal), (living) =>
      freeTenantNames(living, { database, tenant }, when),
    )
  return within(await openServer(request, world), (server) =>
    freeDatabaseNames(server, database, when),
  )
}

async function within<T>(session: Database, body: (session: Database) => Promise<T>): Promise<T> {
  try {
    return await body(session)
  } finally {
    await session.close()
  }
}
