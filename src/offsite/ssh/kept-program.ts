import { PassThrough } from 'node:stream'
import type { RunningProcess, World } from '../../ports.ts'

/** A program that runs beside us, and ends with us however we end. */
export interface KeptProgram {
  /** Rejects with CommandError when it ends by itself. */
  readonly ended: Promise<unknown>
  stop(): Promise<void>
}

/**
 * Nobody tells a child that its parent was killed; but its end of a pipe says so. The shell keeps the program and reads the
 * pipe, and whichever ends first takes the other with it.
 */
const KEEP = `exec 3<&0
"$@" </dev/null 3<&- &
program=$!
{ read -r _ <&3; kill "$program"; } >/dev/null 2>&1 &
watch=$!
exec 3<&-
wait "$program"
code=$?
kill "$watch" 2>/dev/null
exit "$code"
`

/** Starts a program that serves until it is stopped. */
export function keepProgram(
  program: { readonly argv: readonly string[]; readonly env?: Readonly<Record<string, string>> },
  world: Pick<World, 'processes'>,
): KeptProgram {
  const alive = new PassThrough()
  const running: RunningProcess = world.processes.start(
    {
      file: 'sh',
      args: ['-c', KEEP, 'sh', ...program.argv],
      ...(program.env ? { env: program.env } : {}),
    },
    alive,
  )
  running.stdout.resume()
  return {
    ended: running.done,
    stop: async () => {
      alive.end()
      await running.done.catch(() => undefined)
    },
  }
}
