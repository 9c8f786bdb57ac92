/** What a clock on the wall shows; `month` from 1. */
export interface WallClock {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

const DAY_MS = 24 * 60 * 60 * 1000

// Making a formatter costs some 50 times a format.
const formatters = new Map<string, Intl.DateTimeFormat>()

/** What the wall clock shows at an instant in an IANA time zone; RangeError for an unknown zone. */
export function wallClock(instant: Date, timezone: string): WallClock {
  if (timezone === 'UTC' && !Number.isNaN(instant.getTime())) return utcClock(instant)
  const shown = new Map(
    formatterOf(timezone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? Number.NaN
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  }
}

/** Without `Intl`, whose first use costs 15 ms: more than all names of a directory together. */
function utcClock(instant: Date): WallClock {
  return {
    year: instant.getUTCFullYear(),
    month: instant.getUTCMonth() + 1,
    day: instant.getUTCDate(),
    hour: instant.getUTCHours(),
    minute: instant.getUTCMinutes(),
    second: instant.getUTCSeconds(),
  }
}

/**
 * The instant at which the wall clock shows this. When it shows it twice (clocks set back) the earlier
 * one, so that a name never seems newer than it is; when never (clocks set forward) the instant that the
 * clock would have shown it without the change. Null when the figures are no date.
 */
export function instantOf(shown: WallClock, timezone: string): Date | null {
  const asUtc = utcOf(shown)
  if (!isSame(wallClock(new Date(asUtc), 'UTC'), shown)) return null
  const offsets = [asUtc - DAY_MS, asUtc + DAY_MS].map((at) => offsetAt(at, timezone))
  const instants = offsets.map((offset) => asUtc - offset).sort((a, b) => a - b)
  const exact = instants.find((instant) => isSame(wallClock(new Date(instant), timezone), shown))
  return new Date(exact ?? asUtc - (offsets[0] ?? 0))
}

function formatterOf(timezone: string): Intl.DateTimeFormat {
  const known = formatters.get(timezone)
  if (known) return known
  const formatter = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formatters.set(timezone, formatter)
  return formatter
}

/** Milliseconds by which the zone's wall clock is ahead of UTC at an instant. */
function offsetAt(instant: number, timezone: string): number {
  const whole = Math.floor(instant / 1000) * 1000
  return utcOf(wallClock(new Date(whole), timezone)) - whole
}

function utcOf({ year, month, day, hour, minute, second }: WallClock): number {
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

const FIELDS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const

function isSame(a: WallClock, b: WallClock): boolean {
  return FIELDS.every((field) => a[field] === b[field])
}
