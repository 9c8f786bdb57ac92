import type { Pairing } from '../../engines/postgres/migration/pair-tables.ts'
import type { ObjectMatcher } from '../../passport/object-pattern.ts'
import type { StructureChange } from '../../passport/structure-changes.ts'
import type { Finding } from '../../report/report.ts'
import { describeChanges, withoutOwnName } from './describe-change.ts'
import type { ChangedSchemas, TenantsAfter } from './group-changes.ts'

/** Kinds that guard rows or make them quick to find; kinds that hold rows are judged by their rows. */
const PROTECTIONS = new Set([
  'check',
  'exclusion',
  'foreign-key',
  'index',
  'policy',
  'primary-key',
  'row-security',
  'trigger',
  'unique',
])

const CONSTRAINTS = new Set(['check', 'foreign-key'])

/** Schemas named in a finding that many share. */
const SCHEMAS_NAMED = 3

/** Tables and columns that are gone, with what was in them. */
export function droppedFindings(
  { pairs, dropped }: Pairing,
  rowsOf: ReadonlyMap<string, number>,
  mayDrop: ObjectMatcher,
): Finding[] {
  const tables = dropped
    .filter(({ schema, name }) => !mayDrop(schema, name))
    .map(({ schema, name, oid }) => ({
      check: 'tables',
      status: 'fail' as const,
      reason: 'table-dropped',
      schema,
      object: name,
      expected: `${rowsOf.get(oid) ?? 0} rows`,
      actual: 'dropped',
    }))
  const columns = pairs.flatMap(({ before, dropped: gone }) =>
    gone
      .filter(({ name }) => !mayDrop(before.schema, before.name, name))
      .map(({ name, type }) => ({
        check: 'columns',
        status: 'fail' as const,
        reason: 'column-dropped',
        schema: before.schema,
        object: `${before.name}.${name}`,
        expected: type,
        actual: 'dropped',
      })),
  )
  return [...tables, ...columns]
}

/** What the lists of changes show of guards that went, or came without force; once for all schemas that share a list. */
export function guardFindings(
  groups: readonly ChangedSchemas[],
  mayDrop: ObjectMatcher,
): Finding[] {
  return groups.flatMap(({ schemas, changes }) => {
    const schema = nameSchemas(schemas)
    return changes.flatMap((change) => {
      const isAllowed = schemas.every((each) => mayDrop(each, ...change.object.split('.')))
      const finding = judgeGuard(change, isAllowed)
      return finding ? [{ ...finding, schema, object: change.object }] : []
    })
  })
}

type Judgement = Omit<Finding, 'schema' | 'object'>

function judgeGuard(change: StructureChange, isAllowed: boolean): Judgement | undefined {
  const { kind, before, after } = change
  const texts = { expected: withoutOwnName(before), actual: withoutOwnName(after) || change.change }
  if (kind === 'index' && / (INVALID|NOT READY)\b/.test(after) && !/ INVALID\b/.test(before))
    return { check: 'indexes', status: 'fail', reason: 'index-left-invalid', ...texts }
  if (CONSTRAINTS.has(kind) && after.endsWith(' NOT VALID') && !before.endsWith(' NOT VALID'))
    return { check: 'constraints', status: 'warn', reason: 'constraint-left-not-valid', ...texts }
  const isGone = change.change === 'dropped' || isDisabled(change)
  if (!PROTECTIONS.has(kind) || !isGone || isAllowed) return undefined
  return { check: 'protections', status: 'warn', reason: 'protection-dropped', ...texts }
}

function isDisabled({ kind, before, after }: StructureChange): boolean {
  return kind === 'trigger' && after.endsWith(' DISABLED') && !before.endsWith(' DISABLED')
}

/** `tenant_001, tenant_002, tenant_003 and 97 more` */
export function nameSchemas(schemas: readonly string[]): string {
  const rest = schemas.length - SCHEMAS_NAMED
  const named = schemas.slice(0, SCHEMAS_NAMED).join(', ')
  return rest > 0 ? `${named} and ${rest} more` : named
}

/** Every tenant that the migration passed by. */
export function tenantFindings({ norm, deviants }: TenantsAfter): Finding[] {
  if (!norm) return []
  return deviants.map(({ tenant, changes }) => ({
    check: 'same-in-tenants',
    status: 'fail',
    reason: 'tenant-not-migrated',
    schema: tenant,
    object: '',
    expected: describeChanges(norm.changes),
    actual: describeChanges(changes),
  }))
}
