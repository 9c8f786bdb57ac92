import { createPhrasebook, type Phrasebook } from '../locale/phrasebook.ts'
import { LEVEL_ICONS } from '../notify/notice-text.ts'
import type { FilesystemFacts, HostFacts } from '../report/disk-facts.ts'
import {
  forecastText,
  stateText,
  tierTexts,
  treeSizeText,
  usageText,
} from '../report/disk-wording.ts'
import {
  escapeMarkdown,
  markdownDetails,
  markdownProse,
  markdownTable,
} from '../report/markdown-text.ts'
import type { RenderOptions } from '../report/render-options.ts'
import { sparkline } from '../report/sparkline.ts'
import { percentBar } from './percent-bar.ts'
import type { Status } from './status.ts'
import { placeText, runWords } from './wording.ts'

/** Rows of one table; a hundred hosts have several file systems each. */
const MOST_ROWS = 300

/** The status as a job summary: what needs a look, one row per host, the last runs, the rest folded. */
export function renderStatusMarkdown(status: Status, options: RenderOptions): string {
  const book = createPhrasebook(options.locale, options.timeZone)
  const { results, labels } = book.status
  const { level, system, machine, at } = status
  const details = [filesystemTable(status, book), treeList(status, book)].filter(Boolean)
  const parts = [
    `## ${LEVEL_ICONS[level]} ${results[level]} — ${escapeMarkdown(system)}`,
    `${escapeMarkdown(machine)} · ${book.format.dateTime(at)} (${book.format.timeZone})`,
    alertTable(status, book),
    hostTable(status, book),
    runTable(status, book),
    details.length === 0 ? '' : markdownDetails(labels.details, details.join('\n\n')),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function alertTable(status: Status, book: Phrasebook): string {
  const { labels } = book.status
  if (status.alerts.length === 0) return ''
  const rows = status.alerts.map(({ level, host, subject, reason, facts }) => {
    const { title, hint } = book.reason(reason, facts)
    const place = escapeMarkdown(`${placeText(host, status)} ${subject}`)
    return [LEVEL_ICONS[level], place, markdownProse(title), markdownProse(hint)]
  })
  const { what, whatToDo } = book.labels
  return `### ${labels.remarks}\n\n${boundedTable(['', book.disk.labels.host, what, whatToDo], rows, book)}`
}

/** The fullest file system speaks for its host. */
function hostTable(status: Status, book: Phrasebook): string {
  if (status.hosts.length === 0) return ''
  const { labels } = book.disk
  const rows = status.hosts.map((host) => {
    const head = [LEVEL_ICONS[host.level], escapeMarkdown(placeText(host.host, status))]
    const one = fullest(host)
    if (!one) return [...head, host.reached ? '' : labels.notReached, '', '', '']
    return [
      ...head,
      escapeMarkdown(one.mountPoint),
      `${percentBar(one.percent ?? 0)} ${usageText(one, book)}`,
      trendText(one),
      forecastText(one, book),
    ]
  })
  const headers = ['', labels.host, labels.filesystem, labels.used, labels.trend, labels.full]
  return boundedTable(headers, rows, book)
}

function fullest({ filesystems }: HostFacts): FilesystemFacts | undefined {
  return filesystems
    .filter(({ percent }) => percent !== null)
    .toSorted((one, other) => (other.percent ?? 0) - (one.percent ?? 0))[0]
}

function trendText({ trend }: FilesystemFacts): string {
  return trend.length > 1 ? sparkline(trend) : ''
}

function runTable({ runs }: Status, book: Phrasebook): string {
  const { labels, phrases } = book.status
  if (runs.length === 0) return labels.neverRan
  const { format } = book
  const rows = runs.map((run) => {
    const { icon, name, verdict, why } = runWords(run, book)
    return [
      icon,
      escapeMarkdown(name),
      `${escapeMarkdown(verdict)}${run.level === 'ok' ? '' : `: ${markdownProse(why)}`}`,
      `${format.dateTime(run.at)} (${phrases.ago(format.duration(run.ageSeconds))})`,
      format.duration(run.durationSeconds),
    ]
  })
  const headers = ['', labels.procedure, book.labels.verdict, labels.when, book.labels.duration]
  return boundedTable(headers, rows, book)
}

function filesystemTable(status: Status, book: Phrasebook): string {
  const { labels } = book.disk
  const rows = status.hosts.flatMap(({ host, filesystems }) =>
    filesystems.map((one) => [
      LEVEL_ICONS[one.level],
      escapeMarkdown(placeText(host, status)),
      escapeMarkdown(one.mountPoint),
      usageText(one, book),
      trendText(one),
      stateText(one, book),
    ]),
  )
  if (rows.length === 0) return ''
  const headers = ['', labels.host, labels.filesystem, labels.used, labels.trend, '']
  return boundedTable(headers, rows, book)
}

function treeList(status: Status, book: Phrasebook): string {
  return status.hosts
    .flatMap(({ host, trees }) =>
      trees.map((tree) => {
        const place = escapeMarkdown(`${placeText(host, status)}: ${tree.directory}`)
        const size = treeSizeText(tree, book)
        const lines = tierTexts(tree, book).map((line) => `- ${line}`)
        return [`**${LEVEL_ICONS[tree.level]} ${place}** ${size}`, '', ...lines].join('\n')
      }),
    )
    .join('\n\n')
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
