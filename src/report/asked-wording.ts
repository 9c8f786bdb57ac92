import type { Phrasebook } from '../locale/phrasebook.ts'
import { SEVERITY } from './finding-list.ts'
import type { AskedLine, CheckStatus, ProbeLine } from './report.ts'

/** `OK (200) · 12 ms`, `OK (28 products) · 9 ms`, `OK (100/100 tenants) · 31 ms`, or what was answered instead. */
export function probeText(line: ProbeLine, phrasebook: Phrasebook): string {
  const { httpStatus, rows, rowsName, seconds } = line
  const what =
    rows !== undefined && rowsName !== undefined
      ? `${phrasebook.format.number(rows)} ${rowsName}`
      : String(httpStatus ?? '')
  const time = seconds === undefined ? '' : ` · ${phrasebook.format.duration(seconds)}`
  return askedText(line, what, phrasebook) + time
}

/** `OK (28)`, `OK (100/100 tenants)`, or what was answered instead. */
export function queryText(line: AskedLine, phrasebook: Phrasebook): string {
  return askedText(line, line.actual, phrasebook)
}

function askedText(line: AskedLine, what: string, { labels, phrases, format }: Phrasebook): string {
  const { status, asked, passed, actual } = line
  const share = phrases.askedTenants(format.number(passed), format.number(asked))
  if (status !== 'pass') return asked > 1 ? `${share} · ${actual}` : actual
  const figure = asked > 1 ? share : what
  return figure === '' ? labels.ok : `${labels.ok} (${figure})`
}

/** The worst status of some lines. */
export function worstStatus(lines: readonly AskedLine[]): CheckStatus {
  return SEVERITY.find((status) => lines.some((line) => line.status === status)) ?? 'pass'
}
