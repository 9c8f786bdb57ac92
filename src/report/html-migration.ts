import type { Phrasebook } from '../locale/phrasebook.ts'
import { htmlTable, ROW_LIMIT } from './html-table.ts'
import { html, nothing, type SafeHtml } from './html-tag.ts'
import type { MigrationFacts } from './migration-facts.ts'
import {
  changeText,
  migrationLine,
  outcomeText,
  placeText,
  tableText,
} from './migration-wording.ts'
import type { Report } from './report.ts'

/** What a migration did: structure once for all tenants, rows, locks. */
export function migrationSection(report: Report, phrasebook: Phrasebook): SafeHtml {
  const { migration } = report
  if (!migration) return nothing
  const { heading } = phrasebook.migration
  return html`<section class="card"><h2>${heading}<small>${outcomeText(migration, phrasebook)}</small></h2>
<p>${migrationLine(migration, phrasebook)}</p><p class="more"><code>${migration.command}</code></p>${output(migration)}${structure(migration, phrasebook)}${rows(migration, phrasebook)}${locks(migration, phrasebook)}</section>`
}

function output({ output: lines }: MigrationFacts): SafeHtml {
  if (lines.length === 0) return nothing
  return html`<ul class="lines">${lines.map((line) => html`<li><code>${line}</code></li>`)}</ul>`
}

function structure({ structure: groups }: MigrationFacts, phrasebook: Phrasebook): SafeHtml {
  return html`${groups.map((group) => {
    const changes = group.changes.map((change) => [
      html`<code>${changeText(change, phrasebook)}</code>`,
    ])
    return html`<h3>${placeText(group, phrasebook)}</h3>${htmlTable([{ title: '' }], changes, phrasebook, group.changesTotal)}`
  })}`
}

function rows({ rows: changes }: MigrationFacts, phrasebook: Phrasebook): SafeHtml {
  if (changes.length === 0) return nothing
  const { format, migration: words } = phrasebook
  const cells = changes
    .slice(0, ROW_LIMIT)
    .map((row) => [
      html`<code>${tableText(row, phrasebook)}</code>${row.isAllowed ? html` <small>${words.mayChange}</small>` : nothing}`,
      ...[row.rowsBefore, row.rowsAfter, row.lost, row.changed, row.added].map(
        (figure) => html`${format.number(figure)}`,
      ),
    ])
  const figures = [words.before, words.after, words.lost, words.changed, words.added]
  const columns = [{ title: words.table }, ...figures.map((title) => ({ title, figure: true }))]
  return html`<h3>${words.rows}</h3>${htmlTable(columns, cells, phrasebook)}`
}

function locks({ locks: spans }: MigrationFacts, phrasebook: Phrasebook): SafeHtml {
  if (spans.length === 0) return nothing
  const { format, migration: words } = phrasebook
  const cells = spans.map((lock) => [
    html`<code>${tableText(lock, phrasebook)}</code>`,
    html`${words.blocked[lock.blocked]}`,
    html`${format.duration(lock.seconds)}`,
  ])
  const columns = [
    { title: words.table },
    { title: words.closedTo },
    { title: words.atMost, figure: true },
  ]
  return html`<h3>${words.locks}</h3>${htmlTable(columns, cells, phrasebook)}`
}
