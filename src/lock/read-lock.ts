import { readFile, readlink } from 'node:fs/promises'
import { hasErrorCode } from '../files/error-code.ts'

/** The record in a lock; null when there is no lock. Of a file that is no link, which is none of ours, its text. */
export async function readLock(path: string): Promise<string | null> {
  try {
    return await readlink(path).catch((error: unknown) => {
      if (hasErrorCode(error, 'EINVAL')) return readFile(path, 'utf8')
      throw error
    })
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return null
    throw error
  }
}
