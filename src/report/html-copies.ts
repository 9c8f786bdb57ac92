import type { Phrasebook } from '../locale/phrasebook.ts'
import type { CopyFacts } from './copies-facts.ts'
import { heldText, readText } from './copies-wording.ts'
import { MARKS } from './html-sections.ts'
import { htmlTable } from './html-table.ts'
import { html, nothing, type SafeHtml } from './html-tag.ts'
import type { CheckStatus, Report } from './report.ts'

/** A table of tiers, here and on each remote, and what was read there. */
export function copiesSection({ copies }: Report, book: Phrasebook): SafeHtml {
  if (copies === undefined || copies.length === 0) return nothing
  const { labels } = book.copies
  const titles = ['', labels.remoteName, labels.tier, labels.local, labels.remote]
  const table = htmlTable(
    titles.map((title) => ({ title })),
    copies.flatMap((copy) => rowsOf(copy, book)),
    book,
  )
  const read = copies
    .filter(({ verdict }) => verdict !== 'unreachable')
    .map((copy) => html`<li>${copy.remote}, ${copy.place}: ${readText(copy, book)}</li>`)
  return html`<section class="card"><h2>${labels.title}</h2>${table}<ul>${read}</ul></section>`
}

function rowsOf(copy: CopyFacts, book: Phrasebook): readonly (readonly SafeHtml[])[] {
  const { labels } = book.copies
  if (copy.verdict === 'unreachable')
    return [[mark('unknown'), html`${copy.remote}`, nothing, nothing, html`${labels.unreachable}`]]
  return copy.tiers.map(({ tier, local, remote, isSame }) => [
    mark(isSame ? 'pass' : 'fail'),
    html`${copy.remote}`,
    html`${book.disk.labels.tiers[tier]}`,
    html`${heldText(local, book)}`,
    html`${remote ? heldText(remote, book) : ''}`,
  ])
}

function mark(status: CheckStatus): SafeHtml {
  return html`<span class="tag ${status}">${MARKS[status]}</span>`
}
