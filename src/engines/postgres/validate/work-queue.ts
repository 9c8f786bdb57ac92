import type { Database } from '../connection.ts'

/** A piece of work for any session; what it finds to be done as well comes after what is in the queue. */
export type Work = (database: Database) => Promise<void> | Promise<readonly Work[]>

/**
 * Works a list off, each session taking the next piece when it is free. The first error ends it: the others stop
 * after the piece they have in hand.
 */
export async function workOff(
  sessions: readonly Database[],
  pieces: readonly Work[],
): Promise<void> {
  const queue = [...pieces]
  let next = 0
  let busy = 0
  let failed = false
  let change = Promise.withResolvers<void>()
  const worker = async (session: Database) => {
    while (!failed) {
      const piece = queue[next]
      if (!piece && busy === 0) return
      if (!piece) {
        await change.promise
        continue
      }
      next += 1
      busy += 1
      try {
        for (const more of (await piece(session)) ?? []) queue.push(more)
      } catch (error) {
        failed = true
        throw error
      } finally {
        busy -= 1
        change.resolve()
        change = Promise.withResolvers()
      }
    }
  }
  const ends = await Promise.allSettled(sessions.map(worker))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

/** Splits a list into portions of at most `size`. */
export function portions<T>(items: readonly T[], size: number): T[][] {
  const result: T[][] = []
  for (let start = 0; start < items.length; start += size)
    result.push(items.slice(start, start + size))
  return result
}
