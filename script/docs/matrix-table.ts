import { createPhrasebook } from '../../src/locale/phrasebook.ts'
import { matrixTotals, trialsByGroup } from '../../src/report/matrix.ts'
import { matrixHeadline, matrixLines } from '../../src/report/matrix-wording.ts'
import type { Report } from '../../src/report/report.ts'

const BEGIN = '<!-- matrix -->'
const END = '<!-- /matrix -->'

/** The matrix of a report as a part of docs/drill-check.md: figures, then every fault with what the drill said of it. */
export function matrixTable(report: Report): string {
  const { matrix } = report
  if (!matrix) throw new Error('the report has no matrix')
  const phrasebook = createPhrasebook('en', 'UTC')
  const { harmless } = matrixTotals(matrix)
  const groups = matrixLines(matrix, phrasebook).map(({ name, count }) => `| ${name} | ${count} |`)
  const faults = [...trialsByGroup(matrix)].flatMap(([group, trials]) =>
    trials.map(
      ({ id, actual, reason = '' }) =>
        `| ${phrasebook.faultGroup(group)} | \`${id}\` | ${phrasebook.fault(id)} | ${said(actual, reason)} |`,
    ),
  )
  return [
    `${matrixHeadline(matrix, phrasebook)}; ${harmless} harmless changes without an alarm.`,
    `Measured ${report.startedAt.slice(0, 10)} in ${Math.round(report.durationSeconds / 60)} minutes on two busy cores.`,
    '',
    '| Group | As it should be |',
    '|---|---|',
    ...groups,
    '',
    '| Group | Name | Fault, or harmless change | The drill said |',
    '|---|---|---|---|',
    ...faults,
  ].join('\n')
}

/** Verdict and reason are enough here; findings name objects of the sample. */
function said(actual: string, reason: string): string {
  const [verdict = ''] = actual.split('; ')
  return verdict === ''
    ? `not tried: \`${reason}\``
    : verdict.replace(/^(\S+): (\S+)$/, '`$1`, `$2`')
}

/** The page with another matrix in it. */
export function intoPage(page: string, table: string): string {
  const start = page.indexOf(BEGIN) + BEGIN.length
  return `${page.slice(0, start)}\n${table}\n${page.slice(page.indexOf(END))}`
}
