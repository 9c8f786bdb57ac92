import { figure } from './figures.ts'
import type { LocaleName } from './locale-name.ts'

/** Figures and instants as people of one locale and time zone write them. */
export interface Format {
  readonly timeZone: string
  /** `12,345` / `12.345`; at most two decimals. */
  number(value: number): string
  /** A fraction: 0.41 → `41%`. */
  percent(fraction: number): string
  /** `4.1 ×` */
  ratio(value: number): string
  /** Decimal units, three significant digits: `36 kB`, `1.25 GB`. */
  bytes(value: number): string
  /** Seconds as the two largest units that matter: `350 ms`, `4.2 s`, `4 min 12 s`, `1 d 3 h`. */
  duration(seconds: number): string
  /** `2025-11-20 15:30:00` / `20/11/2025 15:30:00` in the time zone; a text that is no instant comes back as it is. */
  dateTime(instant: string | Date): string
}

const BYTE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'] as const
/** From here three significant digits round up into the next unit. */
const NEXT_UNIT_AT = 999.5
const NOT_A_FIGURE = '—'

type Figure = (value: number) => string

/** Formatters of one locale. Throws RangeError when the time zone is not an IANA name. */
export function createFormat(locale: LocaleName, timeZone: string): Format {
  const significant: Figure = (value) => figure(value, { significant: 3 }, locale)
  const oneDecimal: Figure = (value) => figure(value, { decimals: 1 }, locale)
  const instantParts = partsIn(timeZone)
  return {
    timeZone,
    number: orDash((value) => figure(value, { decimals: 2 }, locale)),
    percent: orDash((fraction) => figure(fraction, { decimals: 1 }, locale, 'percent')),
    ratio: (value) => `${orDash(significant)(value)} ×`,
    bytes: (value) => bytesText(value, significant),
    duration: (seconds) => durationText(seconds, oneDecimal),
    dateTime: (instant) => dateTimeText(instant, instantParts, locale),
  }
}

function orDash(text: Figure): Figure {
  return (value) => (Number.isFinite(value) ? text(value) : NOT_A_FIGURE)
}

function bytesText(value: number, text: Figure): string {
  if (!Number.isFinite(value)) return NOT_A_FIGURE
  let scaled = value
  let unit = 0
  while (Math.abs(scaled) >= NEXT_UNIT_AT && unit < BYTE_UNITS.length - 1) {
    scaled /= 1000
    unit += 1
  }
  return `${text(scaled)} ${BYTE_UNITS[unit]}`
}

function durationText(seconds: number, oneDecimal: Figure): string {
  if (!Number.isFinite(seconds)) return NOT_A_FIGURE
  if (seconds < 0) return `−${durationText(-seconds, oneDecimal)}`
  if (seconds === 0) return '0 s'
  if (seconds < 0.9995) return `${Math.max(1, Math.round(seconds * 1000))} ms`
  if (seconds < 9.95) return `${oneDecimal(seconds)} s`
  return wholeDuration(Math.round(seconds))
}

function wholeDuration(seconds: number): string {
  if (seconds < 60) return `${seconds} s`
  if (seconds < 3600) return twoUnits(seconds, [60, 'min'], [1, 's'])
  const minutes = Math.round(seconds / 60)
  if (minutes < 24 * 60) return twoUnits(minutes, [60, 'h'], [1, 'min'])
  return twoUnits(Math.round(seconds / 3600), [24, 'd'], [1, 'h'])
}

type Unit = readonly [size: number, name: string]

function twoUnits(value: number, [size, large]: Unit, [, small]: Unit): string {
  const rest = value % size
  const whole = `${Math.floor(value / size)} ${large}`
  return rest === 0 ? whole : `${whole} ${rest} ${small}`
}

/** Year to second of an instant, each with its zeros. */
type InstantParts = (instant: Date) => {
  readonly [part in 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second']?: string | undefined
}

function partsIn(timeZone: string): InstantParts {
  if (timeZone === 'UTC') return partsInUtc
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  return (instant) =>
    Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]))
}

/** Without `Intl`, whose first use costs 15 ms. */
function partsInUtc(instant: Date): ReturnType<InstantParts> {
  const [year, month, day, hour, minute, second] = instant.toISOString().split(/[-T:.]/)
  return { year, month, day, hour, minute, second }
}

function dateTimeText(instant: string | Date, partsOf: InstantParts, locale: LocaleName): string {
  const date = new Date(instant)
  if (Number.isNaN(date.getTime())) return String(instant)
  const { year, month, day, hour, minute, second } = partsOf(date)
  // English readers come from both sides of the ocean; only the ISO order means one day to all of them.
  const calendarDay = locale === 'pt-BR' ? `${day}/${month}/${year}` : `${year}-${month}-${day}`
  return `${calendarDay} ${hour}:${minute}:${second}`
}
