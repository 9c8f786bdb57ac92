import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isAlive, parseHolder } from './holder.ts'

/**
 * Removes candidates and take-over rights of `<resource>.lock` left by processes that were killed while
 * they locked. Only those of proven dead holders go; they hinder nobody, so what cannot be read stays.
 */
export async function sweepLockLeftovers(directory: string, lockFile: string): Promise<void> {
  for (const name of await readdir(directory)) {
    if (!name.startsWith(`${lockFile}.`) || !/\.(?:candidate|takeover)$/.test(name)) continue
    const path = join(directory, name)
    const holder = parseHolder(await readFile(path, 'utf8').catch(() => ''))
    if (holder !== null && !(await isAlive(holder))) await rm(path, { force: true })
  }
}
