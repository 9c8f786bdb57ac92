import { CommandError } from '../errors.ts'
import type { World } from '../ports.ts'
import { isWithin } from './mount-table.ts'
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
  {
    seconds,
    world,
  }: { readonly seconds: number; readonly world: Pick<World, 'processes' | 'signal'> },
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

/** The same for a file that is named in the configuration, which is asked only where its path lies on a server: a cancelled run still writes its line. */
export async function fileAnswers(
  path: string,
  asking: Parameters<typeof answersInTime>[1],
): Promise<boolean> {
  const isRemote = (await remoteMounts()).some((mount) => isWithin(path, mount))
  return !isRemote || answersInTime(path, asking)
}
