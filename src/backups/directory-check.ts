import { constants } from 'node:fs'
import { access, readFile, realpath, rm, statfs, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { lacksMount, mountOf, parseMountTable } from '../disk/mount-table.ts'
import { makeDirectoryDurably } from '../files/durable-files.ts'
import { hasErrorCode } from '../files/error-code.ts'
import type { Check } from '../report/report.ts'
import { TIERS } from './names.ts'

/** Whether backups may be written here, and how much fits. */
export interface DirectoryCheck {
  readonly check: Check
  /** Bytes free for us (without the blocks reserved for root); 0 when the check failed. */
  readonly freeBytes: number
}

/** Name of the file that is written and removed to prove that writing works; never listed as a backup. */
const PROBE = '.lastro-write-test.partial'

/** How a directory is looked at. */
export interface DirectoryDemands {
  /** `true`: not on the file system of `/`; a path: on what is mounted there, and on nothing else. */
  readonly requireMount: boolean | string
  /** Nothing is made or written: the permissions of what is there are asked instead. */
  readonly planOnly: boolean
}

/**
 * Makes the tiers, writes and removes a file, and where `requireMount` asks for it makes sure that the directory is
 * on the disk that it should be on: a disk that failed to mount leaves an empty directory that fills the system.
 */
export async function checkBackupDirectory(
  directory: string,
  { requireMount, planOnly }: DirectoryDemands,
): Promise<DirectoryCheck> {
  const expected = `${directory} is ${requireMount === false ? '' : 'mounted and '}writable`
  const failed = (actual: string, reason: string): DirectoryCheck => ({
    check: {
      id: 'directory',
      status: 'fail',
      expected,
      actual,
      reason,
      facts: { path: directory, detail: actual },
    },
    freeBytes: 0,
  })
  const there = await nearestExisting(directory)
  const mountPoint = await mountPointOf(there)
  if (lacksMount(mountPoint, requireMount))
    return failed(`it is on the file system of ${mountPoint}`, 'directory-not-mounted')
  try {
    if (!planOnly) await writeProbe(directory)
    await access(planOnly ? there : directory, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error), 'directory-not-writable')
  }
  const { bavail, bsize } = await statfs(planOnly ? there : directory)
  return {
    check: { id: 'directory', status: 'pass', expected, actual: 'it is' },
    freeBytes: bavail * bsize,
  }
}

async function writeProbe(directory: string): Promise<void> {
  for (const tier of TIERS) await makeDirectoryDurably(join(directory, tier))
  const probe = join(directory, TIERS[0], PROBE)
  await writeFile(probe, 'probe', { flush: true })
  await rm(probe)
}

async function mountPointOf(path: string): Promise<string> {
  const table = await readFile('/proc/self/mountinfo', 'utf8')
  return mountOf(path, parseMountTable(table.split('\n')))?.mountPoint ?? '/'
}

/** The directory itself, or the nearest of its parents that is there. */
async function nearestExisting(directory: string): Promise<string> {
  try {
    return await realpath(directory)
  } catch (error) {
    const parent = dirname(directory)
    if (!hasErrorCode(error, 'ENOENT', 'ENOTDIR') || parent === directory) return '/'
    return nearestExisting(parent)
  }
}
