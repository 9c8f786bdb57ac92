import { partSizes, placeName } from '../../disk/history.ts'
import type { HostMeasurement } from '../../disk/measurement.ts'
import type { LedgerLine } from '../../ledger/line.ts'
import type { HostFacts } from '../../report/disk-facts.ts'

const DAY_MS = 86_400_000
const WEEK_DAYS = 7
const LEAST_DAYS = 1
const MOST_NAMED = 10
/** Less is not worth a line. */
const LEAST_BYTES = 1e6

/** What grew most since the run that lies nearest to a week back, most first; nothing without a run at least a day old. */
export function findGrowers(
  { host, trees, directories }: HostMeasurement,
  ledger: readonly LedgerLine[],
  now: Date,
): HostFacts['growers'] {
  const before = weekAgo(ledger, now)
  if (before === null) return []
  const sizes = partSizes(before)
  const days = Math.round(daysSince(before, now) * 10) / 10
  return [...trees, ...directories]
    .flatMap(({ parts }) => parts)
    .flatMap(({ path, allocatedBytes: bytes }) => {
      const grownBytes = bytes - (sizes.get(placeName(host, path)) ?? bytes)
      return grownBytes < LEAST_BYTES ? [] : [{ path, bytes, grownBytes, days }]
    })
    .sort((a, b) => b.grownBytes - a.grownBytes)
    .slice(0, MOST_NAMED)
}

function weekAgo(ledger: readonly LedgerLine[], now: Date): LedgerLine | null {
  const distance = (line: LedgerLine) => Math.abs(daysSince(line, now) - WEEK_DAYS)
  const old = ledger.filter(
    (line) => line.procedure === 'disk-check' && daysSince(line, now) >= LEAST_DAYS,
  )
  return old.reduce<LedgerLine | null>(
    (nearest, line) => (nearest === null || distance(line) < distance(nearest) ? line : nearest),
    null,
  )
}

function daysSince({ time }: LedgerLine, now: Date): number {
  return (now.getTime() - Date.parse(time)) / DAY_MS
}
