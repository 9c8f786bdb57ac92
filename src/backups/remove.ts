import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fsyncDirectory } from '../files/durable-files.ts'
import type { GoodBackup } from './entry.ts'

/**
 * Removes a backup, its dump first and durably so: whenever this ends half-way, what is left is a
 * passport without dump, which the next sweep takes, never a dump whose contents nobody can tell.
 */
export async function removeBackup(entry: GoodBackup): Promise<void> {
  const directory = dirname(entry.dumpPath)
  await rm(entry.dumpPath, { force: true })
  await fsyncDirectory(directory)
  await rm(entry.passportPath, { force: true })
  if (entry.globalsPath !== undefined) await rm(entry.globalsPath, { force: true })
  await fsyncDirectory(directory)
}
