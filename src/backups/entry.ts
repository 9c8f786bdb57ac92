import type { Tier } from './names.ts'

/** A name this much ahead of the clock is still taken for now: machines disagree by that much. */
export const CLOCK_TOLERANCE_MS = 5 * 60 * 1000

/**
 * `complete`: dump and passport are both in place. `incomplete`: a run left or is making it; no dump in
 * place. `foreign`: a dump without a passport, made by something else. `future`: its name is ahead of
 * the clock.
 */
export type BackupState = 'complete' | 'incomplete' | 'foreign' | 'future'

/** One backup as it lies in the tree; all paths are absolute. */
export interface BackupEntry {
  /** Common part of its file names; of a foreign dump the whole file name. */
  readonly name: string
  readonly source: string
  /** `YYYYMMDD_HHMMSS`; null when a foreign name does not follow our rule. */
  readonly stamp: string | null
  /** `loose`: in the backup directory itself. */
  readonly tier: Tier | 'loose'
  /** From the name, never from mtime; null when the name says nothing. */
  readonly takenAt: Date | null
  readonly state: BackupState
  /**
   * The passport is readable, says that the dump was read back whole, and names these files with these
   * sizes. Contents are not hashed here. Always false unless dump and passport are there.
   */
  readonly verified: boolean
  /** Why it is not verified, in English, for the log. */
  readonly problem?: string
  /** A file, or a directory for the directory format; absent when incomplete. */
  readonly dumpPath?: string
  readonly passportPath?: string
  readonly globalsPath?: string
  readonly partialPaths: readonly string[]
  readonly dumpBytes: number
  /** All its files together. */
  readonly bytes: number
}

/** A backup that counts: whole, verified and not ahead of the clock. */
export interface GoodBackup extends BackupEntry {
  readonly tier: Tier
  readonly takenAt: Date
  readonly state: 'complete'
  readonly verified: true
  readonly dumpPath: string
  readonly passportPath: string
}

/** Whether a backup counts for retention; `now` guards against a list made under another clock. */
export function isGood(entry: BackupEntry, now: Date): entry is GoodBackup {
  return (
    entry.state === 'complete' &&
    entry.verified &&
    entry.tier !== 'loose' &&
    entry.dumpPath !== undefined &&
    entry.passportPath !== undefined &&
    entry.takenAt !== null &&
    !isAhead(entry.takenAt, now)
  )
}

/** Whether an instant is ahead of the clock by more than the tolerance. */
export function isAhead(instant: Date, now: Date): boolean {
  return instant.getTime() > now.getTime() + CLOCK_TOLERANCE_MS
}

/** Newest first; what has no time last; equal times by name, so that the order is always the same. */
export function newestFirst(a: BackupEntry, b: BackupEntry): number {
  const [timeA, timeB] = [a, b].map((entry) => entry.takenAt?.getTime() ?? Number.NEGATIVE_INFINITY)
  if (timeA !== timeB && timeA !== undefined && timeB !== undefined) return timeB > timeA ? 1 : -1
  return a.name === b.name ? 0 : a.name < b.name ? 1 : -1
}
