import { CheckFailure } from '../../../errors.ts'
import type { World } from '../../../ports.ts'
import { connect } from '../connection.ts'
import type { ConnectionSettings } from '../connection-settings.ts'

const POLL_SECONDS = 0.03

/**
 * Waits until a server that was just started takes a session.
 * @throws CheckFailure `staging-failed` when it does not within `seconds`.
 */
export async function untilServerAnswers(
  settings: ConnectionSettings,
  seconds: number,
  world: Pick<World, 'clock' | 'signal'>,
): Promise<void> {
  const deadline = world.clock.monotonicSeconds() + seconds
  for (;;) {
    try {
      await (await connect(settings, world.signal)).close()
      return
    } catch (error) {
      world.signal.throwIfAborted()
      const detail = error instanceof Error ? error.message : String(error)
      if (world.clock.monotonicSeconds() > deadline)
        throw new CheckFailure(
          'staging-failed',
          `the staging server did not answer within ${seconds} s: ${detail}`,
          { detail },
        )
    }
    await world.clock.sleep(POLL_SECONDS, world.signal)
  }
}
