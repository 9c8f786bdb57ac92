import { setTimeout as delay } from 'node:timers/promises'
import { connect } from '../../src/engines/postgres/connection.ts'
import type { ConnectionSettings } from '../../src/engines/postgres/connection-settings.ts'

/** An application's pool: clients that come back whenever they are thrown out. */
export interface StubbornClients {
  /** Ends them; says what they achieved. */
  stop(): Promise<{
    /** Keys whose insert was confirmed. */
    readonly written: readonly number[]
    /** Longest time between two confirmed inserts of any client. */
    readonly longestGapMilliseconds: number
  }>
}

/** Starts clients that insert one key after the other with `insert`, and reconnect after 10 ms. */
export function startStubbornClients(
  settings: ConnectionSettings,
  count: number,
  insert: (key: number) => string,
): StubbornClients {
  let isStopped = false
  let next = 1
  let last = performance.now()
  let longest = 0
  const written: number[] = []
  const work = async () => {
    while (!isStopped) {
      const session = await connect(settings).catch(() => null)
      try {
        while (session && !isStopped) {
          const key = next++
          await session.query(insert(key))
          written.push(key)
          longest = Math.max(longest, performance.now() - last)
          last = performance.now()
          await delay(5)
        }
      } catch {
        // Thrown out; whether the last insert was committed nobody told us.
      }
      await session?.close().catch(() => undefined)
      await delay(10)
    }
  }
  const working = Promise.all(Array.from({ length: count }, work))
  return {
    stop: async () => {
      isStopped = true
      await working
      return { written, longestGapMilliseconds: longest }
    },
  }
}
