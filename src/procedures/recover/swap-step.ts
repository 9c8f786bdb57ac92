import { openRecoverySession } from '../../engines/postgres/recover/recovery-session.ts'
import {
  type DatabaseSwap,
  type SwapSessions,
  swapDatabases,
} from '../../engines/postgres/recover/swap-databases.ts'
import type { Conduct } from './conduct.ts'
import type { RecoverEntry } from './journal-state.ts'

/** Swaps what the journal names, and records for how long nobody could connect. Returns settings that were refused. */
export async function swapStep(
  conduct: Pick<Conduct, 'request' | 'world' | 'recorder'>,
  { id, state }: RecoverEntry,
  options: Pick<DatabaseSwap, 'properties'>,
): Promise<readonly string[]> {
  const { recorder } = conduct
  const { seconds, refused } = await withSwapSessions(conduct, id, (sessions) =>
    swapDatabases(
      {
        database: state.database,
        liveOid: state.liveOid,
        keptName: state.keptName,
        fresh: { name: state.freshName, oid: state.freshOid ?? '' },
        ...options,
      },
      sessions,
    ),
  )
  recorder.metric({ id: 'downtime', value: Math.round(seconds * 1000) / 1000, unit: 'seconds' })
  return refused
}

/** Two sessions that bear the journal's id; the run's cancellation does not reach them. */
async function withSwapSessions<T>(
  { request, world }: Pick<Conduct, 'request' | 'world'>,
  id: string,
  body: (sessions: SwapSessions) => Promise<T>,
): Promise<T> {
  world.signal.throwIfAborted()
  const door = await openRecoverySession(request.connection, id)
  try {
    const usher = await openRecoverySession(request.connection, id)
    try {
      return await body({ door, usher })
    } finally {
      await usher.close()
    }
  } finally {
    await door.close()
  }
}
