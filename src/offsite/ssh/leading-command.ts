import { PassThrough, type Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import type { World } from '../../ports.ts'
import type { KeptProgram } from './kept-program.ts'

/** A command that carries a connection: it answers, and waits then until its input ends, or says nothing more. */
export interface LeadingCommand extends KeptProgram {
  /** Its answer; it has no end as long as the connection lives. */
  readonly stdout: Readable
}

/** Who has not ended by then will not by itself: the line is dead. */
const PATIENCE_MS = 500
/** The other side listens five times as long. */
const BEAT_SECONDS = 60

/**
 * Starts it. However we end, its input ends with us, and so it does. Of a line that died without a word it hears no end: an empty
 * line now and then tells it that we live.
 */
export function startLeading(
  [file = '', ...args]: readonly string[],
  world: Pick<World, 'processes'>,
  beatSeconds = BEAT_SECONDS,
): LeadingCommand {
  const alive = new PassThrough()
  const beat = setInterval(() => alive.write('\n'), beatSeconds * 1000).unref()
  const running = world.processes.start({ file, args }, alive)
  const quiet = () => clearInterval(beat)
  const over = running.done.then(quiet, quiet)
  return {
    stdout: running.stdout,
    ended: running.done,
    stop: async () => {
      quiet()
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
