import { setTimeout as delay } from 'node:timers/promises'
import { connect, type Database } from '../../src/engines/postgres/connection.ts'
import type { ConnectionSettings } from '../../src/engines/postgres/connection-settings.ts'

/** Something a session does over and over; `round` counts from 1. */
export interface Deed {
  readonly sql: (round: number) => string
  /** Between two rounds; none when absent. */
  readonly pauseMilliseconds?: number
}

/** Sessions at work on a database. */
export interface Writers {
  /** Ends them after the deed they have in hand; returns how often each deed was done. */
  stop(): Promise<readonly number[]>
}

/** Opens a session for each deed and repeats it, in a transaction of its own, until stopped. A deed that fails ends the test. */
export async function startWriters(
  settings: ConnectionSettings,
  deeds: readonly Deed[],
): Promise<Writers> {
  const sessions = await Promise.all(deeds.map(() => connect(settings)))
  let stopped = false
  const work = async (session: Database, { sql, pauseMilliseconds = 0 }: Deed): Promise<number> => {
    for (let round = 1; ; round += 1) {
      if (stopped) return round - 1
      await session.script(sql(round))
      if (pauseMilliseconds > 0) await delay(pauseMilliseconds)
    }
  }
  const working = deeds.flatMap((deed, index) => {
    const session = sessions[index]
    return session ? [work(session, deed)] : []
  })
  // An error is told by stop(), not as an unhandled rejection before it.
  for (const each of working) each.catch(() => undefined)
  return {
    stop: async () => {
      stopped = true
      try {
        return await Promise.all(working)
      } finally {
        await Promise.allSettled(sessions.map((session) => session.close()))
      }
    },
  }
}
