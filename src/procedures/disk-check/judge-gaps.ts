import type { DiskConfig } from '../../config/schema.ts'
import type { BackupTree, HostMeasurement } from '../../disk/measurement.ts'
import { type Observed, observe } from './observed.ts'

const DAY_MS = 86_400_000
/** A day that is missing stays missing: after a week everybody knows, and who wants to restore has newer ones. */
const GAP_COUNTS_DAYS = 8
/** Whoever lets a backup be older does not make one each day, and misses none. */
const DAILY_SECONDS = 2 * 86_400

/**
 * Days without a backup between others: the schedule lives again, and nobody would notice that it was dead. It is over when the
 * backup of that day is there, or a week later.
 */
export function judgeGaps(
  { host, trees }: HostMeasurement,
  { sources, now }: { readonly sources: readonly string[]; readonly now: Date },
  { overdue }: DiskConfig,
): readonly Observed[] {
  if (overdue.backupSeconds >= DAILY_SECONDS) return []
  return trees
    .filter(({ listed }) => listed)
    .flatMap((tree) => gapsIn(tree, sources, now).map((one) => observeGap(host, one)))
}

interface Gap {
  readonly subject: string
  /** `YYYY-MM-DD`, oldest first. */
  readonly days: readonly string[]
}

function gapsIn(tree: BackupTree, sources: readonly string[], now: Date): readonly Gap[] {
  return tree.sources
    .filter(({ source }) => sources.includes(source))
    .map(({ source, gaps }) => ({
      subject: `${tree.directory}/${source}`,
      days: gaps.filter((day) => now.getTime() - Date.parse(day) <= GAP_COUNTS_DAYS * DAY_MS),
    }))
}

function observeGap(host: string, { subject, days }: Gap): Observed {
  return observe({
    topic: 'tree',
    aspect: 'gaps',
    host,
    subject,
    level: days.length > 0 ? 'warning' : 'ok',
    reason: 'backup-gap',
    facts: { count: days.length, day: days.at(-1) ?? '', days: days.join(', ') },
    // Days do not flap.
    easeAfterSeconds: 0,
  })
}
