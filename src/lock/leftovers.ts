import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isAlive, parseHolder } from './holder.ts'
import { readLock } from './read-lock.ts'

/**
 * Removes what processes left that were killed while they locked: candidates of any lock, whose names nobody else uses,
 * and take-over rights of `lockFile`, which must be held: somebody else may just claim those of another lock. Only those of
 * proven dead holders go; they hinder nobody, so what cannot be read stays.
 */
export async function sweepLockLeftovers(directory: string, lockFile: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const isRight = name.startsWith(`${lockFile}.`) && name.endsWith('.takeover')
    if (!isRight && !name.endsWith('.candidate')) continue
    const path = join(directory, name)
    const holder = parseHolder((await readLock(path).catch(() => null)) ?? '')
    if (holder !== null && !isAlive(holder)) await rm(path, { force: true })
  }
}
