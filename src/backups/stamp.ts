import { instantOf, wallClock } from './wall-clock.ts'

// Other scripts write the same moment with other separators, or only the day.
const LOOSE_STAMP =
  /(?<!\d)(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?:[T_.-]?(\d{2})[-_.:h]?(\d{2})(?:[-_.:m]?(\d{2}))?)?(?!\d)/g

/** `20251120_030000`: the wall clock of the time zone, to the second. */
export function formatStamp(instant: Date, timezone: string): string {
  const { year, month, day, hour, minute, second } = wallClock(instant, timezone)
  const [date, time] = [
    [month, day],
    [hour, minute, second],
  ].map((parts) => parts.map(twoDigits).join(''))
  return `${String(year).padStart(4, '0')}${date}_${time}`
}

/** The instant of a stamp, or null when it is no date; see `instantOf` for clock changes. */
export function parseStamp(stamp: string, timezone: string): Date | null {
  const match = /^(\d{4})(\d{2})(\d{2})_(\d{2})(\d{2})(\d{2})$/.exec(stamp)
  return match === null ? null : instantOfFigures(match.slice(1), timezone)
}

/** The last moment written anywhere in a foreign file name, with where it begins; null when there is none. */
export function findStamp(name: string, timezone: string): { at: number; instant: Date } | null {
  const found = [...name.matchAll(LOOSE_STAMP)].flatMap((match) => {
    const instant = instantOfFigures(match.slice(1), timezone)
    return instant === null ? [] : [{ at: match.index, instant }]
  })
  return found.at(-1) ?? null
}

function instantOfFigures(figures: readonly (string | undefined)[], timezone: string): Date | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = figures.map((figure) =>
    Number(figure ?? 0),
  )
  return instantOf({ year, month, day, hour, minute, second }, timezone)
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
