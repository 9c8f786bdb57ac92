import { boundedTable, type MarkdownScope } from './markdown-sections.ts'
import { escapeMarkdown, markdownDetails } from './markdown-text.ts'
import type { MigrationFacts } from './migration-facts.ts'
import {
  changeText,
  migrationLine,
  outcomeText,
  placeText,
  tableText,
} from './migration-wording.ts'
import { ICONS } from './wording.ts'

/** What a migration did, the whole of it open: this is what a reviewer of a pull request came for. */
export function migrationSection(scope: MarkdownScope): string {
  const { report, phrasebook } = scope
  const { migration } = report
  if (!migration) return ''
  const parts = [
    `### ${phrasebook.migration.heading}: ${migrationLine(migration, phrasebook)}`,
    `<code>${escapeMarkdown(migration.command)}</code> — ${outcomeText(migration, phrasebook)}`,
    output(migration, scope),
    structure(migration, scope),
    rows(migration, scope),
    locks(migration, scope),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function output({ output: lines, outcome }: MigrationFacts, { phrasebook }: MarkdownScope): string {
  if (lines.length === 0) return ''
  const text = lines.map((line) => `<code>${escapeMarkdown(line)}</code>`).join('<br>\n')
  return outcome === 'applied' ? markdownDetails(phrasebook.migration.output, text) : text
}

function structure({ structure: groups }: MigrationFacts, scope: MarkdownScope): string {
  const { phrasebook, rowLimit } = scope
  return groups
    .map((group) => {
      const lines = group.changes
        .slice(0, rowLimit)
        .map((change) => `- ${escapeMarkdown(changeText(change, phrasebook))}`)
      const rest = group.changesTotal - lines.length
      if (rest > 0) lines.push(`- ${phrasebook.phrases.more(phrasebook.format.number(rest))}`)
      return [`**${escapeMarkdown(placeText(group, phrasebook))}**`, '', ...lines].join('\n')
    })
    .join('\n\n')
}

function rows({ rows: changes }: MigrationFacts, scope: MarkdownScope): string {
  if (changes.length === 0) return ''
  const { format, migration: words } = scope.phrasebook
  const cells = changes.map((row) => [
    ICONS[row.lost + row.changed === 0 || row.isAllowed ? 'pass' : 'fail'],
    escapeMarkdown(tableText(row, scope.phrasebook)),
    format.number(row.rowsBefore),
    format.number(row.rowsAfter),
    format.number(row.lost),
    format.number(row.changed),
    format.number(row.added),
  ])
  const { table, before, after, lost, changed, added } = words
  return boundedTable(['', table, before, after, lost, changed, added], cells, scope)
}

function locks({ locks: spans }: MigrationFacts, scope: MarkdownScope): string {
  if (spans.length === 0) return ''
  const { format, migration: words } = scope.phrasebook
  const cells = spans.map((lock) => [
    escapeMarkdown(tableText(lock, scope.phrasebook)),
    words.blocked[lock.blocked],
    format.duration(lock.seconds),
  ])
  const table = boundedTable([words.table, words.closedTo, words.atMost], cells, scope)
  return markdownDetails(words.locks, table)
}
