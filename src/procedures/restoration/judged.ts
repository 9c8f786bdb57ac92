import type { RestoredSchema } from '../../engines/postgres/validate/validate-restore.ts'
import { countKind } from '../../passport/compare-structure.ts'
import type { Passport } from '../../passport/passport.ts'
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
  const failed = Map.groupBy(
    judged.findings.filter((finding) => finding.status === 'fail'),
    (finding) => finding.schema,
  )
  return shown.map((schema) => {
    const tables = Object.keys(judged.passport.schemas[schema]?.tables ?? {})
    const bad = new Set(failed.get(schema)?.map(({ object }) => tableOf(object, tables)))
    return {
      schema,
      tables: tables.map((name) => ({
        name,
        rows: judged.schemas.get(schema)?.tableRows.get(name) ?? 0,
        intact: !bad.has(name),
      })),
    }
  })
}

/** Findings name a table, or a part of it after a dot; of two tables that fit, one with a dot in its name is meant. */
function tableOf(object: string, tables: readonly string[]): string | undefined {
  const fitting = tables.filter((table) => object === table || object.startsWith(`${table}.`))
  return fitting.sort((a, b) => b.length - a.length)[0]
}

/** What an integrity line counts: kinds of catalogue lines, and the checks whose findings stand against it. */
interface Counted {
  readonly id: IntegrityLine['id']
  readonly kinds: readonly string[]
  readonly checks: readonly string[]
}

const counted = (
  id: IntegrityLine['id'],
  kinds: readonly string[],
  checks: readonly string[] = [id],
): Counted => ({ id, kinds, checks })

const INTEGRITY: readonly Counted[] = [
  counted('foreign-keys', ['foreign-key']),
  counted('indexes', ['index']),
  counted('unique-constraints', ['unique']),
  counted('constraints', ['primary-key', 'check', 'exclusion']),
  counted('triggers', ['trigger']),
  counted('sequences', ['sequence']),
  counted('views', ['view', 'matview'], ['views', 'matviews']),
  counted('functions', ['function']),
  counted('policies', ['policy']),
]

/** `n` of `total` objects of each kind are as the passport says; of a schema that is missing none is. */
export function countIntegrity({ passport, findings }: Judged): IntegrityLine[] {
  const failed = findings.filter((finding) => finding.status === 'fail')
  const missing = new Set(
    failed.filter(({ reason }) => reason === 'schema-missing').map(({ schema }) => schema),
  )
  return INTEGRITY.map(({ id, kinds, checks }) => {
    const objectsIn = countPerSchema(passport, kinds)
    const broken = new Set(
      failed
        .filter(({ check, reason }) => checks.includes(check) && reason !== 'object-unexpected')
        .map(({ schema, object }) => `${schema}\0${object}`),
    ).size
    const lost = sum([...missing].map((schema) => objectsIn.get(schema) ?? 0))
    const total = sum([...objectsIn.values()])
    return { id, intact: Math.max(0, total - lost - broken), total }
  })
}

function countPerSchema(
  { schemas, shapes }: Passport,
  kinds: readonly string[],
): ReadonlyMap<string, number> {
  const perShape = new Map(
    Object.entries(shapes).map(([key, lines]) => [key, countKind(lines, kinds)]),
  )
  return new Map(
    Object.entries(schemas).map(([name, { shape }]) => [name, perShape.get(shape) ?? 0]),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
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

/** Of one schema alone these cannot be asked: they are the whole database's. */
const OF_THE_DATABASE: readonly string[] = ['extensions', 'large-objects']

/** What a validation could ask. */
export interface Asked {
  readonly hasPassport: boolean
  /** One schema was restored alone. */
  readonly isPart?: boolean
}

/** One check per question that could be asked, with the number of findings. */
export function summariseChecks(
  findings: readonly Finding[],
  { hasPassport, isPart = false }: Asked,
): Check[] {
  const byCheck = Map.groupBy(findings, (finding) => finding.check)
  const asked = QUESTIONS.filter(
    (id) => (hasPassport || SELF_EVIDENT.includes(id)) && !(isPart && OF_THE_DATABASE.includes(id)),
  )
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
