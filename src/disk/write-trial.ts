import { CommandError } from '../errors.ts'
import type { MeasureWorld } from './measure-options.ts'

/**
 * Whether a byte could be written and flushed. `refused`: the file system said no, whatever it says of its free space.
 * `not-permitted`: the account may not. `silent`: no answer in time.
 */
export interface WriteTrial {
  readonly directory: string
  readonly outcome: 'written' | 'refused' | 'not-permitted' | 'silent'
  /** What was answered; empty when it was written. */
  readonly detail: string
}

/** Of the file that a trial writes; what a killed one left is removed by the next. */
export const TRIAL_NAME = '.lastro-write-trial'
const NO_DIRECTORY = 42

/**
 * In a process of its own, for one that waits on a dead disk cannot be killed and would keep ours from ending. The file is made
 * anew, never through a link; one that a killed trial left is removed by the next.
 */
const SCRIPT = `cd -- "$1" || exit ${NO_DIRECTORY}
trap 'rm -f ${TRIAL_NAME}' EXIT
if [ -e ${TRIAL_NAME} ] || [ -h ${TRIAL_NAME} ]; then rm -f ${TRIAL_NAME} || exit 1; fi
set -C
printf x >${TRIAL_NAME} || exit 1
said=$(printf y | dd of=${TRIAL_NAME} conv=fsync,notrunc 2>&1) || { echo "$said" >&2; exit 1; }
rm -f ${TRIAL_NAME} || exit 1
trap - EXIT
`

/** Tries to write into a directory that is Lastro's own; null when it is not there, which is told of elsewhere. */
export async function tryWriting(
  directory: string,
  { seconds, world }: { readonly seconds: number; readonly world: MeasureWorld },
): Promise<WriteTrial | null> {
  try {
    const { exitCode, stderr } = await world.processes.ask({
      file: '/bin/sh',
      args: ['-c', SCRIPT, 'sh', directory],
      env: { LC_ALL: 'C' },
      timeoutSeconds: seconds,
    })
    if (exitCode === 0) return { directory, outcome: 'written', detail: '' }
    const detail = stderr.trim().split('\n').at(-1) ?? ''
    if (exitCode === NO_DIRECTORY && !isForbidden(detail)) return null
    return { directory, outcome: isForbidden(detail) ? 'not-permitted' : 'refused', detail }
  } catch (error) {
    world.signal.throwIfAborted()
    if (!(error instanceof CommandError)) throw error
    return { directory, outcome: 'silent', detail: error.message }
  }
}

/** Words of the C library under LC_ALL=C, for EACCES and EPERM. */
function isForbidden(detail: string): boolean {
  return /Permission denied|Operation not permitted/.test(detail)
}
