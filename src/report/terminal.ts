import { createPhrasebook, type Phrasebook } from '../locale/phrasebook.ts'
import { attentionGroups, factsOf, metricOf, placeOf, verdictStatus } from './digest.ts'
import { recoveryLines } from './recovery-renderings.ts'
import type { RenderOptions } from './render-options.ts'
import type { Finding, Report } from './report.ts'
import { askedLines } from './terminal-asked.ts'
import { diskLines } from './terminal-disk.ts'
import { matrixBlock } from './terminal-matrix.ts'
import { migrationLines } from './terminal-migration.ts'
import {
  artifactLines,
  contentLines,
  integrityLines,
  phaseLines,
  retentionLines,
  tenantLines,
} from './terminal-sections.ts'
import { createPaint, TerminalSheet } from './terminal-sheet.ts'
import {
  differenceOf,
  headlineFigures,
  ICONS,
  metricAgainstObjective,
  objectiveFigures,
  provenText,
  sizeText,
  verdictWords,
} from './wording.ts'

/** How a report is shown in a terminal. */
export interface TerminalOptions extends RenderOptions {
  /** Off when absent; `supportsColour(stream)` says whether it should be on. */
  readonly colour?: boolean
  /** Columns; 80 when absent, at least the box. */
  readonly width?: number
}

const GROUPS_SHOWN = 12
const FINDINGS_SHOWN_PER_GROUP = 5

/** The report as an operator likes to read it: verdict, what needs a person, tables, result. Ends with a newline. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const phrasebook = createPhrasebook(options.locale, options.timeZone)
  const sheet = new TerminalSheet(createPaint(options.colour ?? false), options.width ?? 80)
  header(sheet, report, phrasebook)
  attention(sheet, report, phrasebook)
  subject(sheet, report, phrasebook)
  recoveryLines(sheet, report, phrasebook)
  migrationLines(sheet, report, phrasebook)
  matrixBlock(sheet, report, phrasebook)
  diskLines(sheet, report, phrasebook)
  contentLines(sheet, report, phrasebook)
  integrityLines(sheet, report, phrasebook)
  askedLines(sheet, report, phrasebook)
  tenantLines(sheet, report, phrasebook)
  phaseLines(sheet, report, phrasebook)
  artifactLines(sheet, report, phrasebook)
  retentionLines(sheet, report, phrasebook)
  result(sheet, report, phrasebook)
  return sheet.toString()
}

function header(sheet: TerminalSheet, report: Report, phrasebook: Phrasebook): void {
  const status = verdictStatus(report.verdict.value)
  const word = verdictWords(report, phrasebook).word
  const headline = [`${ICONS[status]} ${word}`, headlineFigures(report, phrasebook)]
  const title = phrasebook.labels.titles[report.procedure]
  sheet.box([title, report.system, headline.filter(Boolean).join(' · ')], status)
  sheet.blank()
}

function attention(sheet: TerminalSheet, report: Report, phrasebook: Phrasebook): void {
  const groups = attentionGroups(report)
  const [worst] = groups
  if (!worst) return
  const { labels, phrases, format } = phrasebook
  sheet.line(`${ICONS[worst.status]} ${upper(labels.needsPerson, phrasebook)}:`, {
    style: 'heading',
  })
  for (const { reason, status, facts, findings } of groups.slice(0, GROUPS_SHOWN)) {
    const [first] = findings
    const text = phrasebook.reason(reason, { ...(first && factsOf(first)), ...facts })
    const count = findings.length > 1 ? ` (${format.number(findings.length)})` : ''
    sheet.line(`${ICONS[status]} ${text.title}${count}`, { indent: 3, hang: 3, style: status })
    findingLines(sheet, findings, phrasebook)
    if (text.hint !== '') sheet.line(`→ ${text.hint}`, { indent: 6, hang: 2 })
  }
  const rest = groups.length - GROUPS_SHOWN
  if (rest > 0) sheet.line(phrases.more(format.number(rest)), { indent: 3, style: 'dim' })
  if (report.error !== undefined)
    sheet.line(`${labels.error}: ${report.error}`, { indent: 3, hang: 2 })
  sheet.blank()
}

function findingLines(
  sheet: TerminalSheet,
  findings: readonly Finding[],
  phrasebook: Phrasebook,
): void {
  for (const finding of findings.slice(0, FINDINGS_SHOWN_PER_GROUP)) {
    const place = placeOf(finding) || phrasebook.labels.wholeDatabase
    sheet.line(`${place}: ${differenceOf(finding, phrasebook)}`, { indent: 6, hang: 2 })
  }
  const rest = findings.length - FINDINGS_SHOWN_PER_GROUP
  if (rest <= 0) return
  const text = phrasebook.phrases.more(phrasebook.format.number(rest))
  sheet.line(text, { indent: 6, style: 'dim' })
}

function subject(sheet: TerminalSheet, report: Report, phrasebook: Phrasebook): void {
  const { labels, format } = phrasebook
  const { backup } = report
  sheet.line(`📅 ${labels.date}: ${format.dateTime(report.startedAt)} (${format.timeZone})`)
  if (backup) {
    sheet.line(`📦 ${labels.backup}: ${backup.name}`)
    const origin = `${backup.source}, ${backup.tier}`
    sheet.line(`${labels.takenAt} ${format.dateTime(backup.takenAt)} (${origin})`, { indent: 3 })
  }
  const restore = metricOf(report, 'restore')
  const [label, seconds] = restore
    ? [labels.restoreTime, restore.value]
    : [labels.duration, report.durationSeconds]
  sheet.line(`⏳ ${label}: ${format.duration(seconds)}`)
  sheet.blank()
}

function result(sheet: TerminalSheet, report: Report, phrasebook: Phrasebook): void {
  const { labels } = phrasebook
  const status = verdictStatus(report.verdict.value)
  const sentence = verdictWords(report, phrasebook).result
  sheet.line(`${ICONS[status]} ${upper(labels.result, phrasebook)}: ${sentence}`, { style: status })
  sheet.blank()
  sheet.line(`🔎 ${labels.proven}: ${provenText(report, phrasebook)}`, { hang: 3 })
  for (const [label, metric] of objectiveFigures(report, phrasebook)) {
    const icon = metric.id === 'rpo' ? '🕐' : '📊'
    sheet.line(`${icon} ${label}: ${metricAgainstObjective(metric, phrasebook)}`)
  }
  if (report.backup) sheet.line(`💾 ${labels.backupSize}: ${sizeText(report, phrasebook)}`)
}

/** Upper case by the rules of the report's language. */
function upper(text: string, phrasebook: Phrasebook): string {
  return text.toLocaleUpperCase(phrasebook.locale)
}
