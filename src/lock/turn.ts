import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { makeDirectoryDurably } from '../files/durable-files.ts'
import { claim, disclaim } from './claim.ts'
import { currentHolder, type Holder } from './holder.ts'
import { sweepLockLeftovers } from './leftovers.ts'
import { type LockRequest, lockHeld } from './lock.ts'

/** Work done in a turn takes milliseconds; who waits longer than this meets a stopped process, not a queue. */
const WAIT_MS = 30_000
const POLL_MS = 20

/**
 * Does short work that only one process of this host may do at a time, under `<stateDir>/locks/<resource>.lock`; all
 * others queue up. A dead holder is replaced.
 * @throws {CheckFailure} `lock-held` when whoever is at it does not finish within 30 s; whatever `work` throws.
 */
export async function inTurn<T>(
  request: Omit<LockRequest, 'waitSeconds'>,
  work: () => Promise<T>,
): Promise<T> {
  const { stateDir, ...subject } = request
  const locks = join(stateDir, 'locks')
  await makeDirectoryDurably(locks)
  const file = `${subject.resource}.lock`
  const path = join(locks, file)
  const holder = currentHolder({ ...subject, since: new Date().toISOString() })
  await waitForTurn(path, holder)
  try {
    await sweepLockLeftovers(locks, file)
    return await work()
  } finally {
    await disclaim(path, holder)
  }
}

async function waitForTurn(path: string, holder: Holder): Promise<void> {
  // Looked at only by who waits: nearly nobody does, and the first look loads all of `perf_hooks`.
  let deadline: number | undefined
  for (;;) {
    const claimed = await claim(path, holder)
    if (claimed.outcome === 'ours') return
    deadline ??= performance.now() + WAIT_MS
    if (performance.now() > deadline) throw lockHeld(path, holder.resource, claimed.by)
    await wait(POLL_MS * (0.5 + Math.random()))
  }
}
