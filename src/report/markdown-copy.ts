import { heldText, readText } from './copy-wording.ts'
import { boundedTable, type MarkdownScope } from './markdown-sections.ts'
import { escapeMarkdown, markdownProse } from './markdown-text.ts'
import { iconOf } from './wording.ts'

/** A table of tiers, here and on the remote, and what was read there. */
export function copySection(scope: MarkdownScope): string {
  const { report, phrasebook } = scope
  const { copy } = report
  if (copy === undefined) return ''
  const { labels } = phrasebook.copies
  const isKnown = copy.verdict !== 'unreachable'
  const rows = copy.tiers.map(({ tier, local, remote, isSame }) => [
    isKnown ? iconOf(isSame) : '',
    phrasebook.disk.labels.tiers[tier],
    heldText(local, phrasebook),
    remote ? heldText(remote, phrasebook) : labels.unreachable,
  ])
  const place = `${labels.remoteName}: ${escapeMarkdown(copy.remote)} (${escapeMarkdown(copy.place)})`
  const parts = [
    `### ${labels.title}`,
    place,
    boundedTable(['', labels.tier, labels.local, labels.remote], rows, scope),
    isKnown ? markdownProse(readText(copy, phrasebook)) : '',
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}
