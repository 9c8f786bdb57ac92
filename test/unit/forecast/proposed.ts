import type { FillForecast } from '../../../src/forecast/fill-forecast.ts'
import { FULL_PERCENT } from '../../../src/forecast/fill-forecast.ts'
import { median, theilSen } from '../../../src/forecast/statistics.ts'
import type { Predictor } from './simulate.ts'

const DAY = 4
const WEEK = 7 * DAY
const FARTHEST = 90 * DAY

type Forecast = Pick<FillForecast, 'days' | 'from'>

/**
 * The predictor that this project was proposed, as it was proposed, to hold ours against on the same disks: the same hours of the week
 * before and the median drift of a week; two rising days above the peak of four weeks and two points above the same hour a week
 * before; two rising steps of six hours with the same gate; below two weeks Theil–Sen through the highest points of the days.
 */
export const proposed: Predictor = (values) => {
  if (values.length < 5 * DAY) return null
  const found =
    values.length < 2 * WEEK ? [trend(values)] : [slow(values), mid(values), fast(values)]
  const [first] = found.filter((one) => one !== null).sort((one, other) => one.days - other.days)
  if (first === undefined) return null
  return { ...first, earliestDays: first.days, latestDays: first.days, confidence: 'low' }
}

const at = (values: readonly number[], ago: number) => values.at(-1 - ago) ?? 0

function trend(values: readonly number[]): Forecast | null {
  const tops: number[] = []
  for (let end = values.length; end >= DAY; end -= DAY)
    tops.unshift(Math.max(...values.slice(end - DAY, end)))
  const { slope } = theilSen(tops)
  const days = (FULL_PERCENT - (tops.at(-1) ?? 0)) / slope
  return slope > 0 && days <= 90 ? { days: Math.max(0, days), from: 'trend' } : null
}

function slow(values: readonly number[]): Forecast | null {
  const drift = median(
    values.slice(-WEEK).map((value, i) => value - (values.at(i - 2 * WEEK) ?? value)),
  )
  for (let ahead = 0; ahead <= FARTHEST; ahead += 1) {
    const weeks = Math.ceil(ahead / WEEK)
    const then = (values.at(ahead - weeks * WEEK - 1) ?? 0) + weeks * drift
    if (then >= FULL_PERCENT) return { days: ahead / DAY, from: 'weekly' }
  }
  return null
}

const top = (values: readonly number[], ago: number) =>
  Math.max(...values.slice(values.length - ago * DAY - DAY, values.length - ago * DAY))
const peak = (values: readonly number[], ago: number) =>
  Math.max(...values.slice(Math.max(0, values.length - ago - 4 * WEEK), values.length - ago))

function mid(values: readonly number[]): Forecast | null {
  const [today, yesterday, before] = [top(values, 0), top(values, 1), top(values, 2)]
  const isNew = today > yesterday && yesterday > before && yesterday > peak(values, 2 * DAY)
  if (!isNew || today < top(values, 7) + 2) return null
  const days = (FULL_PERCENT - today) / Math.min(today - yesterday, yesterday - before)
  return days <= 90 ? { days: Math.max(0, days), from: 'regime' } : null
}

function fast(values: readonly number[]): Forecast | null {
  const [now, one, two] = [at(values, 0), at(values, 1), at(values, 2)]
  if (!(now > one && one > two && now > peak(values, 2)) || now < at(values, WEEK) + 2) return null
  const days = (FULL_PERCENT - now) / Math.min(now - one, one - two) / DAY
  return days <= 90 ? { days: Math.max(0, days), from: 'runaway' } : null
}
