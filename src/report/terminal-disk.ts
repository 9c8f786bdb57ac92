import type { Phrasebook } from '../locale/phrasebook.ts'
import type { DiskFacts, FilesystemFacts, HostFacts } from './disk-facts.ts'
import {
  changeText,
  forecastText,
  LEVEL_STATUS,
  stateText,
  tierTexts,
  treeSizeText,
  usageText,
} from './disk-wording.ts'
import type { Report } from './report.ts'
import { sparkline } from './sparkline.ts'
import type { TerminalSheet } from './terminal-sheet.ts'
import { ICONS } from './wording.ts'

const ITEM = { indent: 3, hang: 2 }
/** With more hosts than this only those are shown in full that need somebody. */
const HOSTS_IN_FULL = 8
const GROWERS_SHOWN = 5

/** The disks as an operator likes to look at them: file systems, backups by tier, what grew, what changed. */
export function diskLines(sheet: TerminalSheet, report: Report, book: Phrasebook): void {
  const { disk } = report
  if (!disk) return
  const { labels } = book.disk
  sheet.line(`📊 ${upper(labels.title, book)}:`, { style: 'heading' })
  const isShort = disk.hosts.length > HOSTS_IN_FULL
  for (const host of disk.hosts) hostLines(sheet, host, { book, isShort, hosts: disk.hosts.length })
  sheet.blank()
  for (const host of disk.hosts) if (!isShort || host.level !== 'ok') detailLines(sheet, host, book)
  changeLines(sheet, report, book)
  adviceLines(sheet, disk, book)
}

function hostLines(
  sheet: TerminalSheet,
  host: HostFacts,
  { book, isShort, hosts }: { book: Phrasebook; isShort: boolean; hosts: number },
): void {
  const { labels } = book.disk
  const icon = ICONS[LEVEL_STATUS[host.level]]
  if (!host.reached) {
    sheet.line(`${host.host}: ${labels.notReached} ${icon}`, ITEM)
    return
  }
  if (isShort && host.level === 'ok') {
    sheet.line(`${host.host}: ${icon} ${labels.levels.ok}`, ITEM)
    return
  }
  const lead = hosts === 1 ? '' : `${host.host}:`
  for (const one of host.filesystems) filesystemLine(sheet, one, { book, lead })
}

function filesystemLine(
  sheet: TerminalSheet,
  one: FilesystemFacts,
  { book, lead }: { readonly book: Phrasebook; readonly lead: string },
): void {
  const { labels } = book.disk
  const parts = [
    `${lead}${one.mountPoint}: ${usageText(one, book)}`,
    one.trend.length > 1 ? sparkline(one.trend) : '',
    `${ICONS[LEVEL_STATUS[one.level]]} ${labels.levels[one.level]}`,
    stateText(one, book),
    forecastText(one, book),
  ]
  sheet.line(parts.filter((part) => part !== '').join(' '), ITEM)
}

function detailLines(sheet: TerminalSheet, host: HostFacts, book: Phrasebook): void {
  const { format, disk } = book
  const { labels, phrases } = disk
  for (const tree of host.trees) {
    sheet.line(`🗂 ${upper(labels.backupDetails, book)} (${host.host}:${tree.directory}):`, {
      style: 'heading',
    })
    for (const line of tierTexts(tree, book)) sheet.line(line, ITEM)
    const share = tree.share === null ? '' : ` (${format.percent(tree.share)})`
    sheet.line(`${labels.total}: ${treeSizeText(tree, book)}${share}`, ITEM)
    sheet.blank()
  }
  if (host.growers.length === 0) return
  sheet.line(`📈 ${upper(labels.growers, book)} (${host.host}):`, { style: 'heading' })
  for (const { path, bytes, grownBytes, days } of host.growers.slice(0, GROWERS_SHOWN)) {
    const grown = phrases.grown(format.bytes(grownBytes), format.number(days))
    sheet.line(`${path}: ${format.bytes(bytes)} (${grown})`, ITEM)
  }
  sheet.blank()
}

function changeLines(sheet: TerminalSheet, { alerts }: Report, book: Phrasebook): void {
  const changes = alerts?.transitions ?? []
  if (changes.length === 0) return
  sheet.line(`🔔 ${upper(book.disk.labels.changes, book)}:`, { style: 'heading' })
  for (const change of changes) {
    const icon = ICONS[LEVEL_STATUS[change.kind === 'resolved' ? 'ok' : change.alert.level]]
    sheet.line(`${icon} ${changeText(change, book)}`, ITEM)
  }
  sheet.blank()
}

function adviceLines(sheet: TerminalSheet, { advice }: DiskFacts, book: Phrasebook): void {
  if (advice.length === 0) return
  const { labels, phrases } = book.disk
  sheet.line(`🧹 ${upper(labels.advice, book)}:`, { style: 'heading' })
  for (const { host, command, bytes } of advice)
    sheet.line(`${host}: ${command} — ${phrases.reclaimable(book.format.bytes(bytes))}`, ITEM)
  sheet.blank()
}

/** Upper case by the rules of the report's language. */
function upper(text: string, { locale }: Phrasebook): string {
  return text.toLocaleUpperCase(locale)
}
