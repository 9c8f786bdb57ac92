import { readdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { mayMount, UNSHARED } from '../../../engines/postgres/staging/private-memory.ts'
import type { Command, UserIdentity, World } from '../../../ports.ts'
import { NotTried } from '../fault.ts'
import { changeWorld, runs } from './changed-processes.ts'

/** A device on which every write finds the disk full. Source: full(4). */
const FULL_DEVICE = '/dev/full'

/**
 * The disk is full when the dump is fetched into `<parent>/staging-…`: its place there leads to a device that takes
 * nothing. Needs no rights, because the kernel itself answers.
 */
export function withFullFetch(world: World, parent: string): World {
  return changeWorld(world, (inner) => ({
    // Programs are asked for their version after the staging directory was made, and before anything is fetched.
    ask: async (question) => {
      for (const name of await readdir(parent).catch(() => []))
        await symlink(FULL_DEVICE, join(parent, name, 'plain.dump')).catch(() => undefined)
      return inner.ask(question)
    },
  }))
}

/** Puts a file system of its own size under the data directory, in a mount namespace that ends with the program. */
const ON_SMALL_DISK = `set -e
data=$1 size=$2 uid=$3 gid=$4; shift 4
mkdir "$data.small"
mount -t tmpfs -o "size=$size,mode=700,uid=$uid,gid=$gid" tmpfs "$data.small"
cp -a "$data/." "$data.small/"
mount --move "$data.small" "$data"
exec setpriv "--reuid=$uid" "--regid=$gid" --clear-groups "$@"`

/**
 * The data directory of one program (`initdb` or `postgres`, whose second word names it) lies on a disk of so many
 * megabytes. Nothing of the mount is left when the program ends, however it ends.
 * @throws NotTried `fault-needs-root` where this process may not mount.
 */
export async function withSmallDisk(
  world: World,
  program: 'initdb' | 'postgres',
  megabytes: number,
): Promise<World> {
  const user = await world.unprivilegedUser()
  if (user === null || !(await mayMount(world))) throw new NotTried('fault-needs-root')
  return changeWorld(world, () => ({
    command: (command) =>
      runs(command, program) ? onSmallDisk(command, user, megabytes) : command,
  }))
}

function onSmallDisk(command: Command, user: UserIdentity, megabytes: number): Command {
  const { runAs: _, ...rest } = command
  const place = [command.args[1] ?? '', `${megabytes}m`, String(user.uid), String(user.gid)]
  const shell = ['sh', '-c', ON_SMALL_DISK, 'sh', ...place, command.file, ...command.args]
  return { ...rest, file: 'unshare', args: [...UNSHARED, ...shell] }
}
