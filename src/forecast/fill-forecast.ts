import { fastRegime, type RegimeChange, slowRegime } from './regime-change.ts'
import { coverage, DAY, type Series, WEEK } from './series.ts'
import { median, quantile, theilSen } from './statistics.ts'

/** A file system counts as full here: the last points are gone in one night, and ext4 slows down. */
export const FULL_PERCENT = 95

/** Farther ahead nothing is said: the growth of today does not carry that far. */
const FARTHEST_DAYS = 90

/** Below this share of days with a measurement in two weeks nothing is said. */
const LEAST_COVERAGE = 0.7

/** A week and a day: before that a weekly rotation has not been seen, and its tooth looks like growth. */
const FIRST_DAYS = 8

/** Points that are taken off the ceiling for noise, at most. */
const MOST_NOISE = 1

/** When a file system will be full if it goes on like this. */
export interface FillForecast {
  /** Days from now; 0 when it is full. */
  readonly days: number
  /** The quicker and the slower half of what was seen; null: not within 90 days. */
  readonly earliestDays: number
  readonly latestDays: number | null
  /**
   * What it is read from: `weekly`, the same hours of the week before and what came on top since; `regime`, two days higher than a
   * month before; `runaway`, twelve hours higher than a month before; `trend`, the highest points of few days.
   */
  readonly from: 'weekly' | 'regime' | 'runaway' | 'trend'
  /** How sure: by how much history there is, and how far earliest and latest lie apart. */
  readonly confidence: 'low' | 'medium' | 'high'
}

/**
 * Forecasts when a file system is full; null when the history does not say so. The sawtooth of backups (up each night, down at each
 * rotation) repeats by the week, so points are compared with those of the same hour a week before, and only what differs is growth.
 * A change that is quicker than a week is seen by new heights. Figures: docs/disk-check.md.
 */
export function forecastFill(series: Series, full: number = FULL_PERCENT): FillForecast | null {
  const { values } = series
  const now = values.at(-1)
  if (now === undefined || !carriesForecast(series)) return null
  if (values.length < 2 * WEEK) return fromTrend(values, full)
  const isCovered = coverage(series, 14) >= LEAST_COVERAGE
  const candidates = [
    isCovered ? fromWeeks(values, full) : null,
    fromRegime('regime', slowRegime(values, full)),
    fromRegime('runaway', fastRegime(series, full)),
  ].filter((one) => one !== null)
  return candidates.sort((a, b) => a.days - b.days)[0] ?? null
}

/** Whether there is enough history to say that nothing grows; without it a forecast that is null says nothing. */
export function carriesForecast(series: Series): boolean {
  const isLong = series.values.length >= FIRST_DAYS * DAY
  return isLong && coverage(series, FIRST_DAYS) >= LEAST_COVERAGE
}

/** The same hours of the week before, and on top the median of what a week added, once for each week ahead. */
function fromWeeks(values: readonly number[], full: number): FillForecast | null {
  const growth = values.slice(-WEEK).map((value, i) => value - (values.at(i - 2 * WEEK) ?? value))
  const [slow, quick] = [quantile(growth, 0.25), quantile(growth, 0.75)]
  // The top of a tooth that just stays below today's noise does not next week.
  const ceiling = full - Math.min(MOST_NOISE, quick - slow)
  // Only growth that nearly every hour of the week shows goes on; large files of some days do not.
  const usual = slow > 0 ? median(growth) : Math.min(0, median(growth))
  const days = untilFull(values, usual, ceiling)
  if (days === null) return null
  const earliestDays = untilFull(values, quick, ceiling) ?? days
  const latestDays = untilFull(values, slow, full)
  const confidence = sureness(values, { days, earliestDays, latestDays })
  return { days, earliestDays, latestDays, from: 'weekly', confidence }
}

function untilFull(values: readonly number[], growth: number, full: number): number | null {
  for (let ahead = 0; ahead <= FARTHEST_DAYS * DAY; ahead += 1) {
    const weeks = Math.ceil(ahead / WEEK)
    const then = values.at(ahead - weeks * WEEK - 1) ?? 0
    if (then + weeks * growth >= full) return ahead / DAY
  }
  return null
}

function sureness(
  values: readonly number[],
  { days, earliestDays, latestDays }: Pick<FillForecast, 'days' | 'earliestDays' | 'latestDays'>,
): FillForecast['confidence'] {
  const spread = ((latestDays ?? FARTHEST_DAYS) - earliestDays) / Math.max(days, 1)
  if (spread <= 0.5 && values.length >= 4 * WEEK) return 'high'
  return spread <= 1.5 ? 'medium' : 'low'
}

/** Of few days only the highest points are looked at, so that the teeth of the saw do not count as growth. */
function fromTrend(values: readonly number[], full: number): FillForecast | null {
  const highest: number[] = []
  for (let end = values.length; end >= DAY; end -= DAY)
    highest.unshift(Math.max(...values.slice(end - DAY, end)))
  const { slope, low, high } = theilSen(highest)
  const days = (full - (highest.at(-1) ?? full)) / slope
  if (low <= 0 || days > FARTHEST_DAYS) return null
  const latest = days * (slope / low)
  return {
    days: Math.max(0, days),
    earliestDays: Math.max(0, days * (slope / high)),
    latestDays: latest > FARTHEST_DAYS ? null : Math.max(0, latest),
    from: 'trend',
    confidence: 'low',
  }
}

/** Few steps were seen, so the slowest counts: a wrong alarm is soon ignored. */
function fromRegime(from: 'regime' | 'runaway', change: RegimeChange | null): FillForecast | null {
  if (change === null || change.latestDays > FARTHEST_DAYS) return null
  return { days: change.latestDays, ...change, from, confidence: 'low' }
}
