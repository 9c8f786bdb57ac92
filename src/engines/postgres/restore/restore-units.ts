import type { ArchiveEntry } from './archive-contents.ts'

/** The schemas of an archive and how they hang together. */
export interface Units {
  /** Schema that an entry belongs to; empty for what has none. */
  unitOf(id: number): string
  /** Whether a schema holds tables and neither carries many others nor has tables that are part of another's. */
  standsApart(unit: string): boolean
}

/** A schema that so many others need is made before them. */
const NEEDED_BY_MANY = 2

/** Belong to the schema whose entry they hang on. */
const OF_A_SCHEMA = new Set(['COMMENT', 'ACL', 'SECURITY LABEL'])

/** Reads from an archive's table of contents what belongs together. */
export function unitsOf(contents: readonly ArchiveEntry[]): Units {
  const byId = new Map(contents.map((entry) => [entry.id, entry]))
  const units = new Map(contents.map((entry) => [entry.id, schemaOf(entry, byId)]))
  const unitOf = (id: number) => units.get(id) ?? ''
  const withTables = new Set<string>()
  const excluded = new Set(['', 'public'])
  const neededBy = new Map<string, Set<string>>()
  for (const entry of contents) {
    const unit = unitOf(entry.id)
    if (entry.description === 'TABLE DATA') withTables.add(unit)
    for (const id of entry.dependencies) {
      const other = unitOf(id)
      if (other === unit) continue
      if (isPartOf(entry, byId.get(id))) excluded.add(unit)
      if (unit !== '') neededBy.set(other, (neededBy.get(other) ?? new Set()).add(unit))
    }
  }
  for (const [unit, others] of neededBy) if (others.size >= NEEDED_BY_MANY) excluded.add(unit)
  return { unitOf, standsApart: (unit) => withTables.has(unit) && !excluded.has(unit) }
}

function schemaOf(entry: ArchiveEntry, byId: ReadonlyMap<number, ArchiveEntry>): string {
  if (entry.namespace !== '') return entry.namespace
  if (entry.description === 'SCHEMA') return entry.tag
  if (!OF_A_SCHEMA.has(entry.description)) return ''
  const schema = entry.dependencies
    .map((id) => byId.get(id))
    .find((each) => each?.description === 'SCHEMA')
  return schema?.tag ?? ''
}

/** A child or partition locks its parent until the end of its transaction: its schema would make others wait. */
function isPartOf(entry: ArchiveEntry, other: ArchiveEntry | undefined): boolean {
  const joins = ['TABLE', 'TABLE ATTACH', 'INDEX ATTACH', 'FOREIGN TABLE']
  return joins.includes(entry.description) && /TABLE$|INDEX$/.test(other?.description ?? '')
}
