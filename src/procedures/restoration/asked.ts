import type { AskedLine, Check, Finding } from '../../report/report.ts'

/** One answer to a question of the operator's own: a probe or a query. */
export interface AskedOutcome {
  readonly name: string
  /** Absent when it was not asked for a tenant. */
  readonly tenant?: string
  readonly status: 'pass' | 'fail' | 'unknown'
  readonly reason?: string
  readonly expected: string
  readonly actual: string
}

/** Rows of a table in the passport; undefined when nobody knows. */
export type RowsOf = (schema: string, table: string) => number | undefined

/** A line of the report for all answers to one question. */
export function askedLine(name: string, outcomes: readonly AskedOutcome[]): AskedLine {
  const telling = tellingOf(outcomes)
  return {
    name,
    status: telling?.status ?? 'unknown',
    asked: outcomes.length,
    passed: outcomes.filter(({ status }) => status === 'pass').length,
    actual: telling?.actual ?? '',
    ...(telling?.reason !== undefined && { reason: telling.reason }),
  }
}

/** The check that all answers to one question make. */
export function askedCheck(
  id: 'probes' | 'queries',
  name: string,
  outcomes: readonly AskedOutcome[],
): Check {
  const telling = tellingOf(outcomes)
  const { asked, passed, actual, status } = askedLine(name, outcomes)
  return {
    id,
    status,
    expected: `${name}: ${telling?.expected ?? ''}`,
    actual: asked > 1 ? `${passed} of ${asked} tenants` : actual,
    ...(telling?.reason !== undefined && { reason: telling.reason }),
  }
}

/** Findings of the answers that are not as they must be, the tenant named. */
export function askedFindings(
  check: 'probes' | 'queries',
  outcomes: readonly AskedOutcome[],
): readonly Finding[] {
  return outcomes.flatMap(({ name, tenant = '', status, reason, expected, actual }) =>
    status === 'pass' || reason === undefined
      ? []
      : [{ check, status, reason, schema: tenant, object: name, expected, actual }],
  )
}

/** The first failure, else the first that is unknown, else the first. */
function tellingOf(outcomes: readonly AskedOutcome[]): AskedOutcome | undefined {
  return (
    outcomes.find(({ status }) => status === 'fail') ??
    outcomes.find(({ status }) => status === 'unknown') ??
    outcomes[0]
  )
}

/** Nobody to ask a question for: never a pass. */
export function nobodyAsked(check: 'probes' | 'queries', name: string, whom: string): Finding {
  return {
    check,
    status: 'unknown',
    reason: 'no-tenant-asked',
    schema: '',
    object: name,
    expected: whom,
    actual: '',
  }
}
