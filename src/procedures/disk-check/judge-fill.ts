import type { DiskConfig } from '../../config/schema.ts'
import { fillSignal } from '../../forecast/fill-alarm.ts'
import type { FillForecast } from '../../forecast/fill-forecast.ts'
import type { Facts } from '../../report/report.ts'
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
    facts: { horizon: fillsWithinSeconds, ...(forecast !== null && fillFacts(forecast, now)) },
  })
}

function fillFacts({ days, earliestDays, latestDays, confidence }: FillForecast, now: Date): Facts {
  return {
    seconds: days * DAY_SECONDS,
    earliest: earliestDays * DAY_SECONDS,
    ...(latestDays === null ? {} : { latest: latestDays * DAY_SECONDS }),
    fullAt: new Date(now.getTime() + days * DAY_SECONDS * 1000).toISOString(),
    confidence,
  }
}
