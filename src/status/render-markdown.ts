import { createPhrasebook, type Phrasebook } from '../locale/phrasebook.ts'
import { LEVEL_ICONS } from '../notify/notice-text.ts'
import {
  escapeMarkdown,
  markdownDetails,
  markdownProse,
  markdownTable,
} from '../report/markdown-text.ts'
import type { RenderOptions } from '../report/render-options.ts'
import type { HostStatus, Status } from './status.ts'
import { percentBar, sparkline } from './trend.ts'
import { placeText, runWords, tierName } from './wording.ts'

/** Rows of one table; a hundred hosts have several file systems each. */
const MOST_ROWS = 300

/** The status as a job summary: one table of all hosts, the last runs, details folded. */
export function renderStatusMarkdown(status: Status, options: RenderOptions): string {
  const phrasebook = createPhrasebook(options.locale, options.timeZone)
  const { labels, results } = phrasebook.status
  const { level, system, at } = status
  const parts = [
    `## ${LEVEL_ICONS[level]} ${results[level]} — ${escapeMarkdown(system)}`,
    `${escapeMarkdown(status.machine)} · ${phrasebook.format.dateTime(at)} (${phrasebook.format.timeZone})`,
    remarkTable(status, phrasebook),
    hostTable(status, phrasebook),
    runTable(status, phrasebook),
    markdownDetails(
      labels.details,
      [filesystemTable(status, phrasebook), tierTable(status, phrasebook)]
        .filter(Boolean)
        .join('\n\n'),
    ),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function remarkTable(status: Status, phrasebook: Phrasebook): string {
  const { labels } = phrasebook.status
  const rows = status.hosts.flatMap((host) => [
    ...(host.detail === undefined
      ? []
      : [
          [
            LEVEL_ICONS[host.level],
            escapeMarkdown(placeText(host, status)),
            escapeMarkdown(host.detail),
            '',
          ],
        ]),
    ...host.remarks.map(({ level, subject, reason, facts }) => {
      const { title, hint } = phrasebook.reason(reason, facts)
      const place = escapeMarkdown(`${placeText(host, status)} ${subject}`)
      return [LEVEL_ICONS[level], place, markdownProse(title), markdownProse(hint)]
    }),
  ])
  if (rows.length === 0) return ''
  const { what, whatToDo } = phrasebook.labels
  const table = boundedTable(['', labels.host, what, whatToDo], rows, phrasebook)
  return `### ${labels.remarks}\n\n${table}`
}

/** The fullest file system speaks for its host. */
function hostTable(status: Status, phrasebook: Phrasebook): string {
  const { labels } = phrasebook.status
  const { format } = phrasebook
  const rows = status.hosts.map((host) => {
    const place = escapeMarkdown(placeText(host, status))
    const worst = fullest(host)
    if (worst?.use == null) return [LEVEL_ICONS[host.level], place, labels.notMeasured, '', '', '']
    const { percent, usedBytes, totalBytes } = worst.use
    return [
      LEVEL_ICONS[host.level],
      place,
      escapeMarkdown(worst.mountPoint),
      `${percentBar(percent)} ${format.percent(percent / 100)}`,
      `${format.bytes(usedBytes)} / ${format.bytes(totalBytes)}`,
      sparkline(worst.trend),
    ]
  })
  return boundedTable(
    ['', labels.host, labels.fileSystem, labels.used, labels.size, labels.trend],
    rows,
    phrasebook,
  )
}

function fullest({ filesystems }: HostStatus): HostStatus['filesystems'][number] | undefined {
  return filesystems
    .filter(({ use }) => use !== null)
    .toSorted((one, other) => (other.use?.percent ?? 0) - (one.use?.percent ?? 0))[0]
}

function runTable({ runs }: Status, phrasebook: Phrasebook): string {
  const { labels, phrases } = phrasebook.status
  if (runs.length === 0) return labels.neverRan
  const { format } = phrasebook
  const rows = runs.map((run) => {
    const { icon, name, verdict, why } = runWords(run, phrasebook)
    return [
      icon,
      escapeMarkdown(name),
      `${escapeMarkdown(verdict)}${run.isGood ? '' : `: ${markdownProse(why)}`}`,
      `${format.dateTime(run.at)} (${phrases.ago(format.duration(run.ageSeconds))})`,
      format.duration(run.durationSeconds),
    ]
  })
  return boundedTable(
    ['', labels.procedure, labels.verdict, labels.when, labels.took],
    rows,
    phrasebook,
  )
}

function filesystemTable(status: Status, phrasebook: Phrasebook): string {
  const { labels } = phrasebook.status
  const { format } = phrasebook
  const rows = status.hosts.flatMap((host) =>
    host.filesystems.map(({ mountPoint, level, use, trend }) => {
      const place = [
        LEVEL_ICONS[level],
        escapeMarkdown(placeText(host, status)),
        escapeMarkdown(mountPoint),
      ]
      if (use === null) return [...place, labels.notMeasured, '', '', '']
      const inodes = use.inodePercent === null ? '' : format.percent(use.inodePercent / 100)
      const size = `${format.bytes(use.usedBytes)} / ${format.bytes(use.totalBytes)}`
      return [...place, format.percent(use.percent / 100), size, inodes, sparkline(trend)]
    }),
  )
  if (rows.length === 0) return ''
  const headers = [
    '',
    labels.host,
    labels.fileSystem,
    labels.used,
    labels.size,
    labels.inodes,
    labels.trend,
  ]
  return boundedTable(headers, rows, phrasebook)
}

function tierTable(status: Status, phrasebook: Phrasebook): string {
  const { labels } = phrasebook.status
  const { format } = phrasebook
  const rows = status.hosts.flatMap((host) =>
    host.trees.flatMap(({ directory, tiers }) =>
      tiers.map(({ tier, backups, bytes, newestAt }) => [
        escapeMarkdown(`${placeText(host, status)}: ${directory}`),
        escapeMarkdown(tierName(tier, phrasebook)),
        format.number(backups),
        format.bytes(bytes),
        newestAt === null ? '' : format.dateTime(newestAt),
      ]),
    ),
  )
  if (rows.length === 0) return ''
  const headers = [
    phrasebook.labels.path,
    labels.tier,
    phrasebook.labels.backup,
    labels.size,
    labels.newest,
  ]
  return boundedTable(headers, rows, phrasebook)
}

function boundedTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  { phrases, format }: Phrasebook,
): string {
  const table = markdownTable(headers, rows.slice(0, MOST_ROWS))
  const rest = rows.length - MOST_ROWS
  return rest > 0 ? `${table}\n\n${phrases.more(format.number(rest))}` : table
}
