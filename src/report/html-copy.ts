import type { Phrasebook } from '../locale/phrasebook.ts'
import { heldText, readText } from './copy-wording.ts'
import { MARKS } from './html-sections.ts'
import { htmlTable } from './html-table.ts'
import { html, nothing, type SafeHtml } from './html-tag.ts'
import type { Report } from './report.ts'

/** A table of tiers, here and on the remote, and what was read there. */
export function copySection({ copy }: Report, book: Phrasebook): SafeHtml {
  if (copy === undefined) return nothing
  const { labels } = book.copies
  const isKnown = copy.verdict !== 'unreachable'
  const rows = copy.tiers.map(({ tier, local, remote, isSame }) => [
    isKnown ? mark(isSame) : nothing,
    html`${book.disk.labels.tiers[tier]}`,
    html`${heldText(local, book)}`,
    html`${remote ? heldText(remote, book) : labels.unreachable}`,
  ])
  const titles = ['', labels.tier, labels.local, labels.remote].map((title) => ({ title }))
  const read = isKnown ? html`<p>${readText(copy, book)}</p>` : nothing
  return html`<section class="card"><h2>${labels.title}<small>${copy.remote}, ${copy.place}</small></h2>${htmlTable(titles, rows, book)}${read}</section>`
}

function mark(isSame: boolean): SafeHtml {
  const status = isSame ? 'pass' : 'fail'
  return html`<span class="tag ${status}">${MARKS[status]}</span>`
}
