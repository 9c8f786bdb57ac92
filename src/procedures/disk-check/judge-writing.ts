import { LOCAL_HOST } from '../../disk/measurement.ts'
import type { WriteTrial } from '../../disk/write-trial.ts'
import { type Observed, observe } from './observed.ts'

/** What a directory of ours said to a byte: a disk may tell of free space and refuse every write (quota, errors, a remount). */
export function judgeWriting(trials: readonly WriteTrial[]): readonly Observed[] {
  return trials.map(({ directory, outcome, detail }) =>
    observe({
      topic: 'writable',
      aspect: 'write-trial',
      host: LOCAL_HOST,
      subject: directory,
      level: outcome === 'written' ? 'ok' : outcome === 'refused' ? 'critical' : 'unknown',
      reason: 'write-refused',
      facts: { detail },
    }),
  )
}
