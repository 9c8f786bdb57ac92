import { isAhead } from '../backups/entry.ts'
import type { Freeze, RetentionRequest } from './plan-types.ts'

/**
 * Whether the clock can be trusted for removing. A backup of ours (one with a passport) or a run in the
 * ledger that is ahead of it says that the clock was wrong then or is wrong now; which, a person must
 * tell. One clock serves all sources, so all are frozen.
 */
export function findFreeze({ entries, now, lastRunAt }: RetentionRequest): Freeze | null {
  const ahead = entries.find(
    (entry) =>
      entry.passportPath !== undefined && entry.takenAt !== null && isAhead(entry.takenAt, now),
  )
  if (ahead) return { reason: 'clock-behind-backup', name: ahead.name }
  if (lastRunAt && isAhead(lastRunAt, now)) {
    return { reason: 'clock-behind-ledger', name: lastRunAt.toISOString() }
  }
  return null
}
