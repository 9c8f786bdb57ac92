import type { Phrasebook } from '../locale/phrasebook.ts'
import { probeText, queryText } from './asked-wording.ts'
import { MARKS } from './html-sections.ts'
import { html, nothing, type SafeHtml } from './html-tag.ts'
import type { AskedLine, Report } from './report.ts'

/** Queries and probes side by side, one line each; below them what a failed application said last. */
export function askedSection(report: Report, phrasebook: Phrasebook): SafeHtml {
  const { labels } = phrasebook
  const { queries = [], probes = [] } = report
  const cards = [
    card(labels.functions, probes, (line) => probeText(line, phrasebook)),
    card(labels.queries, queries, (line) => queryText(line, phrasebook)),
  ]
  const log = html`${changesCard(report, phrasebook)}${logCard(report, phrasebook)}`
  if (queries.length === 0 && probes.length === 0) return log
  return html`<div class="two">${cards}</div>${log}`
}

function card<Line extends AskedLine>(
  title: string,
  lines: readonly Line[],
  textOf: (line: Line) => string,
): SafeHtml {
  if (lines.length === 0) return nothing
  const items = lines.map(
    (line) =>
      html`<li class="${line.status}"><span>${line.name}</span><b>${textOf(line)} ${MARKS[line.status]}</b></li>`,
  )
  return html`<section class="card"><h2>${title}</h2><ul class="lines asked">${items}</ul></section>`
}

function logCard({ application }: Report, phrasebook: Phrasebook): SafeHtml {
  const lines = application?.log ?? []
  if (!application || lines.length === 0) return nothing
  const items = lines.map((line) => html`<li>${line}</li>`)
  return html`<section class="card"><h2>${phrasebook.labels.applicationLog}<small>${application.started}</small></h2><ol class="log">${items}</ol></section>`
}

function changesCard({ application }: Report, phrasebook: Phrasebook): SafeHtml {
  const { labels } = phrasebook
  const changes = application?.changes ?? []
  if (!application || changes.length === 0) return nothing
  const items = changes.map(
    ({ field, change, value }) =>
      html`<li><span>${field}${value === '' ? '' : ` · ${value}`}</span><b>${labels.stagedChanges[change]}</b></li>`,
  )
  return html`<section class="card"><h2>${labels.applicationChanges}<small>${application.started}</small></h2><ul class="lines asked">${items}</ul></section>`
}
