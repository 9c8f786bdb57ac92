import type { ArchiveOutline } from './archive-outline.ts'

/** A schema that so many others need is made before them. */
const NEEDED_BY_MANY = 2

/**
 * The schemas that hold tables and neither carry many others nor have tables that are part of another's: each of them can
 * be restored as a whole.
 */
export function schemasApart(outline: ArchiveOutline): ReadonlySet<string> {
  const withTables = new Set<string>()
  const excluded = new Set(['', 'public'])
  const neededBy = new Map<string, Set<string>>()
  for (let place = 0; place < outline.length; place++) {
    const schema = outline.schemaAt(place)
    if (outline.descriptionAt(place) === 'TABLE DATA') withTables.add(schema)
    for (let index = 0; index < outline.needCount(place); index++) {
      const need = outline.needAt(place, index)
      const other = outline.schemaAt(need)
      if (other === schema) continue
      if (isPartOf(outline.descriptionAt(place), outline.descriptionAt(need))) excluded.add(schema)
      if (schema !== '') neededBy.set(other, (neededBy.get(other) ?? new Set()).add(schema))
    }
  }
  for (const [schema, others] of neededBy) if (others.size >= NEEDED_BY_MANY) excluded.add(schema)
  return withTables.difference(excluded)
}

const JOINS = new Set(['TABLE', 'TABLE ATTACH', 'INDEX ATTACH', 'FOREIGN TABLE'])

/** A child or partition locks its parent until the end of its transaction: its schema would make others wait. */
function isPartOf(description: string, needed: string): boolean {
  return JOINS.has(description) && /TABLE$|INDEX$/.test(needed)
}
