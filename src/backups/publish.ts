import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { fsyncFile, PARTIAL_ENDING, renameDurably } from '../files/durable-files.ts'
import { hasErrorCode } from '../files/error-code.ts'
import type { BackupFileNames } from './names.ts'

/**
 * Gives a finished backup its names: `<name>.partial` of each file becomes `<name>`, flushed, the dump
 * last, so that a dump in place means a whole backup. Globals may be missing.
 */
export async function publishBackup(tierDirectory: string, names: BackupFileNames): Promise<void> {
  for (const name of [names.globals, names.passport, names.dump]) {
    const path = join(tierDirectory, name)
    const partial = path + PARTIAL_ENDING
    if (name === names.globals && !(await exists(partial))) continue
    await fsyncFile(partial)
    await renameDurably(partial, path)
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return false
    throw error
  }
}
