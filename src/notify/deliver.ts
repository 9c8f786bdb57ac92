import { type Attempt, ChannelFailure } from './channel.ts'

/** Longest that one exchange with a channel may take; mail has its own. */
export const EXCHANGE_SECONDS = 8

/** Longest that a run waits for all channels together, from the end of its work. */
export const TELLING_SECONDS = 25

/** Patience before the second and last try. */
const PAUSE_SECONDS = 1

/** A channel that was not reached. */
export interface Undelivered {
  readonly channel: string
  /** Foreign text. */
  readonly detail: string
}

/** Does it, a second time when the first may have been bad luck. Resolves to what went wrong; a bug of ours is one, too. */
export async function tryTwice(
  channel: string,
  attempt: Attempt,
  tell: () => Promise<void>,
): Promise<Undelivered | null> {
  const first = await failureOf(tell)
  if (first === null) return null
  const detail = (error: Error): Undelivered => ({ channel, detail: error.message })
  if (!(first instanceof ChannelFailure && first.isPassing) || attempt.signal.aborted)
    return detail(first)
  const paused = await failureOf(() => attempt.world.clock.sleep(PAUSE_SECONDS, attempt.signal))
  if (paused) return detail(first)
  const second = await failureOf(tell)
  return second === null ? null : detail(second)
}

async function failureOf(work: () => Promise<void>): Promise<Error | null> {
  try {
    await work()
    return null
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
