import type { Clock, Progress } from '../ports.ts'

/** A log is read afterwards: one line per activity in this time tells enough. */
const QUIET_SECONDS = 10

/** Turns frequent progress into few lines: the first after 10 s, then one each 10 s, and none twice. */
export function createProgressLines(clock: Clock): (progress: Progress) => string | undefined {
  const last = new Map<string, number>()
  return (progress) => {
    const now = clock.monotonicSeconds()
    const before = last.get(progress.activity)
    if (before === undefined) last.set(progress.activity, now)
    if (before === undefined || now - before < QUIET_SECONDS) return undefined
    last.set(progress.activity, now)
    return describeProgress(progress)
  }
}

function describeProgress({ activity, done, total, unit }: Progress): string {
  const amount = (value: number): string =>
    unit === 'bytes' ? `${(value / 1e6).toFixed(1)} MB` : String(Math.round(value))
  const suffix = unit === 'bytes' ? '' : ` ${unit}`
  if (total === undefined || total <= 0) return `${activity}: ${amount(done)}${suffix}`
  const percent = Math.floor(Math.min(done / total, 1) * 100)
  return `${activity}: ${amount(done)} of ${amount(total)}${suffix} (${percent}%)`
}
