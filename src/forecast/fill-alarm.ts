import type { AlertLevel } from '../alerts/alert.ts'
import type { FillForecast } from './fill-forecast.ts'

/** A little less than the quarter of a day between two runs, which start late and early. */
const ONE_RUN = 5 * 3600
const RUN = 6 * 3600

/** Fuller than this soon is told at once: there is no time to look twice. */
const URGENT_DAYS = 2
/** Full so soon is critical. */
const CRITICAL_DAYS = 1
/** It is held until the forecast is so much farther away than what raises it. */
const HOLD = 1.5

/** What a forecast means for people: see `Observation`. */
export interface FillSignal {
  readonly level: AlertLevel
  readonly holds: AlertLevel
  readonly raiseAfterSeconds: number
  readonly easeAfterSeconds: number
}

/** Seen twice before it is told (a runaway three times: a large copy ends by itself), gone four times before it is over. */
export function fillSignal(forecast: FillForecast | null, horizonDays: number): FillSignal {
  const isUrgent = forecast !== null && forecast.from === 'runaway' && forecast.days < URGENT_DAYS
  const runs = forecast?.from === 'runaway' ? 2 : 1
  return {
    level: levelOf(forecast, horizonDays, 1),
    holds: levelOf(forecast, horizonDays, HOLD),
    raiseAfterSeconds: isUrgent ? 0 : (runs - 1) * RUN + ONE_RUN,
    easeAfterSeconds: 2 * RUN + ONE_RUN,
  }
}

function levelOf(forecast: FillForecast | null, horizonDays: number, stretch: number): AlertLevel {
  if (forecast === null || forecast.days > horizonDays * stretch) return 'ok'
  return forecast.days <= CRITICAL_DAYS * stretch ? 'critical' : 'warning'
}
