import { COPY_STATUS, heldText, readText } from './copies-wording.ts'
import { boundedTable, type MarkdownScope } from './markdown-sections.ts'
import { escapeMarkdown, markdownProse } from './markdown-text.ts'
import { ICONS, iconOf } from './wording.ts'

/** A table of tiers, here and on each remote, and what was read there. */
export function copiesSection(scope: MarkdownScope): string {
  const { report, phrasebook } = scope
  const { copies } = report
  if (copies === undefined || copies.length === 0) return ''
  const { labels } = phrasebook.copies
  const rows = copies.flatMap((copy) => {
    const remote = escapeMarkdown(copy.remote)
    if (copy.verdict === 'unreachable') return [[ICONS.unknown, remote, '', '', labels.unreachable]]
    return copy.tiers.map((tier) => [
      iconOf(tier.isSame),
      remote,
      phrasebook.disk.labels.tiers[tier.tier],
      heldText(tier.local, phrasebook),
      tier.remote ? heldText(tier.remote, phrasebook) : '',
    ])
  })
  const read = copies
    .filter(({ verdict }) => verdict !== 'unreachable')
    .map((copy) => {
      const icon = ICONS[COPY_STATUS[copy.verdict]]
      const place = `${escapeMarkdown(copy.remote)}, ${escapeMarkdown(copy.place)}`
      return `- ${icon} ${place}: ${markdownProse(readText(copy, phrasebook))}`
    })
  const headers = ['', labels.remoteName, labels.tier, labels.local, labels.remote]
  const parts = [`### ${labels.title}`, boundedTable(headers, rows, scope), read.join('\n')]
  return parts.filter((part) => part !== '').join('\n\n')
}
