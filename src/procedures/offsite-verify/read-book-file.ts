import { readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { makeDirectoryDurably, writeFileDurably } from '../../files/durable-files.ts'
import { hasErrorCode } from '../../files/error-code.ts'
import { EMPTY_BOOK, type ReadBook } from './read-book.ts'

const Figure = v.pipe(v.number(), v.integer())
/** Bytes, mtime and instant of the reading: a remote may hold very many files. */
const Row = v.tuple([v.string(), Figure, Figure, Figure])
const BookSchema = v.object({
  format: v.literal('lastro/offsite-reads@1'),
  seenAt: Figure,
  read: v.array(Row),
  bad: v.array(v.string()),
})

/** Where the book of a remote lies. */
export function readBookPath(stateDir: string, remote: string): string {
  return join(stateDir, 'offsite', `${remote}.reads.json`)
}

/** What was read of a remote. A book that cannot be read is moved aside, and everything is read again: better twice than never. */
export async function loadReadBook(path: string): Promise<ReadBook> {
  try {
    const { seenAt, read, bad } = v.parse(BookSchema, JSON.parse(await readFile(path, 'utf8')))
    const records = read.map(([file, bytes, mtime, readAt]) => {
      return [file, { bytes, mtime, readAt }] as const
    })
    return { seenAt, records: new Map(records), bad: new Set(bad) }
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return EMPTY_BOOK
    if (!(error instanceof SyntaxError || error instanceof v.ValiError)) throw error
    await rename(path, `${path}.unreadable`)
    return EMPTY_BOOK
  }
}

/** Writes the book, wholly or not at all. */
export async function saveReadBook(
  path: string,
  { seenAt, records, bad }: ReadBook,
): Promise<void> {
  const read = [...records].map(([file, { bytes, mtime, readAt }]) => [file, bytes, mtime, readAt])
  await makeDirectoryDurably(join(path, '..'))
  const text = JSON.stringify({ format: 'lastro/offsite-reads@1', seenAt, read, bad: [...bad] })
  await writeFileDurably(path, `${text}\n`)
}
