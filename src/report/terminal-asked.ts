import type { Phrasebook } from '../locale/phrasebook.ts'
import { probeText, queryText, worstStatus } from './asked-wording.ts'
import type { AskedLine, Report } from './report.ts'
import type { TerminalSheet } from './terminal-sheet.ts'
import { ICONS } from './wording.ts'

const ITEM = { indent: 3, hang: 2 }
const LOG_SHOWN = 20

/** `- Login: ✅ OK (200)`, one line per probe and per query; then what a failed application said last. */
export function askedLines(sheet: TerminalSheet, report: Report, phrasebook: Phrasebook): void {
  const { labels } = phrasebook
  const { queries = [], probes = [] } = report
  list(sheet, upper(labels.queries, phrasebook), queries, (each) => queryText(each, phrasebook))
  list(sheet, upper(labels.functions, phrasebook), probes, (each) => probeText(each, phrasebook))
  changeLines(sheet, report, phrasebook)
  logLines(sheet, report, phrasebook)
}

function list<Line extends AskedLine>(
  sheet: TerminalSheet,
  title: string,
  lines: readonly Line[],
  textOf: (line: Line) => string,
): void {
  if (lines.length === 0) return
  sheet.line(`${ICONS[worstStatus(lines)]} ${title}:`, { style: 'heading' })
  for (const line of lines)
    sheet.line(`- ${line.name}: ${ICONS[line.status]} ${textOf(line)}`, ITEM)
  sheet.blank()
}

function logLines(sheet: TerminalSheet, { application }: Report, phrasebook: Phrasebook): void {
  const lines = application?.log?.slice(-LOG_SHOWN) ?? []
  if (lines.length === 0) return
  sheet.line(`📜 ${upper(phrasebook.labels.applicationLog, phrasebook)}:`, { style: 'heading' })
  for (const line of lines) sheet.line(line, { ...ITEM, style: 'dim' })
  sheet.blank()
}

function changeLines(sheet: TerminalSheet, { application }: Report, phrasebook: Phrasebook): void {
  const { labels } = phrasebook
  const changes = application?.changes ?? []
  if (changes.length === 0) return
  sheet.line(`🧩 ${upper(labels.applicationChanges, phrasebook)}:`, { style: 'heading' })
  for (const { field, change, value } of changes) {
    const words = labels.stagedChanges[change]
    sheet.line(`- ${field}: ${value === '' ? words : `${value} (${words})`}`, ITEM)
  }
  sheet.blank()
}

function upper(text: string, { locale }: Phrasebook): string {
  return text.toLocaleUpperCase(locale)
}
