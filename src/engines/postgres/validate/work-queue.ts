import type { Database } from '../connection.ts'

/** A piece of work for any session. */
export type Work = (database: Database) => Promise<void>

/**
 * Works a list off, each session taking the next piece when it is free. The first error ends it: the others stop
 * after the piece they have in hand.
 */
export async function workOff(
  sessions: readonly Database[],
  pieces: readonly Work[],
): Promise<void> {
  let next = 0
  let failed = false
  const worker = async (session: Database) => {
    while (!failed) {
      const piece = pieces[next++]
      if (!piece) return
      try {
        await piece(session)
      } catch (error) {
        failed = true
        throw error
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
