import type { Phrasebook } from '../locale/phrasebook.ts'
import { htmlTable } from './html-table.ts'
import { html, nothing, type SafeHtml } from './html-tag.ts'
import type { Report } from './report.ts'
import { overrideText, syncNotes, syncRows, syncTitles } from './sync-wording.ts'

/** The plan of a copy as a table, and the words that open closed gates. */
export function syncSection({ sync }: Report, book: Phrasebook): SafeHtml {
  if (sync === undefined) return nothing
  const table = htmlTable(
    syncTitles(book).map((title) => ({ title })),
    syncRows(sync, book).map((row) => row.map((text) => html`${text}`)),
    book,
  )
  const notes = syncNotes(sync, book).map((note) => html`<li>${note}</li>`)
  const words = overrideText(sync, book)
  return html`<section class="card"><h2>${book.sync.labels.title}</h2><p>${sync.remote}, ${sync.place}</p>${table}<ul>${notes}</ul>${words === '' ? nothing : html`<p><code>${words}</code></p>`}</section>`
}
