import { setTimeout as delay } from 'node:timers/promises'
import { Cancelled } from '../errors.ts'
import type { Clock } from '../ports.ts'

/** Longest delay of a timer, in milliseconds (2^31 − 1); Node fires at once above it. */
const LONGEST_TIMER = 2_147_483_647

async function sleep(seconds: number, signal?: AbortSignal): Promise<void> {
  const end = performance.now() + seconds * 1000
  try {
    // A timer may be a millisecond early.
    for (let left = seconds * 1000; ; left = end - performance.now()) {
      const portion = Math.min(Math.max(Math.ceil(left), 0), LONGEST_TIMER)
      await delay(portion, undefined, signal ? { signal } : {})
      if (performance.now() >= end) return
    }
  } catch (error) {
    if (signal?.aborted) throw new Cancelled('cancelled while waiting')
    throw error
  }
}

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => new Date(),
  // Not `performance.now`, whose first use loads all of `perf_hooks`.
  monotonicSeconds: () => Number(process.hrtime.bigint()) / 1e9,
  sleep,
}
