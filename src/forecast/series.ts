import type { Sample } from './sample.ts'

/** Distance of the points of a series: checks run four times a day. */
export const STEP_SECONDS = 6 * 3600
/** Points of one day and of one week. */
export const DAY = 4
export const WEEK = 7 * DAY

/** Points of a series at most: what is looked at (28 days), the week before, and a little. */
const LONGEST = 6 * WEEK

/** How full a file system was, in evenly spaced points. */
export interface Series {
  /** Percent of today's usable size, oldest first; the last is now. A point that nobody measured repeats the one before. */
  readonly values: readonly number[]
  /** Whether somebody measured at that point. */
  readonly measured: readonly boolean[]
}

/**
 * Puts samples of any times onto a grid whose last point is `now`. A point stands for the six hours around it, so that a late or
 * early run moves nothing; of several samples it takes the fullest. All are held against the size that the file system has now.
 */
export function toSeries(samples: readonly Sample[], now: Date): Series {
  // One of a clock that was ahead would stay the newest for years, whatever size the disk has since.
  const newest = samples
    .filter(({ at }) => Date.parse(at) <= now.getTime())
    .reduce<Sample | null>(
      (latest, one) => (latest === null || one.at > latest.at ? one : latest),
      null,
    )
  if (newest === null || newest.usableBytes <= 0) return { values: [], measured: [] }
  const points = new Map<number, number>()
  for (const { at, usedBytes } of samples) {
    const ago = Math.ceil((now.getTime() - Date.parse(at)) / 1000 / STEP_SECONDS - 0.5)
    if (ago < 0 || ago >= LONGEST || Number.isNaN(ago)) continue
    const percent = (usedBytes / newest.usableBytes) * 100
    points.set(ago, Math.max(points.get(ago) ?? percent, percent))
  }
  return fromPoints(points)
}

function fromPoints(points: ReadonlyMap<number, number>): Series {
  if (points.size === 0) return { values: [], measured: [] }
  const values: number[] = []
  const measured: boolean[] = []
  for (let ago = Math.max(...points.keys()); ago >= 0; ago -= 1) {
    const value = points.get(ago)
    measured.push(value !== undefined)
    values.push(value ?? values.at(-1) ?? 0)
  }
  return { values, measured }
}

/** Share of the last `days` days on which somebody measured at least once. */
export function coverage({ measured }: Series, days: number): number {
  let covered = 0
  for (let day = 0; day < days; day += 1) {
    const end = measured.length - day * DAY
    if (end > 0 && measured.slice(Math.max(0, end - DAY), end).includes(true)) covered += 1
  }
  return covered / days
}
