import { hashInLanes } from '../../offsite/hash-in-lanes.ts'
import { pathInHistory } from '../../offsite/kept-versions.ts'
import type { OnFiles, Remote, RemoteFile, RemoteHashes } from '../../offsite/remote.ts'
import { RemoteFailure } from '../../offsite/remote-failure.ts'
import type { World } from '../../ports.ts'
import { bookAfter, type ReadBook } from './read-book.ts'

/** What is read of a remote, and by how much at once. */
export interface Reading {
  readonly remote: Remote
  /** In the order in which they are read. */
  readonly files: readonly RemoteFile[]
  /** All that lies there. */
  readonly held: readonly RemoteFile[]
  /** What they must be, by path. */
  readonly expected: ReadonlyMap<string, { readonly sha256: string | null }>
  readonly book: ReadBook
  readonly lanes: number
  /** Keeps what was read so far. */
  readonly save: (book: ReadBook) => Promise<void>
}

/** What was read. */
export interface ReadOutcome {
  /** By path; null: it could not be read. */
  readonly hashes: ReadonlyMap<string, string | null>
  readonly book: ReadBook
  /** Why it ended before all was read. */
  readonly failure: RemoteFailure | null
}

/** So much is read before the book is written again: what a killed run has read is not read a second time. */
const BATCH_BYTES = 2 * 1024 ** 3

/** Reads files on the remote, batch by batch. A remote that is lost on the way ends it; what was read until then counts. */
export async function readCopies(reading: Reading, world: World): Promise<ReadOutcome> {
  const { files, held, expected, save } = reading
  const hashes = new Map<string, string | null>()
  let { book } = reading
  let before = 0
  const total = files.length
  for (const batch of batchesOf(files)) {
    world.signal.throwIfAborted()
    try {
      const onProgress = (done: number) =>
        world.log.progress({ activity: 'sha256', done: before + done, total, unit: 'items' })
      for (const [path, sha256] of await hashBatch(reading, batch, onProgress))
        hashes.set(path, sha256)
    } catch (error) {
      world.signal.throwIfAborted()
      if (!(error instanceof RemoteFailure)) throw error
      return { hashes, book, failure: error }
    }
    before += batch.length
    const isGood = ({ path }: RemoteFile) => hashes.get(path) === expected.get(path)?.sha256
    const bad = batch.filter((file) => !isGood(file)).map(({ path }) => path)
    const at = world.clock.now().getTime()
    book = bookAfter(book, { good: batch.filter(isGood), bad, at }, held)
    await save(book)
  }
  return { hashes, book, failure: null }
}

/** Of the tree first, then of the history. */
async function hashBatch(
  { remote, lanes }: Reading,
  batch: readonly RemoteFile[],
  onProgress: OnFiles,
): Promise<RemoteHashes> {
  const current = batch.filter(({ path }) => pathInHistory(path) === null)
  const hashes = new Map(
    await hashInLanes(remote, { area: 'current', files: current, lanes, onProgress }),
  )
  const versions = batch.flatMap((file) => {
    const path = pathInHistory(file.path)
    return path === null ? [] : [{ ...file, path, key: file.path }]
  })
  if (versions.length === 0) return hashes
  const read = await hashInLanes(remote, {
    area: 'history',
    files: versions,
    lanes,
    onProgress: (done) => onProgress(current.length + done),
  })
  for (const { key, path } of versions) hashes.set(key, read.get(path) ?? null)
  return hashes
}

function batchesOf(files: readonly RemoteFile[]): readonly (readonly RemoteFile[])[] {
  const batches: RemoteFile[][] = []
  let room = 0
  for (const file of files) {
    if (room <= 0) {
      batches.push([])
      room = BATCH_BYTES
    }
    batches.at(-1)?.push(file)
    room -= file.bytes
  }
  return batches
}
