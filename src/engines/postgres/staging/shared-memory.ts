import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError } from '../../../errors.ts'
import type { World } from '../../../ports.ts'

/** Line of postmaster.pid with key and id of the segment. Source: PostgreSQL, utils/pidfile.h, LOCK_FILE_LINE_SHMEM_KEY. */
const SEGMENT_LINE = 6

/**
 * Removes the shared memory by which a server guards its data directory: one that was killed cannot do so itself, and
 * the kernel keeps it until the next boot. To be called when the server has ended; does nothing when it ended in order.
 */
export async function releaseSharedMemory(
  data: string,
  { processes, log }: Pick<World, 'processes' | 'log'>,
): Promise<void> {
  const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  const [, id] = lines[SEGMENT_LINE]?.trim().split(/\s+/) ?? []
  if (id === undefined || !/^\d+$/.test(id)) return
  try {
    // A cancelled run clears up, too.
    const signal = new AbortController().signal
    await processes.run({ file: 'ipcrm', args: ['-m', id], signal })
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    log.debug(`shared memory ${id} is still there: ${error.message}`)
  }
}
