import { createServer } from 'node:net'
import type { Clock } from '../ports.ts'

const POLL_SECONDS = 0.05

/** Whether a port of 127.0.0.1 can be taken: proven by taking it. A port that may not be asked about counts as taken. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.close(() => resolve(true))
    })
  })
}

/** Waits until a port of 127.0.0.1 can be taken; false when it cannot within `seconds`. */
export async function untilPortFree(port: number, seconds: number, clock: Clock): Promise<boolean> {
  const end = clock.monotonicSeconds() + seconds
  while (!(await isPortFree(port))) {
    if (clock.monotonicSeconds() >= end) return false
    await clock.sleep(POLL_SECONDS)
  }
  return true
}
