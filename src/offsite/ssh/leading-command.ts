import { PassThrough, type Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import type { World } from '../../ports.ts'
import type { KeptProgram } from './kept-program.ts'

/** A command that carries a connection: it answers, and waits then until its input ends. */
export interface LeadingCommand extends KeptProgram {
  /** Its answer; it has no end as long as the connection lives. */
  readonly stdout: Readable
}

/** Who has not ended by then will not by itself: the line is dead. */
const PATIENCE_MS = 500

/** Starts it. However we end, its input ends with us, and so it does. */
export function startLeading(
  [file = '', ...args]: readonly string[],
  world: Pick<World, 'processes'>,
): LeadingCommand {
  const alive = new PassThrough()
  const running = world.processes.start({ file, args }, alive)
  const over = running.done.then(
    () => undefined,
    () => undefined,
  )
  return {
    stdout: running.stdout,
    ended: running.done,
    stop: async () => {
      alive.end()
      running.stdout.resume()
      const patience = new AbortController()
      const late = wait(PATIENCE_MS, undefined, { signal: patience.signal }).then(
        () => running.kill(),
        () => undefined,
      )
      await over
      patience.abort()
      await late
    },
  }
}
