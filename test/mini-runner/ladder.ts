import type { ChildProcess } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'

/** Times of the cancel ladder in seconds. */
export interface LadderTimes {
  readonly afterInterrupt: number
  readonly afterTerminate: number
}

/** `ProcessInvoker.cs`: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL; to node alone, never to its group. */
export const REAL_LADDER: LadderTimes = { afterInterrupt: 7.5, afterTerminate: 2.5 }

/** One signal the ladder sent. */
export interface SentSignal {
  readonly signal: NodeJS.Signals
  readonly atSeconds: number
}

/** Cancels a step as the runner does; resolves to the signals it needed. */
export async function cancelByLadder(
  child: ChildProcess,
  times: LadderTimes,
): Promise<readonly SentSignal[]> {
  const started = performance.now()
  const sent: SentSignal[] = []
  const rungs: readonly (readonly [NodeJS.Signals, number])[] = [
    ['SIGINT', times.afterInterrupt],
    ['SIGTERM', times.afterTerminate],
    ['SIGKILL', 1],
  ]
  for (const [signal, seconds] of rungs) {
    if (hasEnded(child)) break
    child.kill(signal)
    sent.push({ signal, atSeconds: (performance.now() - started) / 1000 })
    await waitForEnd(child, seconds)
  }
  return sent
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

async function waitForEnd(child: ChildProcess, seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1000
  while (!hasEnded(child) && performance.now() < end) await delay(10)
}
