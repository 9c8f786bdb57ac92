import { boundedTable, type MarkdownScope } from './markdown-sections.ts'
import { escapeMarkdown, markdownProse } from './markdown-text.ts'
import { overrideText, syncNotes, syncRows, syncTitles } from './sync-wording.ts'

/** The plan of a copy as a table, and the words that open closed gates. */
export function syncSection(scope: MarkdownScope): string {
  const { report, phrasebook } = scope
  const { sync } = report
  if (sync === undefined) return ''
  const place = `${escapeMarkdown(sync.remote)}, ${escapeMarkdown(sync.place)}`
  const notes = syncNotes(sync, phrasebook).map((note) => `- ${markdownProse(note)}`)
  const parts = [
    `### ${phrasebook.sync.labels.title}`,
    place,
    boundedTable(syncTitles(phrasebook), syncRows(sync, phrasebook), scope),
    notes.join('\n'),
    markdownProse(overrideText(sync, phrasebook)),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}
