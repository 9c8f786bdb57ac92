const DAY_MS = 24 * 60 * 60 * 1000
/** Between two runs so much time may pass: a weekly copy, and a day for one that was late. */
const MOST_MS = 8 * DAY_MS
/** Machines that keep time disagree with themselves by that much. */
const TOLERANCE_MS = 5 * 60 * 1000
/** Gaps that are remembered; the oldest are forgotten, when what they were about is long gone. */
const MOST_GAPS = 50

/** Time that nobody saw pass, in milliseconds of the wall clock. */
export interface Gap {
  readonly from: number
  readonly to: number
}

/** What is known of the time of one remote. */
export interface TimeBook {
  /** When the last run was, in milliseconds of the wall clock as it was then. */
  readonly seenAt: number
  readonly gaps: readonly Gap[]
}

/** The book under this clock. */
export interface TimeLook extends TimeBook {
  /** How far this clock is from where it can be believed, and since when; null when it can be. */
  readonly jump: { readonly kind: 'ahead' | 'behind'; readonly ms: number } | null
}

/**
 * Looks at the clock. One that is further from the last run than runs lie apart has jumped, or nobody ran: which, nobody can know; so
 * the time in between counts for nothing. Pure.
 * @param evidence instants that say when it was when no run of ours was here yet: of the last manifest, of the history
 */
export function lookAtTime(
  book: TimeBook | null,
  evidence: readonly number[],
  now: number,
): TimeLook {
  const gaps = book?.gaps ?? []
  const last = book?.seenAt ?? (evidence.length === 0 ? now : Math.max(...evidence))
  if (last > now + TOLERANCE_MS)
    return { seenAt: now, gaps: until(now, gaps), jump: { kind: 'behind', ms: last - now } }
  if (now - last <= MOST_MS) return { seenAt: now, gaps, jump: null }
  const gap = { from: last, to: now }
  return {
    seenAt: now,
    gaps: [...gaps, gap].slice(-MOST_GAPS),
    jump: { kind: 'ahead', ms: now - last },
  }
}

/** What was left out of a future that is none any more may come yet. */
function until(now: number, gaps: readonly Gap[]): readonly Gap[] {
  return gaps
    .filter(({ from }) => from < now)
    .map(({ from, to }) => ({ from, to: Math.min(to, now) }))
}

/** Milliseconds since an instant, without those that nobody saw pass. */
export function countedSince(instant: number, { seenAt: now, gaps }: TimeBook): number {
  const unseen = gaps.map(({ from, to }) => Math.min(to, now) - Math.max(from, instant))
  return now - instant - unseen.reduce((sum, ms) => sum + Math.max(0, ms), 0)
}
