import type { DiskConfig } from '../../config/schema.ts'
import { MOST_AHEAD_MS } from '../../disk/backup-files.ts'
import { backupsSeen, placeName } from '../../disk/history.ts'
import { type HostMeasurement, LOCAL_HOST } from '../../disk/measurement.ts'
import type { LedgerLine } from '../../ledger/line.ts'
import { type Observed, observe } from './observed.ts'

const HOUR = 3600
/** A copy is taken a night after the backup, and one night may fail. */
const COPY_SECONDS = 50 * HOUR
/** Drills are weekly; a day for the delay of schedules. */
const DRILL_SECONDS = 8 * 24 * HOUR

/** What dead schedules are found by. */
export interface ScheduleTraces {
  readonly measurements: readonly HostMeasurement[]
  /** Names of `backups.sources`. */
  readonly sources: readonly string[]
  readonly ledger: readonly LedgerLine[]
  readonly now: Date
}

/** Backups, copies and drills that should have been there by now: a schedule that is dead is noticed by one that lives. */
export function judgeOverdue(given: ScheduleTraces, { overdue }: DiskConfig): readonly Observed[] {
  // A run from the future was written under a clock that was ahead: it would look alive for years.
  const traces = { ...given, ledger: given.ledger.filter(({ time }) => !isAhead(time, given.now)) }
  return [
    ...traces.measurements.flatMap((one) => judgeTrees(one, traces, overdue)),
    ...judgeRuns(traces, { procedure: 'offsite-sync', good: 'synced' }, overdue.syncSeconds),
    ...judgeRuns(traces, { procedure: 'restore-drill', good: 'restorable' }, overdue.drillSeconds),
  ]
}

function isAhead(time: string, now: Date): boolean {
  return Date.parse(time) > now.getTime() + MOST_AHEAD_MS
}

function judgeTrees(
  { host, trees }: HostMeasurement,
  { sources, ledger, now }: ScheduleTraces,
  { backupSeconds, syncSeconds = COPY_SECONDS }: DiskConfig['overdue'],
): readonly Observed[] {
  const limit = host === LOCAL_HOST ? backupSeconds : Math.max(syncSeconds, backupSeconds)
  return trees
    .filter(({ exists, listed }) => exists && listed)
    .flatMap((tree) =>
      sources.map((source) => {
        const newest = tree.sources.find((one) => one.source === source)?.newestAt ?? null
        const subject = `${tree.directory}/${source}`
        const isGone =
          newest === null &&
          wasThere({ host, place: placeName(host, subject), source, limit, now }, ledger)
        return judgeAge({ host, subject, name: 'backup', at: newest, limit, now, isGone })
      }),
    )
}

interface Place {
  readonly host: string
  /** Directory and source on that host, as the ledger has it. */
  readonly place: string
  readonly source: string
  readonly limit: number
  readonly now: Date
}

/**
 * Whether a source without any backup is more than one that is new: a run saw or made a backup of it, or it has been looked for in
 * vain for twice the time.
 */
function wasThere(
  { host, place, source, limit, now }: Place,
  ledger: readonly LedgerLine[],
): boolean {
  return ledger.some((line) => {
    // What was made here need not have been copied there yet.
    if (line.procedure === 'backup')
      return host === LOCAL_HOST && line.verdict === 'complete' && isAbout(line, source)
    const seen = backupsSeen(line, place)
    return seen !== null && (seen > 0 || secondsSince(line.time, now) > 2 * limit)
  })
}

/** Lines of earlier versions do not say what they are about, and count for every source. */
function isAbout({ subject }: LedgerLine, source: string): boolean {
  return subject === undefined || subject === source
}

function secondsSince(instant: string, now: Date): number {
  return (now.getTime() - Date.parse(instant)) / 1000
}

/**
 * Without a limit in the configuration only what ran here once is expected to run again. Of several sources each is, so that the drill of
 * one does not hide that another has none.
 */
function judgeRuns(
  { ledger, sources, now }: ScheduleTraces,
  { procedure, good }: { readonly procedure: string; readonly good: string },
  configured: number | undefined,
): readonly Observed[] {
  const runs = ledger.filter((line) => line.procedure === procedure)
  if (configured === undefined && runs.length === 0) return []
  const limit = configured ?? (procedure === 'restore-drill' ? DRILL_SECONDS : COPY_SECONDS)
  const judgeLast = (subject: string, own: readonly LedgerLine[]) => {
    const at = own.findLast(({ verdict }) => verdict === good)?.time ?? null
    return judgeAge({ host: LOCAL_HOST, subject, name: procedure, at, limit, now })
  }
  const tellApart = sources.length > 1 && runs.some(({ subject }) => subject !== undefined)
  if (!tellApart) return [judgeLast(procedure, runs)]
  return sources
    .filter((source) => configured !== undefined || runs.some(({ subject }) => subject === source))
    .map((source) =>
      judgeLast(
        `${procedure}/${source}`,
        runs.filter((line) => isAbout(line, source)),
      ),
    )
}

interface Age {
  readonly host: string
  readonly subject: string
  readonly name: string
  /** ISO instant of the last good one; null when there is none. */
  readonly at: string | null
  readonly limit: number
  readonly now: Date
  /** There are none although there were, or should have been for long. */
  readonly isGone?: boolean
}

/** Overdue is a warning, twice overdue critical, and so are backups that are gone. */
function judgeAge({ host, subject, name, at, limit, now, isGone = false }: Age): Observed {
  const seconds = at === null ? null : secondsSince(at, now)
  const isLate = seconds === null || seconds > limit
  const isVeryLate = isGone || (seconds !== null && seconds > 2 * limit)
  return observe({
    topic: 'overdue',
    aspect: `overdue-${name}`,
    host,
    subject,
    level: isVeryLate ? 'critical' : isLate ? 'warning' : 'ok',
    reason: `${name}-overdue`,
    facts: { limit, ...(seconds === null ? {} : { age: Math.round(seconds) }) },
    // Its cause is mended in one run, not by itself: one good run ends it.
    easeAfterSeconds: 0,
  })
}
