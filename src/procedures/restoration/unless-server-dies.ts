import type { RestoreServer } from '../../engines/postgres/restore/restore-server.ts'
import { explainServerFailure } from '../../engines/postgres/restore/server-failure.ts'
import { CheckFailure } from '../../errors.ts'
import type { World } from '../../ports.ts'

/** Whoever watches a container hears of its end from the engine, later than a session that lost its server. */
const NEWS_SECONDS = 3

/** Work that lost its server ends at once, but for programs that are asked to end and then killed. */
const SETTLE_SECONDS = 10

type Watch = Pick<World, 'clock' | 'signal'>

/**
 * The result of work on a server, or the server's death as the reason why there is none. Work that lost its server
 * cannot say why it went; who watches it can, a moment later.
 * @throws what the server died of; otherwise what the work throws.
 */
export async function unlessServerDies<T>(
  work: Promise<T>,
  { died }: Pick<RestoreServer, 'died'>,
  watch: Watch,
): Promise<T> {
  try {
    return await Promise.race([work, died])
  } catch (error) {
    if (hasLostServer(error)) await newsOf(died, watch)
    throw error
  } finally {
    await settled(work, watch)
  }
}

function hasLostServer(error: unknown): boolean {
  const explained = explainServerFailure(error)
  return explained instanceof CheckFailure && explained.reason === 'staging-failed'
}

/** What is still at work (an application that is being ended) must not meet the removal of its place; a cancelled run does not wait. */
async function settled(work: Promise<unknown>, watch: Watch): Promise<void> {
  await within(SETTLE_SECONDS, work.then(nothing, nothing), watch).catch(nothing)
}

const nothing = () => undefined

/** Waits for the news that it died, which throws; a cancelled run does not wait. */
function newsOf(died: Promise<never>, watch: Watch): Promise<void> {
  return within(NEWS_SECONDS, died, watch)
}

async function within(
  seconds: number,
  event: Promise<void>,
  { clock, signal }: Watch,
): Promise<void> {
  const enough = new AbortController()
  const patience = clock.sleep(seconds, AbortSignal.any([signal, enough.signal]))
  try {
    await Promise.race([event, patience])
  } finally {
    enough.abort()
  }
}
