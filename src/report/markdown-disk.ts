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
import { boundedTable, type MarkdownScope } from './markdown-sections.ts'
import { escapeMarkdown, markdownDetails, markdownProse } from './markdown-text.ts'
import { sparkline } from './sparkline.ts'
import { ICONS } from './wording.ts'

/** What changed, a table of all file systems, then folded: backups by tier, what grew, Docker, what was not measured. */
export function diskSection(scope: MarkdownScope): string {
  const { disk } = scope.report
  if (!disk) return ''
  const { labels } = scope.phrasebook.disk
  const parts = [
    changesPart(scope),
    `### ${labels.title}`,
    filesystemsPart(disk.hosts, scope),
    advicePart(scope),
    ...disk.hosts.map((host) => hostDetails(host, scope)),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

function changesPart({ report, phrasebook }: MarkdownScope): string {
  const changes = report.alerts?.transitions ?? []
  if (changes.length === 0) return ''
  const lines = changes.slice(0, 50).map((change) => {
    const icon = ICONS[LEVEL_STATUS[change.kind === 'resolved' ? 'ok' : change.alert.level]]
    return `- ${icon} ${markdownProse(changeText(change, phrasebook))}`
  })
  return [`### ${phrasebook.disk.labels.changes}`, '', ...lines].join('\n')
}

function filesystemsPart(hosts: readonly HostFacts[], scope: MarkdownScope): string {
  const { phrasebook } = scope
  const { labels } = phrasebook.disk
  const rows = hosts.flatMap((host) => {
    if (!host.reached)
      return [[ICONS.unknown, escapeMarkdown(host.host), labels.notReached, '', '', '', '']]
    return host.filesystems.map((one) => [
      ICONS[LEVEL_STATUS[one.level]],
      escapeMarkdown(host.host),
      escapeMarkdown(one.mountPoint),
      usageText(one, phrasebook),
      one.trend.length > 1 ? sparkline(one.trend) : '',
      forecastText(one, phrasebook),
      stateText(one, phrasebook),
    ])
  })
  const headers = ['', labels.host, labels.filesystem, labels.used, labels.trend, labels.full, '']
  return boundedTable(headers, rows, scope)
}

function advicePart(scope: MarkdownScope): string {
  const { report, phrasebook } = scope
  const advice = report.disk?.advice ?? []
  if (advice.length === 0) return ''
  const { labels } = phrasebook.disk
  const rows = advice.map(({ host, command, bytes }) => [
    escapeMarkdown(host),
    `<code>${escapeMarkdown(command)}</code>`,
    phrasebook.format.bytes(bytes),
  ])
  return [
    `### ${labels.advice}`,
    '',
    boundedTable([labels.host, '', labels.free], rows, scope),
  ].join('\n')
}

function hostDetails(host: HostFacts, scope: MarkdownScope): string {
  const { phrasebook } = scope
  const { format, disk } = phrasebook
  const { labels, phrases } = disk
  const trees = host.trees.flatMap((tree) => [
    `**${labels.backups}** <code>${escapeMarkdown(tree.directory)}</code>: ${treeSizeText(tree, phrasebook)}`,
    ...tierTexts(tree, phrasebook).map((line) => `- ${line}`),
  ])
  const growers = host.growers.map(({ path, bytes, grownBytes, days }) => {
    const grown = phrases.grown(format.bytes(grownBytes), format.number(days))
    return `- <code>${escapeMarkdown(path)}</code> ${format.bytes(bytes)} (${grown})`
  })
  const docker = (host.docker ?? []).map(
    ({ part, count, bytes, reclaimableBytes }) =>
      `- ${escapeMarkdown(partName(part, labels.dockerParts))}: ${format.number(count)}, ${format.bytes(bytes)} (${phrases.reclaimable(format.bytes(reclaimableBytes))})`,
  )
  const skipped = host.skipped.map(
    ({ mountPoint, because }) =>
      `- <code>${escapeMarkdown(mountPoint)}</code>: ${escapeMarkdown(partName(because, labels.skipReasons))}`,
  )
  const body = [
    trees.join('\n'),
    titled(labels.growers, growers),
    titled(labels.docker, docker),
    titled(labels.skipped, skipped.slice(0, scope.rowLimit)),
  ].filter((part) => part !== '')
  if (body.length === 0) return ''
  return markdownDetails(escapeMarkdown(host.host), body.join('\n\n'))
}

function titled(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`**${title}**`, ...lines].join('\n')
}

/** A word of ours for a code; a code that this version does not know stays as it is. */
function partName(code: string, names: Readonly<Record<string, string>>): string {
  return Object.hasOwn(names, code) ? (names[code] ?? code) : code
}
