import type { RemoteFile } from '../../offsite/remote.ts'

/** When a file of a remote was last read whole and was what it must be, and what it looked like then. */
export interface ReadRecord {
  readonly bytes: number
  /** As the remote lists it; another one means that the file was written again. */
  readonly mtime: number
  /** Milliseconds of the wall clock. */
  readonly readAt: number
}

/** What was read of one remote, by path. */
export interface ReadBook {
  /** When it was last written, in milliseconds of the wall clock; 0 of a new one. */
  readonly seenAt: number
  readonly records: ReadonlyMap<string, ReadRecord>
  /** What was found to be other than it must be, and not found well since. */
  readonly bad: ReadonlySet<string>
}

/** Nothing was read yet. */
export const EMPTY_BOOK: ReadBook = { seenAt: 0, records: new Map(), bad: new Set() }

const DAY_MS = 86_400_000
/** Machines that keep time disagree with themselves by that much. */
const TOLERANCE_MS = 60_000

/**
 * The book as this clock tells time. A clock that went back would make every file look read lately: then each keeps the age it had
 * when the book was written, and `unseenDays` more for the time in between, which nobody knows.
 */
export function bookUnderClock(book: ReadBook, now: number, unseenDays: number): ReadBook {
  if (book.seenAt <= now + TOLERANCE_MS) return book
  const unseen = unseenDays * DAY_MS
  const shift = book.seenAt - now + unseen
  const records = [...book.records].map(
    ([path, record]) => [path, { ...record, readAt: record.readAt - shift }] as const,
  )
  return { ...book, seenAt: now - unseen, records: new Map(records) }
}

/**
 * The book after files have left the tree for the history: what was read there need not be read at once where it lies now. A file
 * of the same name that took its place has a time of its own.
 */
export function withMoved(book: ReadBook, versions: readonly RemoteFile[]): ReadBook {
  const records = new Map(book.records)
  for (const { path, bytes, mtime } of versions) {
    // `history/<run>/<path>`
    const before = records.get(path.split('/').slice(2).join('/'))
    const isIt = before?.bytes === bytes && before.mtime === mtime
    if (isIt && !records.has(path)) records.set(path, before)
  }
  return { ...book, records }
}

/** What came of reading some files. */
export interface ReadResult {
  /** Those that are what they must be. */
  readonly good: readonly RemoteFile[]
  /** Those that are not, by path. */
  readonly bad: readonly string[]
  /** Milliseconds of the wall clock. */
  readonly at: number
}

/** The book after some files were read; of what the remote holds no longer nothing is kept. */
export function bookAfter(
  book: ReadBook,
  { good, bad, at }: ReadResult,
  held: readonly RemoteFile[],
): ReadBook {
  const fresh = new Map(
    good.map(({ path, bytes, mtime }) => [path, { bytes, mtime, readAt: at }] as const),
  )
  const wrong = new Set([...book.bad, ...bad].filter((path) => !fresh.has(path)))
  const records = held.flatMap(({ path }) => {
    // What is wrong counts as never read, so that the next run looks at it again.
    const record = wrong.has(path) ? undefined : (fresh.get(path) ?? book.records.get(path))
    return record === undefined ? [] : [[path, record] as const]
  })
  return {
    seenAt: at,
    records: new Map(records),
    bad: new Set(held.map(({ path }) => path).filter((path) => wrong.has(path))),
  }
}
