import { DAY, type Series, WEEK } from './series.ts'

/** Points by which a week must have added more than the week before it did: less is noise, or the growth that there always was. */
const SURPRISE = 2

/** Steps of six hours that a runaway must have taken. */
const STEPS = 3

/** Days until full at the quickest and at the slowest step that was seen. */
export interface RegimeChange {
  readonly earliestDays: number
  readonly latestDays: number
}

/**
 * Growth that is quicker than a week shows: each of two days reached a height that no day of the four weeks before did. Null when
 * nothing changed. A rotation that stopped removing looks like this.
 */
export function slowRegime(values: readonly number[], full: number): RegimeChange | null {
  const today = dayEnding(values, 0)
  const yesterday = dayEnding(values, 1)
  const before = dayEnding(values, 2)
  const isNew = today > yesterday && yesterday > Math.max(before, peakBefore(values, 2 * DAY))
  const isSurprise = surprise([today, dayEnding(values, 7), dayEnding(values, 14)]) >= SURPRISE
  if (!isNew || !isSurprise) return null
  return untilFull(full - today, [today - yesterday, yesterday - before], 1)
}

/** A runaway: three steps of six hours, each up, to a height that the last four weeks did not have. Null when it is none. */
export function fastRegime({ values, measured }: Series, full: number): RegimeChange | null {
  const recent = values.slice(-1 - STEPS)
  const steps = recent.slice(1).map((value, i) => value - (recent[i] ?? value))
  const now = recent.at(-1) ?? 0
  // A gap repeats the point before it and then jumps: that is no step anybody saw.
  if (!measured.slice(-1 - STEPS).every(Boolean)) return null
  const isNew = steps.every((step) => step > 0) && now > peakBefore(values, STEPS)
  const weeks = [now, values.at(-1 - WEEK) ?? now, values.at(-1 - 2 * WEEK) ?? now] as const
  if (!isNew || surprise(weeks) < SURPRISE) return null
  return untilFull(full - now, steps, 1 / DAY)
}

/** By how much the last week added more than the one before. */
function surprise([now, weekAgo, twoWeeksAgo]: readonly [number, number, number]): number {
  return now - weekAgo - Math.max(0, weekAgo - twoWeeksAgo)
}

function untilFull(room: number, steps: readonly number[], daysPerStep: number): RegimeChange {
  const days = (step: number) => Math.max(0, (room / step) * daysPerStep)
  return { earliestDays: days(Math.max(...steps)), latestDays: days(Math.min(...steps)) }
}

/** Highest point of the day that ended so many days ago. */
function dayEnding(values: readonly number[], daysAgo: number): number {
  const end = values.length - daysAgo * DAY
  return Math.max(...values.slice(end - DAY, end))
}

/** Highest point of the four weeks that ended so many points ago. */
function peakBefore(values: readonly number[], pointsAgo: number): number {
  const end = values.length - pointsAgo
  return Math.max(...values.slice(Math.max(0, end - 4 * WEEK), end))
}
