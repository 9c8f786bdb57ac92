import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { makeDirectoryDurably, writeFileDurably } from '../files/durable-files.ts'
import { hasErrorCode } from '../files/error-code.ts'
import type { Redact } from '../report/redact.ts'
import { type AlertBook, type AlertRecord, BookSchema } from './book.ts'
import { maskAlert } from './mask-alert.ts'

/** Where the book of a state directory lies. */
export function bookPath(stateDir: string): string {
  return join(stateDir, 'alerts.json')
}

/**
 * What people were told; empty when nobody was told anything yet. A book that cannot be read is moved aside, and people are told
 * again of what is wrong: better twice than never. What an earlier version wrote unmasked is masked here.
 */
export async function readAlertBook(
  stateDir: string,
  { now, redact }: { readonly now: Date; readonly redact: Redact },
): Promise<AlertBook> {
  const path = bookPath(stateDir)
  try {
    const { alerts } = v.parse(BookSchema, JSON.parse(await readFile(path, 'utf8')))
    const records = alerts.map((record) => maskAlert(notAhead(record, now), redact))
    return new Map(records.map((record) => [record.key, record]))
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT')) return new Map()
    if (!(error instanceof SyntaxError || error instanceof v.ValiError)) throw error
    await rename(path, `${path}.unreadable`)
    return new Map()
  }
}

/** A clock that was ahead for one run must not silence reminders, patience and calm until that day comes. */
function notAhead(record: AlertRecord, now: Date): AlertRecord {
  const { since, toldAt, worseSince, betterSince, raised } = record
  const latest = now.toISOString()
  const clamp = (instant: string) => (Date.parse(instant) > now.getTime() ? latest : instant)
  return {
    ...record,
    since: clamp(since),
    toldAt: clamp(toldAt),
    worseSince: worseSince === null ? null : clamp(worseSince),
    betterSince: betterSince === null ? null : clamp(betterSince),
    raised: raised.map((told) => ({ ...told, at: clamp(told.at) })),
  }
}

/**
 * Writes the book, unless it is written so already: flushing it is dear and most runs change nothing. Call it once what is to be told
 * is written down: a run that dies before settles the same again, and nothing is forgotten.
 */
export async function writeAlertBook(stateDir: string, book: AlertBook): Promise<void> {
  const alerts = [...book.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  const text = `${JSON.stringify({ format: 'lastro/alerts@1', alerts }, null, 1)}\n`
  const path = bookPath(stateDir)
  if (await isWritten(path, text)) return
  await makeDirectoryDurably(stateDir)
  await writeFileDurably(path, text, OURS)
}

/** What is wrong with a system is nobody else's business. */
const OURS = 0o600

async function isWritten(path: string, text: string): Promise<boolean> {
  try {
    await using file = await open(path)
    const { mode } = await file.stat()
    return (mode & 0o777) === OURS && (await file.readFile('utf8')) === text
  } catch {
    return false
  }
}
