import type { RemoteConfig } from '../../config/schema.ts'
import type { Version } from '../remote.ts'
import { backupOf } from './backup-of.ts'
import { countedSince, type TimeBook } from './counted-time.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const RUN = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/

/** What the plan is made from. */
export interface HistoryRequest {
  readonly history: readonly Version[]
  readonly keep: RemoteConfig['keep']
  /** Names of backups that a drill has restored. */
  readonly proven: ReadonlySet<string>
  /** By which the days of a version are counted. */
  readonly time: TimeBook
  readonly timezone: string
  /** Why the clocks cannot be trusted; then nothing goes. */
  readonly isFrozen: boolean
}

/** Which versions go, and which stay beyond their days because they are proven. */
export interface HistoryPlan {
  readonly prune: readonly Version[]
  readonly keptProven: number
}

/**
 * Versions go `keep.days` after they left the tree. The newest `keep.proven` backups of each source that a drill has restored stay
 * however old they are: they are the last of which it is known that they can be had back. Pure.
 */
export function planHistory(request: HistoryRequest): HistoryPlan {
  const { history, keep, time, timezone, isFrozen } = request
  const due = history.filter(({ run }) => {
    const at = instantOfRun(run)
    return at !== null && countedSince(at, time) > keep.days * DAY_MS
  })
  const safe = provenNames(request)
  const prune = due.filter(({ path }) => !safe.has(backupOf(path, timezone).name))
  return { prune: isFrozen ? [] : prune, keptProven: due.length - prune.length }
}

/** `20261126T040000Z`: names a run's directory of the history. */
export function runName(instant: Date): string {
  return instant.toISOString().replace(/[-:]/g, '').replace(/\..*$/, 'Z')
}

function provenNames({ history, keep, proven, timezone }: HistoryRequest): ReadonlySet<string> {
  const named = history
    .map(({ path }) => backupOf(path, timezone))
    .filter(({ name, isDump }) => isDump && proven.has(name))
  const bySource = Map.groupBy(named, ({ source }) => source)
  const kept = [...bySource.values()].flatMap((all) => {
    const newestFirst = all.toSorted(
      (one, other) => (other.takenAt?.getTime() ?? 0) - (one.takenAt?.getTime() ?? 0),
    )
    return [...new Set(newestFirst.map(({ name }) => name))].slice(0, keep.proven)
  })
  return new Set(kept)
}

/** Milliseconds of the wall clock when a run was; null of what is no name of one. */
export function instantOfRun(run: string): number | null {
  const figures = RUN.exec(run)?.slice(1).map(Number)
  if (!figures) return null
  const [year = 0, month = 1, ...rest] = figures
  return Date.UTC(year, month - 1, ...rest)
}
