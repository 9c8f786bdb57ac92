import { readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { makeDirectoryDurably, writeFileDurably } from '../files/durable-files.ts'
import { hasErrorCode } from '../files/error-code.ts'
import { type AlertBook, BookSchema } from './book.ts'

/** Where the book of a state directory lies. */
export function bookPath(stateDir: string): string {
  return join(stateDir, 'alerts.json')
}

/**
 * What people were told; empty when nobody was told anything yet. A book that cannot be read is moved aside, and people are told
 * again of what is wrong: better twice than never.
 */
export async function readAlertBook(stateDir: string): Promise<AlertBook> {
  const path = bookPath(stateDir)
  try {
    const { alerts } = v.parse(BookSchema, JSON.parse(await readFile(path, 'utf8')))
    return new Map(alerts.map((record) => [record.key, record]))
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return new Map()
    if (!(error instanceof SyntaxError || error instanceof v.ValiError)) throw error
    await rename(path, `${path}.unreadable`)
    return new Map()
  }
}

/**
 * Writes the book, unless it is written so already: flushing it is dear and most runs change nothing. Call it after people were
 * told: a run that dies before tells them again, and none is forgotten.
 */
export async function writeAlertBook(stateDir: string, book: AlertBook): Promise<void> {
  const alerts = [...book.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  const text = `${JSON.stringify({ format: 'lastro/alerts@1', alerts }, null, 1)}\n`
  const path = bookPath(stateDir)
  if ((await readFile(path, 'utf8').catch(() => null)) === text) return
  await makeDirectoryDurably(stateDir)
  await writeFileDurably(path, text)
}
