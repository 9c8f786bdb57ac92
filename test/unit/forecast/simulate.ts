import type { AlertRecord } from '../../../src/alerts/book.ts'
import type { Observation } from '../../../src/alerts/observation.ts'
import { settle } from '../../../src/alerts/settle.ts'
import { fillSignal } from '../../../src/forecast/fill-alarm.ts'
import {
  type FillForecast,
  FULL_PERCENT,
  forecastFill,
} from '../../../src/forecast/fill-forecast.ts'
import type { Curve } from './patterns.ts'

const STEP_MS = 6 * 3600 * 1000
const DAY = 4
export const HORIZON_DAYS = 7

/** Forecasts from the points so far, whether each was measured. */
export type Predictor = (
  values: readonly number[],
  measured: readonly boolean[],
) => FillForecast | null

/** Points at which people were told, up to the one at which the disk was full. */
export interface Outcome {
  readonly raised: readonly number[]
  /** Last point of raising of the alarm that stood when it became full. */
  readonly standingSince: number | null
  /** Null: never full. */
  readonly fullAt: number | null
  readonly points: number
}

/** Lastro's own. */
export const ours: Predictor = (values, measured) => {
  const start = Math.max(0, values.length - 168)
  return forecastFill({ values: values.slice(start), measured: measured.slice(start) })
}

/** A straight line through the last points (least squares), as `predict_linear` of Prometheus. */
export function predictLinear(days: number): Predictor {
  return (values) => {
    const recent = values.slice(-days * DAY)
    if (recent.length < days * DAY) return null
    const middle = (recent.length - 1) / 2
    const mean = recent.reduce((sum, value) => sum + value, 0) / recent.length
    const [above, below] = recent.reduce<[number, number]>(
      ([top, bottom], value, i) => [
        top + (i - middle) * (value - mean),
        bottom + (i - middle) ** 2,
      ],
      [0, 0],
    )
    const slope = above / below
    const then = mean + slope * (middle + HORIZON_DAYS * DAY)
    if (then < FULL_PERCENT) return null
    const until = Math.max(0, (FULL_PERCENT - (mean + slope * middle)) / slope / DAY)
    return { days: until, earliestDays: until, latestDays: until, from: 'trend', confidence: 'low' }
  }
}

/** Runs a predictor over a disk, four times a day, with the patience that alerts have; some points are not measured. */
export function simulate(
  curve: Curve,
  predict: Predictor,
  missing: (point: number) => boolean = () => false,
): Outcome {
  const [values, measured, raised]: [number[], boolean[], number[]] = [[], [], []]
  let record: AlertRecord | null = null
  for (const [point, value] of curve.entries()) {
    if (value >= FULL_PERCENT) {
      const standing = record !== null && record.level !== 'ok' ? (raised.at(-1) ?? null) : null
      return { raised, standingSince: standing, fullAt: point, points: point }
    }
    const isMissing = missing(point) && point > 0
    values.push(isMissing ? (values.at(-1) ?? value) : value)
    measured.push(!isMissing)
    if (isMissing) continue
    const settled = settle(record, observe(predict(values, measured)), {
      now: new Date(point * STEP_MS),
      reminderSeconds: Number.POSITIVE_INFINITY,
    })
    record = settled.record
    if (settled.transition?.kind === 'raised') raised.push(point)
  }
  return { raised, standingSince: null, fullAt: null, points: curve.length }
}

function observe(forecast: FillForecast | null): Observation {
  const { level, ...rest } = fillSignal(forecast, HORIZON_DAYS)
  return {
    alert: { key: 'disk', host: 'local', subject: '/', level, reason: 'fills-soon', facts: {} },
    ...rest,
  }
}

/** Alarms per 90 days of disks that are never full. */
export function falseAlarms(outcomes: readonly Outcome[]): number {
  const alarms = outcomes.reduce((sum, { raised }) => sum + raised.length, 0)
  const points = outcomes.reduce((sum, one) => sum + one.points, 0)
  return (alarms / points) * 90 * DAY
}

/** Days from the alarm that stood until the disk was full; 0 where none did. */
export function leadDays(outcomes: readonly Outcome[]): readonly number[] {
  return outcomes.map(({ fullAt, standingSince }) =>
    fullAt === null || standingSince === null ? 0 : (fullAt - standingSince) / DAY,
  )
}

/** Alarms per 90 days that were raised more than three weeks before the disk was full, or that were over before it. */
export function earlyAlarms(outcomes: readonly Outcome[]): number {
  const early = outcomes.flatMap(({ raised, fullAt }) =>
    raised.filter((at) => (fullAt ?? at) - at > 21 * DAY),
  )
  const points = outcomes.reduce((sum, one) => sum + one.points, 0)
  return (early.length / points) * 90 * DAY
}
