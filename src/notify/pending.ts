import { compareLevels, type Transition } from '../alerts/alert.ts'
import type { Channel } from './channel.ts'
import type { Change } from './notice.ts'
import { kindOf } from './verdict-alert.ts'

/** More changes than a channel that is dead for long can hold. */
const MOST_PENDING = 500

/** What nobody could be told for so long is no news any more. */
const STALE_DAYS = 14

/** What comes and goes waits this long for something worth a message. */
const DIGEST_HOURS = 24

const DAY_MS = 24 * 3600 * 1000

/**
 * What a channel has still to tell: what it could not, and what is new. Two changes of one alert become one, from what the
 * channel told last to what is now; what came and went meanwhile is dropped.
 */
export function mergePending(
  waiting: readonly Change[],
  fresh: readonly Transition[],
  now: Date,
): readonly Change[] {
  const byKey = new Map<string, Change>()
  for (const change of waiting) if (!isStale(change, now)) byKey.set(change.alert.key, change)
  for (const change of fresh) {
    const { key } = change.alert
    const before = byKey.get(key)
    const merged = before ? joined(before, change) : change
    byKey.delete(key)
    if (merged) byKey.set(key, { ...merged, queuedAt: now.toISOString() })
  }
  return [...byKey.values()].slice(-MOST_PENDING)
}

/** By when it was queued, not by when the alert was raised: what gets worse after a month is news. */
function isStale({ kind, queuedAt, since }: Change, now: Date): boolean {
  const waited = now.getTime() - Date.parse(queuedAt ?? since)
  return kind !== 'resolved' && waited >= STALE_DAYS * DAY_MS
}

function joined(before: Transition, after: Transition): Transition | null {
  const { from } = before
  const { level } = after.alert
  if (from === 'ok' && level === 'ok') return null
  const kind = kindOf(from, level) ?? 'reminder'
  return { ...after, from, kind, digest: before.digest && after.digest }
}

/** A change as a channel sees that is not told of milder levels: below its own everything is well. Null: nothing to tell. */
export function asHeardBy(
  { level }: Pick<Channel, 'level'>,
  change: Transition,
): Transition | null {
  const isOver = compareLevels(change.alert.level, level) < 0
  const wasOver = compareLevels(change.from, level) < 0
  if (isOver && wasOver) return null
  if (wasOver) return { ...change, kind: 'raised' }
  return isOver ? { ...change, kind: 'resolved' } : change
}

/** Whether it is time to tell: what comes and goes wakes nobody by itself. */
export function isWorthTelling(
  changes: readonly Transition[],
  { takesDigests }: Pick<Channel, 'takesDigests'>,
  now: Date,
): boolean {
  return changes.some(
    ({ digest, since }) =>
      takesDigests || !digest || now.getTime() - Date.parse(since) >= DIGEST_HOURS * 3600 * 1000,
  )
}
