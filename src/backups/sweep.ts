import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fsyncDirectory } from '../files/durable-files.ts'
import { type FoundFile, findBackupFiles } from './found-files.ts'
import { TIERS } from './names.ts'

/** Told the absolute path of a leftover; true keeps it. */
export type IsOwnerAlive = (path: string) => Promise<boolean>

/**
 * Removes what killed runs left in the tiers: our `*.partial` files, and passports and globals whose dump
 * is not there (the dump is published last and removed first, so these belong to no backup). Names that
 * are not ours stay. Returns the removed paths.
 */
export async function sweepPartials(
  directory: string,
  isOwnerAlive: IsOwnerAlive,
): Promise<readonly string[]> {
  const removed: string[] = []
  for (const tier of TIERS) {
    const leftovers = findLeftovers(await findBackupFiles(join(directory, tier)))
    const before = removed.length
    for (const { path } of leftovers) {
      if (await isOwnerAlive(path)) continue
      await rm(path, { force: true })
      removed.push(path)
    }
    if (removed.length > before) await fsyncDirectory(join(directory, tier))
  }
  return removed
}

function findLeftovers(files: readonly FoundFile[]): readonly FoundFile[] {
  const dumped = new Set(files.filter((file) => file.role === 'dump').map((file) => file.stem))
  return files.filter(
    ({ role, own, stem }) =>
      own !== null && (role === 'partial' || (role !== 'dump' && !dumped.has(stem))),
  )
}
