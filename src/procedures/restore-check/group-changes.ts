import type { StateComparison } from '../../engines/postgres/migration/compare-states.ts'
import type { TablePair } from '../../engines/postgres/migration/pair-tables.ts'
import {
  type Rename,
  type StructureChange,
  structureChanges,
} from '../../passport/structure-changes.ts'

/** Schemas in which a migration did the same. */
export interface ChangedSchemas {
  /** One empty name stands for what belongs to no schema. */
  readonly schemas: readonly string[]
  readonly changes: readonly StructureChange[]
}

/** A tenant that is not as the others are. */
export interface Deviant {
  readonly tenant: string
  readonly changes: readonly StructureChange[]
}

/** What the tenants have become. */
export interface TenantsAfter {
  /** What was done in most tenants in which anything was done; undefined when in none. */
  readonly norm: ChangedSchemas | undefined
  readonly deviants: readonly Deviant[]
  readonly total: number
}

/** The changes of structure, each list once with the schemas it applies to; what most schemas share comes first. */
export function groupChanges(comparison: Comparison): ChangedSchemas[] {
  const { before, after } = comparison
  const renames = Map.groupBy(comparison.pairing.pairs, (pair) => pair.before.schema)
  const lists = new Map<string, StructureChange[]>()
  const groups = new Map<string, { schemas: string[]; changes: StructureChange[] }>()
  const put = (schema: string, changes: StructureChange[]) => {
    if (changes.length === 0) return
    const key = JSON.stringify(changes)
    const group = groups.get(key) ?? { schemas: [], changes }
    groups.set(key, group)
    group.schemas.push(schema)
  }
  put('', [
    ...structureChanges(before.structure.database, after.structure.database),
    ...schemaChanges(comparison),
  ])
  for (const [schema, shape] of before.structure.shapeOf) {
    const other = after.structure.shapeOf.get(schema)
    if (other === undefined || other === shape) continue
    const renamed = (renames.get(schema) ?? []).flatMap(renamesIn)
    const key = JSON.stringify([shape, other, renamed])
    const known = lists.get(key)
    const changes =
      known ??
      structureChanges(
        before.structure.shapes[shape] ?? [],
        after.structure.shapes[other] ?? [],
        renamed,
      )
    lists.set(key, changes)
    put(schema, changes)
  }
  return [...groups.values()].sort((a, b) => b.schemas.length - a.schemas.length)
}

/** What of a comparison tells the structure. */
export type Comparison = Pick<StateComparison, 'before' | 'after' | 'pairing'>

function schemaChanges({ before, after }: Comparison): StructureChange[] {
  const [old, young] = [before.structure.shapeOf, after.structure.shapeOf]
  const of = (change: 'added' | 'dropped', schema: string): StructureChange => ({
    change,
    kind: 'schema',
    object: schema,
    before: change === 'dropped' ? 'exists' : '',
    after: change === 'added' ? 'exists' : '',
  })
  return [
    ...[...young.keys()].filter((name) => !old.has(name)).map((name) => of('added', name)),
    ...[...old.keys()].filter((name) => !young.has(name)).map((name) => of('dropped', name)),
  ]
}

function renamesIn({ before, after, columns }: TablePair): Rename[] {
  if (before.schema !== after.schema) return []
  const table: Rename[] =
    before.name === after.name ? [] : [{ kind: 'table', from: before.name, to: after.name }]
  const renamed = columns
    .filter((column) => column.before.name !== column.after.name)
    .map(
      (column): Rename => ({
        kind: 'column',
        from: `${before.name}.${column.before.name}`,
        to: `${after.name}.${column.after.name}`,
      }),
    )
  return [...table, ...renamed]
}

/**
 * Which tenants a migration passed by. The others' work is the norm, however few they are: a migration that stops at the
 * second of a hundred has changed one. A tenant that differs from the norm's changes, but has come to the same structure,
 * was merely ahead of the others.
 */
export function compareTenants(
  groups: readonly ChangedSchemas[],
  { before, after }: Comparison,
  isTenant: (schema: string) => boolean,
): TenantsAfter {
  const shapes = after.structure.shapeOf
  const tenants = [...before.structure.shapeOf.keys()].filter(
    (schema) => isTenant(schema) && shapes.has(schema),
  )
  const ofTenants = groups
    .map(({ schemas, changes }) => ({ schemas: schemas.filter(isTenant), changes }))
    .filter(({ schemas }) => schemas.length > 0)
  const [norm] = [...ofTenants].sort((a, b) => b.schemas.length - a.schemas.length)
  if (!norm) return { norm: undefined, deviants: [], total: tenants.length }
  const done = new Set(norm.schemas)
  const good = new Set(norm.schemas.map((schema) => shapes.get(schema)))
  const deviants = tenants
    .filter((schema) => !done.has(schema) && !good.has(shapes.get(schema)))
    .map((tenant) => ({
      tenant,
      changes: ofTenants.find(({ schemas }) => schemas.includes(tenant))?.changes ?? [],
    }))
  return { norm, deviants, total: tenants.length }
}
