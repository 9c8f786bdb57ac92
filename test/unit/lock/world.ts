import { setTimeout as wait } from 'node:timers/promises'
import { Cancelled } from '../../../src/errors.ts'
import type { LockWorld } from '../../../src/lock/lock.ts'

/** A second of the lock lasts this many real milliseconds. */
const SECOND_MS = 20

/** A world whose seconds are short and whose log is kept. */
export function quickWorld(signal = new AbortController().signal): LockWorld & { said: string[] } {
  const said: string[] = []
  const say = (message: string) => {
    said.push(message)
  }
  return {
    said,
    signal,
    clock: {
      now: () => new Date(),
      monotonicSeconds: () => performance.now() / SECOND_MS,
      sleep: async (seconds, abort) => {
        try {
          await wait(seconds * SECOND_MS, undefined, abort ? { signal: abort } : {})
        } catch {
          throw new Cancelled('cancelled')
        }
      },
    },
    log: {
      info: say,
      warn: say,
      error: say,
      debug: say,
      group: (_title, body) => body(),
      progress: () => undefined,
    },
  }
}
