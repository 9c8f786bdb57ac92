import { constants } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { TRIAL_NAME, type WriteTrial } from './write-trial.ts'

/** A trial has room for itself only where nobody has put anything under its name; never through a link. */
const NEW_FILE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW

/** Codes of a directory that is not there. */
const ABSENT: readonly string[] = ['ENOENT', 'ENOTDIR']
/** Codes of an account that may not. */
const FORBIDDEN: readonly string[] = ['EACCES', 'EPERM']

/**
 * The same trial as `tryWriting` without a program, for a directory that this process writes to anyway, and would wait for whatever the
 * trial is made by.
 */
export async function tryWritingHere(directory: string): Promise<WriteTrial | null> {
  const path = join(directory, TRIAL_NAME)
  try {
    await rm(path, { force: true })
    await writeThrough(path).finally(() => rm(path, { force: true }))
    return { directory, outcome: 'written', detail: '' }
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    const code = String(error.code)
    if (ABSENT.includes(code)) return null
    return {
      directory,
      outcome: FORBIDDEN.includes(code) ? 'not-permitted' : 'refused',
      detail: error.message,
    }
  }
}

async function writeThrough(path: string): Promise<void> {
  const file = await open(path, NEW_FILE, 0o600)
  try {
    await file.write('xy')
    await file.sync()
  } finally {
    await file.close()
  }
}
