import { PHASE_PREFIX } from '../locale/phrasebook.ts'
import { isGood } from '../verdict/verdict.ts'
import { SEVERITY } from './finding-list.ts'
import type {
  CheckStatus,
  Facts,
  Finding,
  Metric,
  Report,
  SchemaContents,
  TenantVerdict,
} from './report.ts'

/** Everything with one reason that a person should look at. */
export interface AttentionGroup {
  readonly reason: string
  readonly status: Finding['status']
  readonly facts: Facts
  /** Empty when only a check or the verdict itself gives the reason. */
  readonly findings: readonly Finding[]
}

/** What needs a person, most severe first; the reason of a bad verdict leads. */
export function attentionGroups(report: Report): readonly AttentionGroup[] {
  const groups = new Map<string, AttentionGroup>()
  const { value, reason, facts } = report.verdict
  if (!isGood(value)) {
    groups.set(reason, { reason, status: badStatus(verdictStatus(value)), facts, findings: [] })
  }
  for (const check of report.checks) {
    if (check.status === 'pass' || check.reason === undefined) continue
    const { expected, actual } = check
    const facts = { expected, actual, ...check.facts }
    merge(groups, { reason: check.reason, status: check.status, facts, findings: [] })
  }
  for (const finding of report.findings) {
    const { reason: code, status } = finding
    merge(groups, { reason: code, status, facts: {}, findings: [finding] })
  }
  const rank = (group: AttentionGroup) => (group.reason === reason ? -1 : severity(group.status))
  return [...groups.values()].sort((a, b) => rank(a) - rank(b))
}

function merge(groups: Map<string, AttentionGroup>, added: AttentionGroup): void {
  const { reason } = added
  const old = groups.get(reason)
  groups.set(reason, {
    reason,
    status: old && severity(old.status) < severity(added.status) ? old.status : added.status,
    facts: { ...added.facts, ...old?.facts },
    findings: [...(old?.findings ?? []), ...added.findings],
  })
}

function severity(status: Finding['status']): number {
  return SEVERITY.indexOf(status)
}

function badStatus(status: CheckStatus): Finding['status'] {
  return status === 'pass' ? 'warn' : status
}

/** The facts a finding gives to its reason's text. */
export function factsOf(finding: Finding): Facts {
  const { schema, object, expected, actual } = finding
  return { schema, object, expected, actual }
}

/** A verdict as the status that its colour and icon show. */
export function verdictStatus(value: Report['verdict']['value']): CheckStatus {
  if (isGood(value)) return 'pass'
  if (value === 'cannot-judge' || value === 'unknown') return 'unknown'
  return value === 'warning' ? 'warn' : 'fail'
}

/** One timed phase of a recovery. */
export interface Phase {
  /** Id of the step. */
  readonly id: string
  readonly seconds: number
}

/** Phases in the order they were recorded. */
export function phasesOf(report: Report): readonly Phase[] {
  return report.metrics
    .filter(({ id }) => id.startsWith(PHASE_PREFIX))
    .map(({ id, value }) => ({ id: id.slice(PHASE_PREFIX.length), seconds: value }))
}

/** The metric of that id, when it was measured. */
export function metricOf(report: Report, id: string): Metric | undefined {
  return report.metrics.find((metric) => metric.id === id)
}

/** How long a recovery takes: of the whole, or of one tenant that was restored alone. */
export function recoveryMetric(report: Report): Metric | undefined {
  return metricOf(report, 'rto') ?? metricOf(report, 'tenant-rto')
}

/** Whether a metric keeps its objective; undefined when there is none. */
export function meetsObjective(metric: Metric): boolean | undefined {
  return metric.objective === undefined ? undefined : metric.value <= metric.objective
}

/** How many tenants got which verdict. */
export function restorableTenants(tenants: readonly TenantVerdict[]): number {
  return tenants.filter(({ verdict }) => verdict === 'restorable').length
}

/** Tenants that are not restorable or could not be judged, the former first. */
export function troubledTenants(tenants: readonly TenantVerdict[]): readonly TenantVerdict[] {
  const failed = tenants.filter(({ verdict }) => verdict === 'not-restorable')
  return [...failed, ...tenants.filter(({ verdict }) => verdict === 'cannot-judge')]
}

/** Tenant names without what they all begin with (up to a separator): `tenant_042` → `042`. */
export function shortTenantNames(names: readonly string[]): readonly string[] {
  const [first = '', ...rest] = names
  let length = first.length
  for (const name of rest) {
    while (!name.startsWith(first.slice(0, length))) length -= 1
  }
  const separator = first.slice(0, length).search(/[_.-][^_.-]*$/)
  return names.map((name) => (rest.length > 0 ? name.slice(separator + 1) : name))
}

/** The first `limit` tables, those that are not intact before all others. */
export function tablesShown({ tables }: SchemaContents, limit: number): SchemaContents['tables'] {
  return [...tables].sort((a, b) => Number(a.intact) - Number(b.intact)).slice(0, limit)
}

/** Checks that passed, of all that were asked. */
export function checkCounts(report: Report): { readonly passed: number; readonly total: number } {
  const passed = report.checks.filter(({ status }) => status === 'pass').length
  return { passed, total: report.checks.length }
}

/** `schema.object`, or the one of both that there is; of a host `web:/var` and `web`. */
export function placeOf(finding: Finding): string {
  const { schema, object } = finding
  // No object of a database is called like a path.
  const separator = object.startsWith('/') ? ':' : '.'
  return [schema, object].filter((part) => part !== '').join(separator)
}
