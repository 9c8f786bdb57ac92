import { join } from 'node:path'
import { CheckFailure } from '../errors.ts'
import { makeDirectoryDurably } from '../files/durable-files.ts'
import type { Clock, Log } from '../ports.ts'
import { claim, disclaim } from './claim.ts'
import { currentHolder, type Holder, parseHolder } from './holder.ts'
import { sweepLockLeftovers } from './leftovers.ts'

const RESOURCE = /^[a-z0-9][a-z0-9._-]{0,99}$/i

/** Waiting costs one small file and one read per second. */
const POLL_SECONDS = 1

/** What is to be locked and by whom. `stateDir` must lie on a local file system with symbolic links. */
export interface LockRequest {
  readonly stateDir: string
  /** Letters, digits, `.`, `_`, `-`; at most 100. */
  readonly resource: string
  readonly procedure: string
  /** Id of the run. */
  readonly run: string
  /** How long to wait for a living holder; 0 fails at once. */
  readonly waitSeconds: number
}

/** What locking needs of the world. */
export interface LockWorld {
  readonly clock: Clock
  readonly log: Log
  readonly signal: AbortSignal
}

/** A lock that is ours until it is released or this process dies. */
export interface HeldLock {
  readonly path: string
  readonly holder: Holder
  /** Gives the lock up; removes only its own file and may be called again. */
  release(): Promise<void>
}

/**
 * Takes the one lock of this host for a resource, `<stateDir>/locks/<resource>.lock`. A dead holder is
 * replaced with a note; the lock is not re-entrant.
 * @throws {CheckFailure} `lock-held` (facts resource, pid, run, since, procedure, host, path) when someone
 *   who may be alive holds it after `waitSeconds`; `Cancelled` when the signal aborts the wait.
 */
export async function acquireLock(request: LockRequest, world: LockWorld): Promise<HeldLock> {
  const { stateDir, resource, procedure, run, waitSeconds } = request
  if (!RESOURCE.test(resource)) throw new TypeError(`not a lock name: ${JSON.stringify(resource)}`)
  const directory = join(stateDir, 'locks')
  await makeDirectoryDurably(directory)
  const path = join(directory, `${resource}.lock`)
  const since = world.clock.now().toISOString()
  const holder = currentHolder({ run, resource, procedure, since })
  const replaced = await claimWithin(path, holder, waitSeconds, world)
  for (const dead of replaced) world.log.warn(describeReplaced(resource, dead))
  await sweepLockLeftovers(directory, `${resource}.lock`)
  return { path, holder, release: () => disclaim(path, holder) }
}

async function claimWithin(
  path: string,
  holder: Holder,
  waitSeconds: number,
  { clock, log, signal }: LockWorld,
): Promise<readonly string[]> {
  const deadline = clock.monotonicSeconds() + waitSeconds
  for (let attempt = 0; ; attempt += 1) {
    const claimed = await claim(path, holder)
    if (claimed.outcome === 'ours') return claimed.replaced
    const left = deadline - clock.monotonicSeconds()
    if (left <= 0) throw lockHeld(path, holder.resource, claimed.by)
    if (attempt === 0) log.info(`waiting for ${describeHeld(holder.resource, claimed.by)}`)
    await clock.sleep(Math.min(POLL_SECONDS, left), signal)
  }
}

/** The failure that names who holds a lock; `by` is null when the lock file cannot be read. */
export function lockHeld(path: string, resource: string, by: Holder | null): CheckFailure {
  const { pid = 0, run = '?', since = '?', procedure = '?', host = '?' } = by ?? {}
  const facts = { resource, pid, run, since, procedure, host, path }
  return new CheckFailure('lock-held', `${describeHeld(resource, by)}; lock file ${path}`, facts)
}

function describeHeld(resource: string, by: Holder | null): string {
  if (by === null) return `lock ${resource}, whose file cannot be read`
  return `lock ${resource}, held by ${by.procedure} (run ${by.run}, pid ${by.pid} on ${by.host}, since ${by.since})`
}

function describeReplaced(resource: string, dead: string): string {
  const holder = parseHolder(dead)
  if (holder === null)
    return `lock ${resource}: replaced an unreadable file from before the last boot`
  const { procedure, run, pid, since } = holder
  return `lock ${resource}: replaced its dead holder ${procedure} (run ${run}, pid ${pid}, since ${since})`
}
