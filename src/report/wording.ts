import type { Phrasebook } from '../locale/phrasebook.ts'
import { checkCounts, meetsObjective, metricOf, restorableTenants } from './digest.ts'
import { diskHeadline } from './disk-wording.ts'
import { matrixHeadline } from './matrix-wording.ts'
import { migrationLine } from './migration-wording.ts'
import type { CheckStatus, Finding, Metric, Report, TenantVerdict } from './report.ts'
import { shorten } from './shorten.ts'

/** Icon of a status; all of them two columns wide in a terminal. */
export const ICONS: Readonly<Record<CheckStatus, string>> = {
  pass: '✅',
  warn: '🔶',
  fail: '❌',
  unknown: '❔',
}

/** Icon of a tenant's verdict. */
export const TENANT_STATUS: Readonly<Record<TenantVerdict['verdict'], CheckStatus>> = {
  restorable: 'pass',
  'not-restorable': 'fail',
  'cannot-judge': 'unknown',
}

/** Icon of something that is right or not. */
export function iconOf(intact: boolean): string {
  return ICONS[intact ? 'pass' : 'fail']
}

/** `Row counts 12 → 9`; both sides shortened. */
export function differenceOf(finding: Finding, phrasebook: Phrasebook): string {
  const { expected, actual } = finding
  const check = phrasebook.check(finding.check)
  if (expected === '' && actual === '') return check
  return `${check} ${shorten(expected) || '—'} → ${shorten(actual) || '—'}`
}

/** A metric's value in its unit. */
export function metricText(metric: Pick<Metric, 'unit'>, value: number, book: Phrasebook): string {
  const { format } = book
  if (metric.unit === 'bytes') return format.bytes(value)
  if (metric.unit === 'seconds') return format.duration(value)
  if (metric.unit === 'ratio') return format.ratio(value)
  return format.number(value)
}

/** `45 s (objective 10 min) ✅`; without an objective only the value. */
export function metricAgainstObjective(metric: Metric, phrasebook: Phrasebook): string {
  const value = metricText(metric, metric.value, phrasebook)
  if (metric.objective === undefined) return value
  const objective = phrasebook.phrases.objective(metricText(metric, metric.objective, phrasebook))
  return `${value} (${objective}) ${iconOf(meetsObjective(metric) === true)}`
}

/** The figures that are held against objectives, with their names, in the order one asks for them. */
export function objectiveFigures(
  report: Report,
  { labels }: Phrasebook,
): readonly (readonly [label: string, metric: Metric])[] {
  const named = [
    [labels.recoveryTime, metricOf(report, 'rto')],
    [labels.tenantRecoveryTime, metricOf(report, 'tenant-rto')],
    [labels.dataLoss, metricOf(report, 'rpo')],
  ] as const
  return named.flatMap(([label, metric]) => (metric ? [[label, metric] as const] : []))
}

/** What stands beside the verdict: what a migration did, tenants restorable, or tables and rows saved. */
export function headlineFigures(report: Report, phrasebook: Phrasebook): string {
  const { format, phrases } = phrasebook
  const { tenant, tenants, backup, migration, matrix, disk } = report
  if (disk) return diskHeadline(disk, report, phrasebook)
  if (matrix) return matrixHeadline(matrix, phrasebook)
  if (migration) return migrationLine(migration, phrasebook)
  if (tenant !== undefined) return phrases.tenantAlone(tenant)
  if (tenants && tenants.length > 0) {
    const good = format.number(restorableTenants(tenants))
    return phrases.tenantsRestorable(good, format.number(tenants.length))
  }
  if (!backup) return ''
  const tables = phrases.tables(backup.tables, format.number(backup.tables))
  return `${tables} · ${phrases.rows(backup.rows, format.number(backup.rows))}`
}

/** `22 of 24 checks passed` and the names of those that did: all that this run proves. */
export function provenText(report: Report, phrasebook: Phrasebook): string {
  const { passed, total } = checkCounts(report)
  const { format, phrases } = phrasebook
  const names = report.checks
    .filter(({ status }) => status === 'pass')
    .map(({ id }) => phrasebook.check(id))
  const counted = phrases.checksPassed(format.number(passed), format.number(total))
  return names.length === 0 ? counted : `${counted}: ${[...new Set(names)].join(', ')}`
}

/** `36 kB (compressed; 120 kB uncompressed)` */
export function sizeText(report: Report, phrasebook: Phrasebook): string {
  const { format, labels, phrases } = phrasebook
  const { backup } = report
  if (!backup) return ''
  if (backup.plainBytes === undefined) return format.bytes(backup.bytes)
  const plain = phrases.uncompressed(format.bytes(backup.plainBytes))
  return `${format.bytes(backup.bytes)} (${labels.compressed}; ${plain})`
}

/** Word and closing sentence of a report's verdict. */
export function verdictWords(
  report: Report,
  phrasebook: Phrasebook,
): ReturnType<Phrasebook['verdict']> {
  const { value, reason } = report.verdict
  return phrasebook.verdict(value, reason, report.procedure)
}
