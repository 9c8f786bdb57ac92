import type { Phrasebook } from '../locale/phrasebook.ts'
import type { Report } from './report.ts'
import { overrideText, syncNotes, syncRows, syncTitles } from './sync-wording.ts'
import type { TerminalSheet } from './terminal-sheet.ts'

const ITEM = { indent: 3, hang: 2 }
const GAP = 2

/** The plan of a copy as a table, and the words that open closed gates. */
export function syncLines(sheet: TerminalSheet, { sync }: Report, book: Phrasebook): void {
  if (sync === undefined) return
  const title = book.sync.labels.title.toLocaleUpperCase(book.locale)
  sheet.line(`📦 ${title} (${sync.remote}, ${sync.place}):`, { style: 'heading' })
  const rows = [syncTitles(book), ...syncRows(sync, book)]
  const widths = rows.reduce<readonly number[]>(
    (all, row) => row.map((text, index) => Math.max(all[index] ?? 0, text.length)),
    [],
  )
  for (const row of rows) {
    const cells = row.map((text, index) => {
      const width = widths[index] ?? 0
      return index === 0 ? text.padEnd(width) : text.padStart(width + GAP)
    })
    sheet.line(cells.join('').trimEnd(), ITEM)
  }
  for (const note of syncNotes(sync, book)) sheet.line(note, ITEM)
  const words = overrideText(sync, book)
  if (words !== '') sheet.line(words, ITEM)
  sheet.blank()
}
