import { wallClock } from '../../backups/wall-clock.ts'

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
const MINUTES_PER_DAY = 24 * 60

/** One line of a timetable; `from` and `to` as `HH:MM`, the limit in KiB/s. */
export interface BandwidthPeriod {
  readonly days: readonly string[]
  readonly from: string
  readonly to: string
  readonly limit: number
}

/** One limit in KiB/s, or a timetable of them. */
export type Bandwidth = number | readonly BandwidthPeriod[]

/** What holds now, and until when. */
export interface BandwidthNow {
  /** KiB/s; null: none. */
  readonly limit: number | null
  /** Seconds until another limit may hold; null: never. */
  readonly seconds: number | null
}

/** The limit of an instant. Of several that hold at once the lowest counts. */
export function bandwidthAt(
  bandwidth: Bandwidth | undefined,
  instant: Date,
  timezone: string,
): BandwidthNow {
  if (bandwidth === undefined) return { limit: null, seconds: null }
  if (typeof bandwidth === 'number') return { limit: bandwidth, seconds: null }
  const { year, month, day, hour, minute, second } = wallClock(instant, timezone)
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
  const now = hour * 60 + minute
  const limits = bandwidth.filter((period) => holds(period, weekday, now)).map(({ limit }) => limit)
  const changes = bandwidth
    .flatMap(({ from, to }) => [minutesOf(from), minutesOf(to)])
    .map((at) => (at > now ? at : at + MINUTES_PER_DAY) - now)
  return {
    limit: limits.length === 0 ? null : Math.min(...limits),
    seconds: Math.min(...changes) * 60 - second,
  }
}

/** A period that ends before it begins lies over midnight and belongs to the day of its beginning. */
function holds({ days, from, to }: BandwidthPeriod, weekday: number, now: number): boolean {
  const [start, end] = [minutesOf(from), minutesOf(to)]
  const isOn = (day: number) => days.includes(DAYS[(day + 7) % 7] ?? '')
  if (start < end) return isOn(weekday) && now >= start && now < end
  return (isOn(weekday) && now >= start) || (isOn(weekday - 1) && now < end)
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}
