import type { StateComparison } from '../../engines/postgres/migration/compare-states.ts'
import type { LockSpan } from '../../engines/postgres/migration/lock-watch.ts'
import type { ObjectMatcher } from '../../passport/object-pattern.ts'
import type {
  MigratedRows,
  MigratedSchemas,
  MigrationFacts,
  MigrationLock,
} from '../../report/migration-facts.ts'
import { withoutOwnName } from './describe-change.ts'
import type { ChangedSchemas } from './group-changes.ts'
import type { CheckData } from './request.ts'
import type { CommandOutcome } from './run-migration.ts'

const SCHEMAS_KEPT = 20
const CHANGES_KEPT = 200
const ROW_LINES_KEPT = 200
const LOCKS_KEPT = 20
const LONGEST_DEFINITION = 300

/** Everything a section of the report is made of. */
export interface SummaryRequest {
  readonly data: CheckData
  readonly argv: readonly string[]
  readonly run: CommandOutcome
  readonly comparison: StateComparison
  readonly groups: readonly ChangedSchemas[]
  readonly locks: readonly LockSpan[]
  readonly tenants: TenantNaming
  readonly mayChange: ObjectMatcher
  readonly mayDrop: ObjectMatcher
}

/** How tenants are told from other schemas, and how all of them are called together. */
export interface TenantNaming {
  readonly isTenant: (schema: string) => boolean
  /** `tenant_*` */
  readonly pattern: string
  readonly total: number
}

/** The section `migration` of the report, but for the way back. */
export function summariseMigration(request: SummaryRequest): Omit<MigrationFacts, 'isReversible'> {
  const { data, argv, run, groups, tenants } = request
  const rows = foldRows(request)
  return {
    data,
    command: argv.join(' '),
    outcome: run.outcome,
    exitCode: run.exitCode,
    seconds: Math.round(run.seconds * 1000) / 1000,
    output: data === 'backup' ? run.output.errors() : run.output.lines(),
    structure: groups.map((group) => describeGroup(group, tenants)),
    rows: rows.slice(0, ROW_LINES_KEPT),
    rowsLost: rows.reduce((sum, { lost }) => sum + lost, 0),
    locks: foldLocks(request.locks, tenants).slice(0, LOCKS_KEPT),
  }
}

function describeGroup(
  { schemas, changes }: ChangedSchemas,
  tenants: TenantNaming,
): MigratedSchemas {
  const areTenants = schemas.every(tenants.isTenant)
  return {
    schemas: schemas.slice(0, SCHEMAS_KEPT),
    count: schemas.length,
    of: areTenants ? Math.max(tenants.total, schemas.length) : schemas.length,
    changes: changes.slice(0, CHANGES_KEPT).map((one) => ({
      ...one,
      object: withoutOwnName(one.object),
      before: withoutOwnName(one.before).slice(0, LONGEST_DEFINITION),
      after: withoutOwnName(one.after).slice(0, LONGEST_DEFINITION),
    })),
    changesTotal: changes.length,
  }
}

/** Tables of one name in all tenants become one line; lines that lose rows come first. */
function foldRows({ comparison, tenants, mayChange, mayDrop }: SummaryRequest): MigratedRows[] {
  const changed = comparison.rows.map(({ pair: { before }, ...counts }) => ({
    ...counts,
    ...before,
    isAllowed: mayChange(before.schema, before.name),
  }))
  const dropped = comparison.pairing.dropped.map((table) => {
    const rows = comparison.droppedRows.get(table.oid) ?? 0
    return {
      ...table,
      rowsBefore: rows,
      rowsAfter: 0,
      lost: rows,
      added: 0,
      changed: 0,
      isAllowed: mayDrop(table.schema, table.name),
    }
  })
  const byName = Map.groupBy([...changed, ...dropped], (each) => foldedName(each, tenants))
  const lines = [...byName].map(([table, each]) => ({
    table,
    tables: each.length,
    rowsBefore: sum(each, 'rowsBefore'),
    rowsAfter: sum(each, 'rowsAfter'),
    lost: sum(each, 'lost'),
    added: sum(each, 'added'),
    changed: sum(each, 'changed'),
    isAllowed: each.every(({ isAllowed }) => isAllowed),
  }))
  return lines.sort((a, b) => b.lost - a.lost || b.changed - a.changed || b.added - a.added)
}

function foldLocks(spans: readonly LockSpan[], tenants: TenantNaming): MigrationLock[] {
  const named = spans.filter(({ seconds }) => seconds > 0)
  const byName = Map.groupBy(
    named,
    ({ schema, table, blocked }) => `${blocked}\0${foldedName({ schema, name: table }, tenants)}`,
  )
  const lines = [...byName].map(([key, each]): MigrationLock => {
    const [blocked, table = ''] = key.split('\0')
    const seconds = Math.max(...each.map((span) => span.seconds))
    return {
      table,
      tables: each.length,
      blocked: blocked === 'readers' ? 'readers' : 'writers',
      seconds: Math.round(seconds * 1000) / 1000,
    }
  })
  return lines.sort((a, b) => b.seconds - a.seconds)
}

function foldedName(
  { schema, name }: { readonly schema: string; readonly name: string },
  { isTenant, pattern }: TenantNaming,
): string {
  return `${isTenant(schema) ? pattern : schema}.${name}`
}

type Counted = 'rowsBefore' | 'rowsAfter' | 'lost' | 'added' | 'changed'

function sum(each: readonly Readonly<Record<Counted, number>>[], figure: Counted): number {
  return each.reduce((total, one) => total + one[figure], 0)
}
