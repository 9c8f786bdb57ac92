import type { World } from '../../ports.ts'
import { RemoteFailure } from '../remote-failure.ts'

/** Attempts after the first. */
const RETRIES = 3
/** Seconds before the first of them; each further one waits twice as long. */
const FIRST_WAIT = 5

/** How often and how patiently. */
export interface Patience {
  readonly retries: number
  readonly firstWaitSeconds: number
}

/** What the seed asks for: three more attempts, after 5, 10 and 20 seconds. */
export const PATIENCE: Patience = { retries: RETRIES, firstWaitSeconds: FIRST_WAIT }

/** What came of it, and what healed on the way. */
export interface Attempted<T> {
  readonly value: T
  readonly attempts: number
  /** Messages of the attempts that failed. */
  readonly healed: readonly string[]
}

/**
 * Does something again as long as what failed can heal: the line, never the matter. `mend` runs before each further attempt.
 * @throws the last failure
 */
export async function attempt<T>(
  body: (attempt: number) => Promise<T>,
  mend: () => Promise<void>,
  { world, patience = PATIENCE }: { readonly world: World; readonly patience?: Patience },
): Promise<Attempted<T>> {
  const healed: string[] = []
  for (let count = 1; ; count += 1) {
    try {
      if (count > 1) await mend()
      return { value: await body(count), attempts: count, healed }
    } catch (error) {
      if (!(error instanceof RemoteFailure) || !error.canHeal || count > patience.retries)
        throw error
      healed.push(`${error.kind}: ${error.message}`)
      const seconds = waitBefore(count, patience)
      world.log.warn(
        `${error.message}; attempt ${count + 1} of ${patience.retries + 1} in ${seconds.toFixed(0)} s`,
      )
      await world.clock.sleep(seconds, world.signal)
    }
  }
}

/** Twice as long each time, and up to a fifth more: those whom one fault cut off do not all come back at once. */
function waitBefore(count: number, { firstWaitSeconds }: Patience): number {
  return firstWaitSeconds * 2 ** (count - 1) * (1 + Math.random() / 5)
}
