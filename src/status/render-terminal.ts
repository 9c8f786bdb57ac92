import { createPhrasebook, type Phrasebook } from '../locale/phrasebook.ts'
import { LEVEL_ICONS } from '../notify/notice-text.ts'
import type { FilesystemFacts, HostFacts } from '../report/disk-facts.ts'
import {
  forecastText,
  LEVEL_STATUS,
  stateText,
  tierText,
  treeSizeText,
} from '../report/disk-wording.ts'
import { padEnd, truncate } from '../report/display-width.ts'
import { plainLine } from '../report/plain-text.ts'
import { sparkline } from '../report/sparkline.ts'
import type { TerminalOptions } from '../report/terminal.ts'
import { createPaint, TerminalSheet } from '../report/terminal-sheet.ts'
import { percentBar } from './percent-bar.ts'
import type { LastRun, Status } from './status.ts'
import { placeText, runWords } from './wording.ts'

const ITEM = { indent: 3, hang: 3 }
const NAME_WIDTH = 22
const UNDER_NAME = ITEM.indent + NAME_WIDTH + 1

/** What all parts are made from. */
interface Scope {
  readonly status: Status
  readonly sheet: TerminalSheet
  readonly book: Phrasebook
}

/** The status as the seeds' dashboard shows it: a box, file systems with bars, backups by tier, last runs, one sentence. */
export function renderStatus(status: Status, options: TerminalOptions): string {
  const book = createPhrasebook(options.locale, options.timeZone)
  const sheet = new TerminalSheet(createPaint(options.colour ?? false), options.width ?? 80)
  const { notices, format, status: words } = book
  const icon = LEVEL_ICONS[status.level]
  const style = LEVEL_STATUS[status.level]
  const when = `${format.dateTime(status.at)} (${format.timeZone})`
  sheet.box(
    [
      `${status.system.toUpperCase()} — ${words.labels.title}`,
      `${icon} ${notices.levels[status.level]} · ${when}`,
    ],
    style,
  )
  sheet.blank()
  const scope = { status, sheet, book }
  filesystemLines(scope)
  treeLines(scope)
  runLines(scope)
  alertLines(scope)
  sheet.line(`${icon} ${words.results[status.level]}`, { style })
  return sheet.toString()
}

function filesystemLines(scope: Scope): void {
  const { sheet, status, book } = scope
  if (status.hosts.length === 0) return
  sheet.line(`📊 ${book.status.labels.system}:`, { style: 'heading' })
  for (const host of status.hosts) {
    if (status.hosts.length > 1 || !host.reached) hostLine(host, scope)
    for (const one of host.filesystems) filesystemLine(one, scope)
  }
  sheet.blank()
}

function hostLine(host: HostFacts, { sheet, status, book }: Scope): void {
  const why = host.reached ? '' : `: ${book.disk.labels.notReached}`
  const text = `${LEVEL_ICONS[host.level]} ${placeText(host.host, status)}${why}`
  sheet.line(text, { indent: 1, style: host.reached ? 'heading' : LEVEL_STATUS[host.level] })
}

function filesystemLine(one: FilesystemFacts, { sheet, book }: Scope): void {
  const { format, notices, disk } = book
  const name = padEnd(truncate(plainLine(one.mountPoint), NAME_WIDTH), NAME_WIDTH)
  const state = `${LEVEL_ICONS[one.level]} ${notices.levels[one.level]}`
  const look = one.level === 'ok' ? ITEM : { ...ITEM, style: LEVEL_STATUS[one.level] }
  if (one.bytes === null || one.percent === null) {
    sheet.line(`${name} ${disk.labels.states[one.state]} ${state}`, look)
    return
  }
  const share = format.percent(one.percent / 100).padStart(5)
  sheet.line(`${name} ${percentBar(one.percent)} ${share} ${state}`, look)
  const { used, available } = one.bytes
  const more = [
    `${format.bytes(used)} / ${format.bytes(used + available)}`,
    stateText(one, book),
    one.trend.length > 1 ? sparkline(one.trend) : '',
    forecastText(one, book),
  ]
  sheet.line(more.filter((part) => part !== '').join(' · '), { indent: UNDER_NAME, style: 'dim' })
}

function treeLines({ sheet, status, book }: Scope): void {
  const { format, status: words, disk } = book
  const trees = status.hosts.flatMap(({ host, trees: all }) => all.map((tree) => ({ host, tree })))
  if (trees.length === 0) return
  sheet.line(`📦 ${words.labels.backups}:`, { style: 'heading' })
  for (const { host, tree } of trees) {
    const share = tree.share === null ? '' : ` (${format.percent(tree.share)})`
    const place = status.hosts.length > 1 ? `${placeText(host, status)}: ` : ''
    const icon = LEVEL_ICONS[tree.level]
    const size = `${treeSizeText(tree, book)}${share}`
    sheet.line(`${place}${tree.directory}: ${size} ${icon}`, ITEM)
    if (!tree.listed) {
      sheet.line(disk.labels.notListed, { indent: 5, hang: 2 })
      continue
    }
    for (const tier of tree.tiers) {
      const { newestAt } = tier
      const newest =
        newestAt === null ? '' : ` · ${disk.labels.newest} ${format.dateTime(newestAt)}`
      sheet.line(`${tierText(tier, book)}${newest}`, { indent: 5, hang: 2 })
    }
    const backups = tree.tiers.reduce((sum, tier) => sum + tier.backups, 0)
    const bytes = tree.tiers.reduce((sum, tier) => sum + tier.bytes, 0)
    const count = disk.phrases.backups(backups, format.number(backups))
    sheet.line(`${disk.labels.total}: ${count} (${format.bytes(bytes)})`, { indent: 5 })
  }
  sheet.blank()
}

function runLines({ sheet, status, book }: Scope): void {
  const { labels } = book.status
  sheet.line(`🔁 ${labels.procedures}:`, { style: 'heading' })
  if (status.runs.length === 0) sheet.line(labels.neverRan, ITEM)
  for (const run of status.runs) sheet.line(runText(run, book), ITEM)
  sheet.blank()
}

function runText(run: LastRun, book: Phrasebook): string {
  const { format, status: words } = book
  const { icon, name, verdict, why } = runWords(run, book)
  const age = words.phrases.ago(format.duration(run.ageSeconds))
  const head = `${icon} ${name}: ${verdict} · ${age} · ${format.duration(run.durationSeconds)}`
  return run.level === 'ok' ? head : `${head} · ${why}`
}

function alertLines({ sheet, status, book }: Scope): void {
  if (status.alerts.length === 0) return
  sheet.line(`🔔 ${book.status.labels.remarks}:`, { style: 'heading' })
  for (const { level, host, subject, reason, facts } of status.alerts) {
    const { title, hint } = book.reason(reason, facts)
    const place = [placeText(host, status), subject].filter((part) => part !== '').join(' ')
    const style = LEVEL_STATUS[level]
    sheet.line(`${LEVEL_ICONS[level]} ${place}: ${title}`, { ...ITEM, style })
    if (hint !== '') sheet.line(`→ ${hint}`, { indent: 6, hang: 2 })
  }
  sheet.blank()
}
