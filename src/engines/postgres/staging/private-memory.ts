import { freemem } from 'node:os'
import { CommandError } from '../../../errors.ts'
import type { Command, UserIdentity, World } from '../../../ports.ts'

/** Of the memory that is free, what a drill may fill: the rest of the machine has no use for it then either. */
const SHARE = 1 / 4

/** Rows as tuples, with their indexes and the WAL of some: seldom more than this many times their text. */
const GROWTH = 4
/** Of the cluster itself. */
const CLUSTER_BYTES = 256 * 2 ** 20

/** How much memory the data directory of a throw-away server may fill, and whose it is. */
export interface PrivateMemory {
  readonly bytes: number
  readonly user: UserIdentity
}

/**
 * The memory for a server whose dump has `plainBytes` uncompressed; null when it would not surely fit into a quarter of what
 * is free (in the limits of a container, too), or where this process may not mount.
 */
export async function affordMemory(
  plainBytes: number,
  user: UserIdentity | null,
  world: Pick<World, 'processes'>,
): Promise<PrivateMemory | null> {
  const bytes = Math.floor(Math.min(freemem(), process.availableMemory()) * SHARE)
  if (user === null || plainBytes * GROWTH + CLUSTER_BYTES > bytes) return null
  return (await mayMount(world)) ? { bytes, user } : null
}

/** Whether a program of ours may have a mount that nobody else sees. */
export async function mayMount({ processes }: Pick<World, 'processes'>): Promise<boolean> {
  const probe = 'mount -t tmpfs tmpfs /mnt && exec setpriv --version'
  try {
    await processes.run({ file: 'unshare', args: [...UNSHARED, 'sh', '-c', probe] })
    return true
  } catch (error) {
    if (error instanceof CommandError && error.failure.cause !== 'cancelled') return false
    throw error
  }
}

/** The memory by which a server guards its data directory is in the namespace, too: nobody has to release it. */
export const UNSHARED: readonly string[] = ['--mount', '--ipc', '--propagation', 'private']

/** The first words are one command, so many as `$5` says; the others are the program that takes the shell's place. */
const IN_MEMORY = `set -e
data=$1 size=$2 uid=$3 gid=$4 words=$5; shift 5
mount -t tmpfs -o "size=$size,mode=700,uid=$uid,gid=$gid" tmpfs "$data"
first= index=0
while [ $index -lt $words ]; do index=$((index + 1)); first="$first \\"\\\${$index}\\""; done
eval "setpriv --reuid=$uid --regid=$gid --clear-groups $first"
shift $words
exec setpriv "--reuid=$uid" "--regid=$gid" --clear-groups "$@" < /dev/null`

/** What fills the data directory, and the server that then lives in it. */
export interface ServerCommands {
  readonly filler: Command
  readonly server: Command
}

/**
 * A server whose data directory lies in memory, as it alone sees it: in a namespace that ends with the program, however it
 * ends, so that nothing is left to be unmounted. A file system of its own has a size of its own: it cannot take more.
 */
export function inPrivateMemory(
  { filler, server }: ServerCommands,
  data: string,
  { bytes, user }: PrivateMemory,
): Command {
  const { runAs: _, ...rest } = server
  const first = [filler.file, ...filler.args]
  const place = [data, bytes, user.uid, user.gid, first.length].map(String)
  const shell = ['sh', '-c', IN_MEMORY, 'sh', ...place, ...first, server.file, ...server.args]
  const command = { ...rest, file: 'unshare', args: [...UNSHARED, ...shell] }
  return filler.stdin === undefined ? command : { ...command, stdin: filler.stdin }
}
