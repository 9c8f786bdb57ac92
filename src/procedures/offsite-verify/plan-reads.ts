import type { RemoteFile } from '../../offsite/remote.ts'
import type { ReadBook, ReadRecord } from './read-book.ts'

/** Which files are read whole in one run. */
export interface ReadPlan {
  /** Never read, or written again since. */
  readonly fresh: readonly RemoteFile[]
  /** Whose turn it is, the longest unread first. */
  readonly deep: readonly RemoteFile[]
  /** Of `deep`, how many had gone unread longer than promised: nights were missed. */
  readonly overdue: number
}

/** How often each file must be read. */
export interface ReadDemand {
  /** Milliseconds of the wall clock. */
  readonly now: number
  /** Between two reads of a file lie at most so many days. */
  readonly withinDays: number
}

const DAY_MS = 86_400_000
/** A nightly run begins a little earlier or later than the night before. */
const JITTER_DAYS = 0.25

/** How many nights in a row may be missed without a file going unread for longer than promised. */
export function spareNights(withinDays: number): number {
  return Math.min(3, Math.floor(withinDays / 3))
}

/** From one finished run to the next lie at most so many days. */
export function unseenDays(withinDays: number): number {
  return 1 + spareNights(withinDays)
}

/**
 * What to read tonight: everything new, everything that would be too old by the night after those that may be missed, and beyond that
 * an even share, so that no night has much more to do than another. Whoever reads all of it each night has read every file within
 * `withinDays`. A pure function; the book must be one under this clock.
 */
export function planReads(
  files: readonly RemoteFile[],
  book: ReadBook,
  { now, withinDays }: ReadDemand,
): ReadPlan {
  const { seenAt, records } = book
  const fresh: RemoteFile[] = []
  const known: { readonly file: RemoteFile; readonly days: number }[] = []
  for (const file of files) {
    const record = records.get(file.path)
    if (record === undefined || isAnother(record, file)) fresh.push(file)
    else known.push({ file, days: (now - record.readAt) / DAY_MS })
  }
  known.sort((a, b) => b.days - a.days || (a.file.path < b.file.path ? -1 : 1))
  const cycle = withinDays - unseenDays(withinDays)
  const elapsed = Math.min(cycle, (now - seenAt) / DAY_MS)
  let share = cycle === 0 ? 0 : (bytesOf(files) * elapsed) / cycle
  const deep: RemoteFile[] = []
  for (const { file, days } of known) {
    // Half of it must be in the share, so that a large file is not read again by every run of a busy day.
    if (days < cycle - JITTER_DAYS && file.bytes / 2 > share) break
    deep.push(file)
    share -= file.bytes
  }
  return { fresh, deep, overdue: known.filter(({ days }) => days > withinDays).length }
}

function isAnother(record: ReadRecord, { bytes, mtime }: RemoteFile): boolean {
  return record.bytes !== bytes || record.mtime !== mtime
}

function bytesOf(files: readonly RemoteFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}
