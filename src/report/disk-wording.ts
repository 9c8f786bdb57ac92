import type { Phrasebook } from '../locale/phrasebook.ts'
import type { DiskFacts, FilesystemFacts, HostFacts } from './disk-facts.ts'
import type { CheckStatus, Report } from './report.ts'

/** A level as the status that its colour and icon show. */
export const LEVEL_STATUS: Readonly<Record<FilesystemFacts['level'], CheckStatus>> = {
  ok: 'pass',
  unknown: 'unknown',
  warning: 'warn',
  critical: 'fail',
  emergency: 'fail',
}

const DAY_SECONDS = 86_400

/** `3 file systems on 1 host`, and alerts where there are any. */
export function diskHeadline({ hosts }: DiskFacts, report: Report, book: Phrasebook): string {
  const { format, disk } = book
  const count = hosts.reduce((sum, { filesystems }) => sum + filesystems.length, 0)
  const alerts = report.alerts?.standing.length ?? 0
  const figures = disk.phrases.filesystems(count, format.number(count), format.number(hosts.length))
  return alerts === 0
    ? figures
    : `${figures} · ${disk.phrases.alerts(alerts, format.number(alerts))}`
}

/** `45.2 GB / 100 GB (45%)`, or why it is not known. */
export function usageText({ bytes, percent, state }: FilesystemFacts, book: Phrasebook): string {
  if (bytes === null || percent === null) return book.disk.labels.states[state]
  const { format } = book
  const usable = format.bytes(bytes.used + bytes.available)
  return `${format.bytes(bytes.used)} / ${usable} (${format.percent(percent / 100)})`
}

/** `full in 3 d 4 h (2 d – 5 d, likely)`; empty where the history does not say. */
export function forecastText({ forecast }: FilesystemFacts, book: Phrasebook): string {
  if (forecast === null) return ''
  const { format, disk } = book
  const time = (days: number) => format.duration(days * DAY_SECONDS)
  const latest = forecast.latestDays === null ? '…' : time(forecast.latestDays)
  const sure = disk.labels.confidence[forecast.confidence]
  const range = `${time(forecast.earliestDays)} – ${latest}, ${sure}`
  return disk.phrases.fullIn(time(forecast.days), range)
}

/** What is out of the ordinary with a file system, in a word or two. */
export function stateText({ readOnly, inodesPercent }: FilesystemFacts, book: Phrasebook): string {
  const { labels } = book.disk
  const words = readOnly === 'no' ? [] : [labels.readOnly[readOnly]]
  if (inodesPercent !== null && inodesPercent >= 50)
    words.push(`${labels.inodes} ${book.format.percent(inodesPercent / 100)}`)
  return words.join(', ')
}

/** What a directory of backups holds, a line for each tier; of one that did not tell its files, only that. */
export function tierTexts(
  { listed, tiers }: HostFacts['trees'][number],
  book: Phrasebook,
): readonly string[] {
  return listed ? tiers.map((tier) => tierText(tier, book)) : [book.disk.labels.notListed]
}

/** `24 MB`; a dash where nobody knows. */
export function treeSizeText(
  { listed, allocatedBytes }: HostFacts['trees'][number],
  book: Phrasebook,
): string {
  return listed ? book.format.bytes(allocatedBytes) : '–'
}

/** `Daily: 7 backups (24 MB)` */
export function tierText(
  tier: HostFacts['trees'][number]['tiers'][number],
  book: Phrasebook,
): string {
  const { format, disk } = book
  const count = disk.phrases.backups(tier.backups, format.number(tier.backups))
  return `${disk.labels.tiers[tier.tier]}: ${count} (${format.bytes(tier.bytes)})`
}

/** `[worse] 91% on local:/var → EMERGENCY`: what people are told by this run. */
export function changeText(
  { alert, kind }: NonNullable<Report['alerts']>['transitions'][number],
  book: Phrasebook,
): string {
  const { title } = book.reason(alert.reason, alert.facts)
  const { labels } = book.disk
  return `${labels.transitions[kind]} (${labels.levels[alert.level]}): ${title}`
}
