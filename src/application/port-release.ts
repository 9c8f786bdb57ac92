import type { ApplicationWorld } from './application.ts'

/** A server lets go of its port a moment after its process is gone. */
const RELEASE_SECONDS = 3
const POLL_SECONDS = 0.05

/** What is left of an application whose processes are gone: `port 3001` while somebody still listens there. */
export async function portsLeft(
  port: number,
  { clock, ports }: Pick<ApplicationWorld, 'clock' | 'ports'>,
): Promise<readonly string[]> {
  const deadline = clock.monotonicSeconds() + RELEASE_SECONDS
  while ((await ports.listeners(port)).length > 0) {
    if (clock.monotonicSeconds() >= deadline) return [`port ${port}`]
    // Without the run's signal: clean-up goes on after a cancellation.
    await clock.sleep(POLL_SECONDS)
  }
  return []
}
