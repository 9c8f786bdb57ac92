import { wallClock } from '../backups/wall-clock.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** The ISO 8601 week of an instant in a time zone, e.g. `2026-W01`: the year is that of the week's Thursday. */
export function isoWeekOf(instant: Date, timezone: string): string {
  const { year, month, day } = wallClock(instant, timezone)
  const midnight = Date.UTC(year, month - 1, day)
  const daysSinceMonday = (new Date(midnight).getUTCDay() + 6) % 7
  const thursday = new Date(midnight + (3 - daysSinceMonday) * DAY_MS)
  const weekYear = thursday.getUTCFullYear()
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(weekYear, 0, 1)) / (7 * DAY_MS))
  return `${weekYear}-W${twoDigits(week)}`
}

/** The month of an instant in a time zone, e.g. `2026-01`. */
export function monthOf(instant: Date, timezone: string): string {
  const { year, month } = wallClock(instant, timezone)
  return `${year}-${twoDigits(month)}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
