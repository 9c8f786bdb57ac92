import type { RestoredSchema } from '../../engines/postgres/validate/validate-restore.ts'
import { countKind } from '../../passport/compare-structure.ts'
import type { Passport } from '../../passport/passport.ts'
import { tenantsOf } from '../../passport/totals.ts'
import type {
  Check,
  Finding,
  IntegrityLine,
  SchemaContents,
  TenantVerdict,
} from '../../report/report.ts'

/** What a validation found in the restored database. */
export interface Validated {
  /** Every finding, not only those a report keeps. */
  readonly findings: readonly Finding[]
  readonly schemas: ReadonlyMap<string, RestoredSchema>
  readonly disasterAt: Date
}

/** A validation and the truth it was held against. */
export interface Judged extends Validated {
  readonly passport: Passport
}

/** One verdict per tenant. */
export function judgeTenants(judged: Judged): TenantVerdict[] {
  const bySchema = Map.groupBy(
    judged.findings.filter((finding) => finding.status !== 'warn'),
    (finding) => finding.schema,
  )
  return tenantsOf(judged.passport).map((tenant) => {
    const findings = bySchema.get(tenant) ?? []
    const restored = judged.schemas.get(tenant)
    const newest = restored?.newest?.at
    return {
      tenant,
      verdict: findings.length === 0 ? 'restorable' : 'not-restorable',
      reasons: [...new Set(findings.map((finding) => finding.reason))],
      tables: restored?.tables ?? 0,
      rows: restored?.rows ?? 0,
      findings: findings.length,
      ...(newest === undefined
        ? {}
        : {
            newestRowAt: newest,
            rpoSeconds: Math.max(0, (judged.disasterAt.getTime() - Date.parse(newest)) / 1000),
          }),
    }
  })
}

/** Schemas shown in full: the shared ones, tenants that fail, the largest tenant. */
const SCHEMAS_SHOWN = 20

/** Tables with restored rows, of a few schemas. */
export function describeContents(
  judged: Judged,
  tenants: readonly TenantVerdict[],
): SchemaContents[] {
  const broken = tenants
    .filter((tenant) => tenant.verdict !== 'restorable')
    .map((tenant) => tenant.tenant)
  const names = new Set(Object.keys(judged.passport.schemas))
  const shared = [...names].filter((name) => !tenants.some((tenant) => tenant.tenant === name))
  const [largest] = [...tenants].sort((a, b) => b.rows - a.rows)
  const shown = [...new Set([...shared, ...broken, ...(largest ? [largest.tenant] : [])])].slice(
    0,
    SCHEMAS_SHOWN,
  )
  const bad = new Set(
    judged.findings
      .filter((finding) => finding.status === 'fail')
      .map((finding) => `${finding.schema}.${finding.object.split('.')[0]}`),
  )
  return shown.map((schema) => ({
    schema,
    tables: Object.keys(judged.passport.schemas[schema]?.tables ?? {}).map((name) => ({
      name,
      rows: judged.schemas.get(schema)?.tableRows.get(name) ?? 0,
      intact: !bad.has(`${schema}.${name}`),
    })),
  }))
}

/** Kinds of catalogue lines behind each integrity line, and the checks whose findings count against it. */
const INTEGRITY: readonly (readonly [id: IntegrityLine['id'], kinds: readonly string[]])[] = [
  ['foreign-keys', ['foreign-key']],
  ['indexes', ['index']],
  ['unique-constraints', ['unique']],
  ['constraints', ['primary-key', 'check', 'exclusion']],
  ['triggers', ['trigger']],
  ['sequences', ['sequence']],
  ['views', ['view', 'matview']],
  ['functions', ['function']],
  ['policies', ['policy']],
]

/** `n` of `total` objects of each kind are as the passport says. */
export function countIntegrity({ passport, findings }: Judged): IntegrityLine[] {
  const failed = findings.filter((finding) => finding.status === 'fail')
  return INTEGRITY.map(([id, kinds]) => {
    const perShape = new Map(
      Object.entries(passport.shapes).map(([key, lines]) => [key, countKind(lines, kinds)]),
    )
    const total = Object.values(passport.schemas).reduce(
      (sum, schema) => sum + (perShape.get(schema.shape) ?? 0),
      0,
    )
    const broken = new Set(
      failed
        .filter((finding) => finding.check === id && finding.reason !== 'object-unexpected')
        .map((finding) => `${finding.schema}.${finding.object}`),
    ).size
    return { id, intact: Math.max(0, total - broken), total }
  })
}

/** The questions a validation asks, in the order people read them. */
const QUESTIONS = [
  'schemas',
  'tables',
  'rows',
  'fingerprints',
  'columns',
  'constraints',
  'unique-constraints',
  'foreign-keys',
  'indexes',
  'sequences',
  'triggers',
  'functions',
  'views',
  'matviews',
  'policies',
  'partitions',
  'types',
  'grants',
  'owners',
  'comments',
  'extensions',
  'large-objects',
  'objects',
] as const

/** Without a passport only these can be asked: what contradicts itself. */
const SELF_EVIDENT: readonly string[] = ['foreign-keys']

/** One check per question that could be asked, with the number of findings. */
export function summariseChecks(findings: readonly Finding[], hasPassport: boolean): Check[] {
  const byCheck = Map.groupBy(findings, (finding) => finding.check)
  const asked = QUESTIONS.filter((id) => hasPassport || SELF_EVIDENT.includes(id))
  return asked.map((id) => {
    const found = byCheck.get(id) ?? []
    const worst = found.find((finding) => finding.status === 'fail') ?? found[0]
    if (!worst)
      return { id, status: 'pass', expected: 'as in the passport', actual: 'as in the passport' }
    const { reason, schema, object, expected, actual } = worst
    return {
      id,
      status: worst.status,
      expected: 'as in the passport',
      actual: `${found.length} differences`,
      reason,
      facts: { schema, object, expected, actual, findings: found.length },
    }
  })
}
