import { tenantsOf } from '../../passport/totals.ts'
import type { Finding, TenantFinding, TenantVerdict } from '../../report/report.ts'
import type { Judged } from './judged.ts'
import { worstFirst } from './worst-finding.ts'

/** One verdict per tenant, or per schema of those given. */
export function judgeTenants(
  judged: Judged,
  tenants: readonly string[] = tenantsOf(judged.passport),
): TenantVerdict[] {
  const bySchema = Map.groupBy(
    judged.findings.filter((finding) => finding.status !== 'warn'),
    (finding) => finding.schema,
  )
  return tenants.map((tenant) => {
    const findings = bySchema.get(tenant) ?? []
    const restored = judged.schemas.get(tenant)
    const newest = restored?.newest?.at
    return {
      tenant,
      verdict: verdictOf(findings),
      reasons: [...new Set(findings.map((finding) => finding.reason))],
      tables: restored?.tables ?? 0,
      rows: restored?.rows ?? 0,
      findings: findings.length,
      ...(findings.length === 0 ? {} : { worst: worstOf(findings) }),
      ...(newest === undefined
        ? {}
        : {
            newestRowAt: newest,
            rpoSeconds: Math.max(0, (judged.disasterAt.getTime() - Date.parse(newest)) / 1000),
          }),
    }
  })
}

/** A question that could not be asked of a tenant says nothing of its data. */
function verdictOf(findings: readonly Finding[]): TenantVerdict['verdict'] {
  if (findings.length === 0) return 'restorable'
  return findings.some(({ status }) => status === 'fail') ? 'not-restorable' : 'cannot-judge'
}

/** What a line about one tenant names, and how long its values may be. */
const WORST_KEPT = 4
const VALUE_LENGTH = 60

/** One of each reason before a second of any: a line tells in how many ways a tenant is hurt. */
function worstOf(findings: readonly Finding[]): TenantFinding[] {
  const byReason = [...Map.groupBy(worstFirst(findings), ({ reason }) => reason).values()]
  const firsts = byReason.flatMap((group) => group.slice(0, 1))
  const others = byReason.flatMap((group) => group.slice(1))
  return [...firsts, ...others]
    .slice(0, WORST_KEPT)
    .map(({ check, reason, object, expected, actual }) => ({
      check,
      reason,
      object,
      expected: expected.slice(0, VALUE_LENGTH),
      actual: actual.slice(0, VALUE_LENGTH),
    }))
}
