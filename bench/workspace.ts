import { mkdir, readdir, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import {
  makeStagingDirectory,
  type StagingDirectory,
  sweepStaging,
} from '../src/engines/postgres/staging/staging-directory.ts'
import type { UserIdentity, World } from '../src/ports.ts'

/** On a real disk (the system's temporary directory is often memory), and short: sockets lie in it. */
const ROOT = '/var/tmp/lastro-bench'

/** The directories of one benchmark; all of them go in the end. */
export interface Workspace {
  /** Path of a parent for what brings its own clean-up. */
  path(name: string): string
  /** A new directory of that name, of this run only. */
  directory(name: string): Promise<StagingDirectory>
  /** Removes every directory that was given out. */
  remove(): Promise<void>
}

/** Opens the place for clusters and dumps; what a killed benchmark left there is removed first. */
export async function openWorkspace(world: World, user: UserIdentity | null): Promise<Workspace> {
  await mkdir(ROOT, { recursive: true, mode: 0o755 })
  for (const name of await readdir(ROOT)) await sweepStaging(join(ROOT, name), world.log)
  const given: StagingDirectory[] = []
  return {
    path: (name) => join(ROOT, name),
    directory: async (name) => {
      const directory = await makeStagingDirectory(join(ROOT, name), world, user)
      given.push(directory)
      return directory
    },
    remove: async () => {
      await Promise.all(given.map((directory) => directory.remove()))
      await removeEmpty()
    },
  }
}

/** Parents are shared with other benchmarks: only empty ones go. */
async function removeEmpty(): Promise<void> {
  for (const name of await readdir(ROOT)) {
    await rmdir(join(ROOT, name, 'production')).catch(() => undefined)
    await rmdir(join(ROOT, name)).catch(() => undefined)
  }
  await rmdir(ROOT).catch(() => undefined)
}
