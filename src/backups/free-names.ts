import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { hasErrorCode } from '../files/error-code.ts'
import { type BackupFileNames, backupFileNames, type DumpCompression, TIERS } from './names.ts'

/** Whose names are wanted, from which instant on, written in which time zone. */
export interface NameRequest {
  readonly source: string
  readonly instant: Date
  readonly timezone: string
  readonly compression: DumpCompression
}

/**
 * The names of the first second, from the instant on, that no file of any tier bears, not even a partial
 * one. Holds only while the source's lock is held.
 */
export async function freeBackupNames(
  directory: string,
  request: NameRequest,
): Promise<BackupFileNames> {
  const listings = await Promise.all(TIERS.map((tier) => namesIn(join(directory, tier))))
  const taken = listings.flat()
  for (let seconds = 0; ; seconds += 1) {
    const instant = new Date(request.instant.getTime() + seconds * 1000)
    const names = backupFileNames(request.source, instant, request.timezone, request.compression)
    if (!taken.some((name) => name === names.name || name.startsWith(`${names.name}.`)))
      return names
  }
}

async function namesIn(directory: string): Promise<readonly string[]> {
  try {
    return await readdir(directory)
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return []
    throw error
  }
}
