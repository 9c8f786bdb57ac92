import { CommandError } from '../errors.ts'
import type { MeasureWorld } from './measure-options.ts'
import { remoteMounts } from './remote-mounts.ts'

/** Asks the directory, or the first above it that is there, what it holds. */
const SCRIPT = `path=$1
while ! [ -e "$path" ] && [ "$path" != / ]; do path=$(dirname -- "$path"); done
stat -f -- "$path" && ls -a -- "$path"
`

/**
 * Whether this process may touch a directory without waiting for it for ever. Where every file system is on a disk of this machine
 * it need not ask; else another process does, since the one that asks a dead server can neither go on nor be ended. A directory that
 * is not there, or not ours to list, has answered, too.
 */
export async function answersInTime(
  directory: string,
  { seconds, world }: { readonly seconds: number; readonly world: MeasureWorld },
): Promise<boolean> {
  if ((await remoteMounts()).length === 0) return true
  try {
    await world.processes.ask({
      file: '/bin/sh',
      args: ['-c', `${SCRIPT.trimEnd()} >/dev/null`, 'sh', directory],
      env: { LC_ALL: 'C' },
      timeoutSeconds: seconds,
    })
    return true
  } catch (error) {
    world.signal.throwIfAborted()
    if (!(error instanceof CommandError)) throw error
    return false
  }
}
