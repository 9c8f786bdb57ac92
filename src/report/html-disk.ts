import type { Phrasebook } from '../locale/phrasebook.ts'
import type { HostFacts } from './disk-facts.ts'
import {
  changeText,
  forecastText,
  LEVEL_STATUS,
  stateText,
  tierTexts,
  treeSizeText,
  usageText,
} from './disk-wording.ts'
import { MARKS } from './html-sections.ts'
import { htmlTable } from './html-table.ts'
import { html, htmlProse, nothing, type SafeHtml } from './html-tag.ts'
import type { Report } from './report.ts'
import { sparkline } from './sparkline.ts'

/** What changed, and all file systems with their trend and forecast. */
export function diskSection(report: Report, book: Phrasebook): SafeHtml {
  const { disk } = report
  if (!disk) return nothing
  const { labels } = book.disk
  const titles = ['', labels.host, labels.filesystem, labels.used, labels.trend, labels.full, '']
  const rows = disk.hosts.flatMap((host) => filesystemRows(host, book))
  const table = htmlTable(
    titles.map((title) => ({ title })),
    rows,
    book,
  )
  return html`${changes(report, book)}<section class="card"><h2>${labels.title}</h2>${table}</section>${disk.hosts.map((host) => trees(host, book))}${advice(report, book)}`
}

function filesystemRows(host: HostFacts, book: Phrasebook): readonly (readonly SafeHtml[])[] {
  const { labels } = book.disk
  if (!host.reached)
    return [[tag(host.level, book), html`${host.host}`, html`${labels.notReached}`]]
  return host.filesystems.map((one) => [
    tag(one.level, book),
    html`${host.host}`,
    html`<code>${one.mountPoint}</code>`,
    html`${usageText(one, book)}`,
    html`${one.trend.length > 1 ? sparkline(one.trend) : ''}`,
    html`${forecastText(one, book)}`,
    html`${stateText(one, book)}`,
  ])
}

function tag(level: HostFacts['level'], book: Phrasebook): SafeHtml {
  const status = LEVEL_STATUS[level]
  return html`<span class="tag ${status}">${MARKS[status]} ${book.disk.labels.levels[level]}</span>`
}

function changes({ alerts }: Report, book: Phrasebook): SafeHtml {
  const transitions = alerts?.transitions ?? []
  if (transitions.length === 0) return nothing
  const items = transitions
    .slice(0, 100)
    .map((change) => html`<li>${htmlProse(changeText(change, book))}</li>`)
  return html`<section class="card"><h2>${book.disk.labels.changes}</h2><ul>${items}</ul></section>`
}

function trees({ host, trees: all, growers }: HostFacts, book: Phrasebook): SafeHtml {
  const { labels, phrases } = book.disk
  const { format } = book
  if (all.length === 0 && growers.length === 0) return nothing
  const tiers = all.map(
    (tree) =>
      html`<p><code>${tree.directory}</code> ${treeSizeText(tree, book)}</p><ul>${tierTexts(tree, book).map((line) => html`<li>${line}</li>`)}</ul>`,
  )
  const rows = growers.map(({ path, bytes, grownBytes, days }) => [
    html`<code>${path}</code>`,
    html`${format.bytes(bytes)}`,
    html`${phrases.grown(format.bytes(grownBytes), format.number(days))}`,
  ])
  const titles = [labels.growers, labels.total, ''].map((title) => ({ title }))
  const grew = rows.length === 0 ? nothing : htmlTable(titles, rows, book)
  return html`<section class="card"><h2>${labels.backups}<small>${host}</small></h2>${tiers}${grew}</section>`
}

function advice({ disk }: Report, book: Phrasebook): SafeHtml {
  const rows = (disk?.advice ?? []).map(({ host, command, bytes }) => [
    html`${host}`,
    html`<code>${command}</code>`,
    html`${book.format.bytes(bytes)}`,
  ])
  if (rows.length === 0) return nothing
  const { labels } = book.disk
  const titles = [labels.host, labels.advice, labels.free].map((title) => ({ title }))
  return html`<section class="card"><h2>${labels.advice}</h2>${htmlTable(titles, rows, book)}</section>`
}
