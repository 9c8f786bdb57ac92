import { CheckFailure, CommandError } from '../../../errors.ts'
import type { World } from '../../../ports.ts'

/**
 * How long pg_dump waits for a table. Our own session holds them all already, so pg_dump can only stand behind somebody
 * who waits for us: a TRUNCATE that came between. Nobody else gets at that table meanwhile, and waiting cannot help.
 */
export const QUEUE_SECONDS = 3

const ATTEMPTS = 3

/**
 * Tries again when pg_dump was locked out; between two attempts whoever stood in the way gets his turn.
 * @throws CheckFailure `lock-timeout` when it happens every time; whatever else `attempt` throws.
 */
export async function retryLockedOut<T>(attempt: () => Promise<T>, log: World['log']): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!isLockedOut(error)) throw error
      if (tried === ATTEMPTS) throw lockedOut()
      log.warn('another session wants a table for itself and stands before pg_dump: starting over')
    }
  }
}

/** By what pg_dump was doing: the server's own words depend on its language. */
function isLockedOut(error: unknown): boolean {
  return (
    error instanceof CommandError &&
    error.failure.program === 'pg_dump' &&
    /\bLOCK TABLE\b/.test(error.failure.stderrTail)
  )
}

function lockedOut(): CheckFailure {
  return new CheckFailure(
    'lock-timeout',
    `in each of ${ATTEMPTS} attempts another session wanted a table for itself before pg_dump had it`,
    { seconds: QUEUE_SECONDS },
  )
}
