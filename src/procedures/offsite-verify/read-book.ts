/** When a file of a remote was last read whole and was what it must be, and what it looked like then. */
export interface ReadRecord {
  readonly bytes: number
  /** As the remote lists it; another one means that the file was written again. */
  readonly modified: number
  /** Milliseconds of the wall clock. */
  readonly readAt: number
}

/** What was read of one remote, by path. */
export interface ReadBook {
  /** When it was last written, in milliseconds of the wall clock; 0 of a new one. */
  readonly seenAt: number
  readonly records: ReadonlyMap<string, ReadRecord>
}

/** Nothing was read yet. */
export const EMPTY_BOOK: ReadBook = { seenAt: 0, records: new Map() }

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
  return { seenAt: now - unseen, records: new Map(records) }
}

/** The book after some files were read; of what the remote holds no longer nothing is kept. */
export function bookAfter(
  book: ReadBook,
  read: { readonly files: readonly RemoteFile[]; readonly at: number },
  held: readonly RemoteFile[],
): ReadBook {
  const fresh = new Map(
    read.files.map(({ path, bytes, modified }) => [path, { bytes, modified, readAt: read.at }]),
  )
  const records = held.flatMap(({ path }) => {
    const record = fresh.get(path) ?? book.records.get(path)
    return record === undefined ? [] : [[path, record] as const]
  })
  return { seenAt: read.at, records: new Map(records) }
}

/** A file as the remote lists it. */
export interface RemoteFile {
  /** From the root of the copy, with slashes. */
  readonly path: string
  readonly bytes: number
  /** Seconds of the remote's clock. */
  readonly modified: number
}
