import type { DiskConfig } from '../../config/schema.ts'
import { fillSignal } from '../../forecast/fill-alarm.ts'
import type { FillForecast } from '../../forecast/fill-forecast.ts'
import { type Observed, observe } from './observed.ts'

const DAY_SECONDS = 86_400

/** Where a forecast is about. */
export interface FillPlace {
  readonly host: string
  readonly mountPoint: string
  readonly now: Date
}

/** Whether a file system will be full so soon that somebody should know today. */
export function judgeFill(
  { host, mountPoint, now }: FillPlace,
  forecast: FillForecast | null,
  { fillsWithinSeconds }: DiskConfig,
): Observed {
  const horizon = fillsWithinSeconds / DAY_SECONDS
  return observe({
    topic: 'forecast',
    host,
    subject: mountPoint,
    ...fillSignal(forecast, horizon),
    reason: 'fills-soon',
    expected: `not within ${horizon} d`,
    actual: forecast === null ? 'no growth seen' : rangeText(forecast),
    facts:
      forecast === null
        ? {}
        : {
            seconds: forecast.days * DAY_SECONDS,
            fullAt: new Date(now.getTime() + forecast.days * DAY_SECONDS * 1000).toISOString(),
            confidence: forecast.confidence,
          },
  })
}

function rangeText({ days, earliestDays, latestDays, confidence }: FillForecast): string {
  const latest = latestDays === null ? '90+' : latestDays.toFixed(1)
  return `in ${days.toFixed(1)} d (${earliestDays.toFixed(1)}–${latest} d, ${confidence})`
}
