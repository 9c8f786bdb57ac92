import type { Phrasebook } from '../locale/phrasebook.ts'
import { probeText, queryText, worstStatus } from './asked-wording.ts'
import { boundedTable, type MarkdownScope } from './markdown-sections.ts'
import { escapeMarkdown, markdownDetails } from './markdown-text.ts'
import type { AskedLine } from './report.ts'
import { ICONS } from './wording.ts'

/** One row per query and per probe, open, because people look for what works. */
export function askedSection(scope: MarkdownScope): string {
  const { report, phrasebook } = scope
  const { labels } = phrasebook
  const { queries = [], probes = [] } = report
  return [
    table(labels.queries, queries, { scope, textOf: queryText }),
    table(labels.functions, probes, { scope, textOf: probeText }),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function table<Line extends AskedLine>(
  title: string,
  lines: readonly Line[],
  {
    scope,
    textOf,
  }: {
    readonly scope: MarkdownScope
    readonly textOf: (line: Line, phrasebook: Phrasebook) => string
  },
): string {
  if (lines.length === 0) return ''
  const { phrasebook } = scope
  const rows = lines.map((line) => [
    ICONS[line.status],
    escapeMarkdown(line.name),
    escapeMarkdown(textOf(line, phrasebook)),
  ])
  const headers = ['', phrasebook.labels.name, phrasebook.labels.answer]
  return [`### ${ICONS[worstStatus(lines)]} ${title}`, '', boundedTable(headers, rows, scope)].join(
    '\n',
  )
}

/** What a failed application said last, folded; each line by itself, so that none of them can end the block. */
export function applicationLog({ report, phrasebook }: MarkdownScope): string {
  const lines = report.application?.log ?? []
  if (lines.length === 0) return ''
  const body = lines.map((line) => `<code>${escapeMarkdown(line)}</code>`).join('<br>\n')
  return markdownDetails(phrasebook.labels.applicationLog, body)
}

/** What of an operator's Compose file is otherwise in the drill, folded. */
export function stagedChanges(scope: MarkdownScope): string {
  const { report, phrasebook } = scope
  const { labels } = phrasebook
  const changes = report.application?.changes ?? []
  if (changes.length === 0) return ''
  const rows = changes.map(({ field, change, value }) => [
    escapeMarkdown(field),
    labels.stagedChanges[change],
    escapeMarkdown(value),
  ])
  const headers = [labels.composeFile, labels.inTheDrill, labels.value]
  return markdownDetails(labels.applicationChanges, boundedTable(headers, rows, scope))
}
