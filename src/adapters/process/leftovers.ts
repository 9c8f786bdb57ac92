import { readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { OWNER_VARIABLE } from './base-environment.ts'
import { KILL_GRACE_SECONDS, processIds } from './process-group.ts'

const POLL_MILLISECONDS = 20

/**
 * Ends every process that a launcher with this `owner` started, wherever it went (own session, own group): TERM, 3 s,
 * KILL. For the case that the launcher itself was killed by SIGKILL. Returns how many it found.
 */
export function endLeftovers(owner: string, graceSeconds?: number): Promise<number> {
  return endMarked(`${OWNER_VARIABLE}=${owner}`, graceSeconds)
}

/** Ends every process in whose initial environment `mark` (`NAME=value`) stands: TERM, 3 s, KILL. Returns how many it found. */
export async function endMarked(
  mark: string,
  graceSeconds: number = KILL_GRACE_SECONDS,
): Promise<number> {
  const found = findMarked(mark)
  send(found, 'SIGTERM')
  const end = performance.now() + graceSeconds * 1000
  while (findMarked(mark).length > 0 && performance.now() < end) await delay(POLL_MILLISECONDS)
  // Asked anew: an id seen before may belong to somebody else by now, and a fork may have come since.
  killMarked(mark)
  return found.length
}

/** SIGKILL to every process in whose initial environment `mark` (`NAME=value`) stands. */
export function killMarked(mark: string): void {
  send(findMarked(mark), 'SIGKILL')
}

/** The initial environment is what the kernel shows: a child cannot shed the mark by changing its own variables. */
function findMarked(mark: string): readonly number[] {
  return (processIds() ?? []).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(mark)
    } catch {
      return false
    }
  })
}

function send(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal)
    } catch {
      // It ended by itself.
    }
  }
}
