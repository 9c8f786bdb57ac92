import type { AlertLevel } from '../alerts/alert.ts'
import { createPhrasebook, type Phrasebook } from '../locale/phrasebook.ts'
import { LEVEL_ICONS } from '../notify/notice-text.ts'
import { padEnd, truncate } from '../report/display-width.ts'
import { plainLine } from '../report/plain-text.ts'
import type { CheckStatus } from '../report/report.ts'
import type { TerminalOptions } from '../report/terminal.ts'
import { createPaint, TerminalSheet } from '../report/terminal-sheet.ts'
import type { FilesystemStatus, HostStatus, LastRun, Status } from './status.ts'
import { percentBar, sparkline } from './trend.ts'
import { placeText, runWords, tierName, treeTotals } from './wording.ts'

/** Colour of a level. */
const STYLES: Readonly<Record<AlertLevel, CheckStatus>> = {
  ok: 'pass',
  unknown: 'unknown',
  warning: 'warn',
  critical: 'fail',
  emergency: 'fail',
}

const ITEM = { indent: 3, hang: 2 }
const NAME_WIDTH = 22

/** The status as the seeds' dashboard shows it: a box, file systems with bars, backups by tier, last runs, one sentence. */
export function renderStatus(status: Status, options: TerminalOptions): string {
  const phrasebook = createPhrasebook(options.locale, options.timeZone)
  const sheet = new TerminalSheet(createPaint(options.colour ?? false), options.width ?? 80)
  const { notices, format, status: words } = phrasebook
  const icon = LEVEL_ICONS[status.level]
  sheet.box(
    [
      `${status.system.toUpperCase()} — ${words.labels.title}`,
      `${icon} ${notices.levels[status.level]} · ${format.dateTime(status.at)} (${format.timeZone})`,
    ],
    STYLES[status.level],
  )
  sheet.blank()
  filesystemLines(sheet, status, phrasebook)
  treeLines(sheet, status, phrasebook)
  runLines(sheet, status, phrasebook)
  sheet.line(`${icon} ${words.results[status.level]}`, { style: STYLES[status.level] })
  return sheet.toString()
}

function filesystemLines(sheet: TerminalSheet, status: Status, phrasebook: Phrasebook): void {
  if (status.hosts.length === 0) return
  const { labels } = phrasebook.status
  sheet.line(`📊 ${labels.system}:`, { style: 'heading' })
  const many = status.hosts.length > 1
  for (const host of status.hosts) {
    if (many || !host.reached) hostLine(sheet, host, status)
    for (const one of host.filesystems) filesystemLine(sheet, one, phrasebook)
    for (const { level, subject, reason, facts } of host.remarks) {
      const { title } = phrasebook.reason(reason, facts)
      const text = `${LEVEL_ICONS[level]} ${subject === '' ? '' : `${subject}: `}${title}`
      sheet.line(text, { ...ITEM, hang: 3, style: STYLES[level] })
    }
  }
  sheet.blank()
}

function hostLine(sheet: TerminalSheet, host: HostStatus, status: Status): void {
  const detail = host.detail === undefined ? '' : `: ${host.detail}`
  const text = `${LEVEL_ICONS[host.level]} ${placeText(host, status)}${detail}`
  sheet.line(text, { indent: 1, hang: 3, style: host.reached ? 'heading' : STYLES[host.level] })
}

function filesystemLine(sheet: TerminalSheet, one: FilesystemStatus, phrasebook: Phrasebook): void {
  const { format, notices, status: words } = phrasebook
  const name = padEnd(truncate(plainLine(one.mountPoint), NAME_WIDTH), NAME_WIDTH)
  const state = `${LEVEL_ICONS[one.level]} ${notices.levels[one.level]}`
  const look = { ...ITEM, style: STYLES[one.level] }
  if (one.use === null) {
    sheet.line(`${name} ${words.labels.notMeasured} ${state}`, look)
    return
  }
  const { percent, usedBytes, totalBytes, inodePercent } = one.use
  const share = format.percent(percent / 100).padStart(5)
  sheet.line(`${name} ${percentBar(percent)} ${share} ${state}`, one.level === 'ok' ? ITEM : look)
  const more = [
    `${format.bytes(usedBytes)} / ${format.bytes(totalBytes)}`,
    ...(inodePercent === null ? [] : [words.phrases.inodes(format.percent(inodePercent / 100))]),
    sparkline(one.trend),
  ]
  sheet.line(more.filter(Boolean).join(' · '), { indent: 3 + NAME_WIDTH + 1, style: 'dim' })
}

function treeLines(sheet: TerminalSheet, status: Status, phrasebook: Phrasebook): void {
  const { format, status: words } = phrasebook
  const trees = status.hosts.flatMap((host) => host.trees.map((tree) => ({ host, tree })))
  if (trees.length === 0) return
  sheet.line(`📦 ${words.labels.backups}:`, { style: 'heading' })
  for (const { host, tree } of trees) {
    const share = tree.totalBytes === null ? '' : ` / ${format.bytes(tree.totalBytes)}`
    const place = status.hosts.length > 1 ? `${placeText(host, status)}: ` : ''
    sheet.line(`${place}${tree.directory}: ${format.bytes(tree.bytes)}${share}`, ITEM)
    for (const { tier, backups, bytes, newestAt } of tree.tiers) {
      const count = words.phrases.backups(backups, format.number(backups))
      const newest =
        newestAt === null ? '' : ` · ${words.labels.newest} ${format.dateTime(newestAt)}`
      const text = `${tierName(tier, phrasebook)}: ${count} (${format.bytes(bytes)})${newest}`
      sheet.line(text, { indent: 5, hang: 2 })
    }
    const total = treeTotals(tree)
    const count = words.phrases.backups(total.backups, format.number(total.backups))
    sheet.line(`${words.labels.total}: ${count} (${format.bytes(total.bytes)})`, { indent: 5 })
  }
  sheet.blank()
}

function runLines(sheet: TerminalSheet, { runs }: Status, phrasebook: Phrasebook): void {
  const { labels } = phrasebook.status
  sheet.line(`🔁 ${labels.procedures}:`, { style: 'heading' })
  if (runs.length === 0) sheet.line(labels.neverRan, ITEM)
  for (const run of runs) sheet.line(runText(run, phrasebook), { ...ITEM, hang: 3 })
  sheet.blank()
}

function runText(run: LastRun, phrasebook: Phrasebook): string {
  const { format, status: words } = phrasebook
  const { icon, name, verdict, why } = runWords(run, phrasebook)
  const age = words.phrases.ago(format.duration(run.ageSeconds))
  const head = `${icon} ${name}: ${verdict} · ${age} · ${format.duration(run.durationSeconds)}`
  return run.isGood ? head : `${head} · ${why}`
}
