import type { CountedKind } from '../locale/en/migration.ts'
import type { Phrasebook } from '../locale/phrasebook.ts'
import type {
  MigratedObject,
  MigratedRows,
  MigratedSchemas,
  MigrationFacts,
  MigrationLock,
} from './migration-facts.ts'
import { shorten } from './shorten.ts'

/** Kinds of the catalogue under the names that people count by; what is not here is an object. */
const COUNTED: Readonly<Record<string, CountedKind>> = {
  check: 'constraint',
  column: 'column',
  exclusion: 'constraint',
  extension: 'extension',
  'foreign-key': 'constraint',
  function: 'function',
  grant: 'permission',
  index: 'index',
  matview: 'view',
  owner: 'permission',
  policy: 'policy',
  'primary-key': 'constraint',
  'row-security': 'policy',
  schema: 'schema',
  sequence: 'sequence',
  table: 'table',
  trigger: 'trigger',
  type: 'type',
  unique: 'constraint',
  view: 'view',
  'view-text': 'view',
}

const CHANGES_IN_ORDER = ['added', 'dropped', 'changed', 'renamed'] as const

/** Signs of a change, as a diff has them. */
export const SIGNS = { added: '+', dropped: '−', changed: '~', renamed: '→' } as const

/** `2 tables added, 1 index dropped, 0 rows lost · in 100 of 100 tenants`: what happened, in one line. */
export function migrationLine(migration: MigrationFacts, phrasebook: Phrasebook): string {
  const { format, migration: words } = phrasebook
  const seen = new Map<string, Set<string>>()
  for (const { change, kind, object } of migration.structure.flatMap((group) => group.changes)) {
    const key = `${countedKind(kind)}\t${change}`
    seen.set(key, (seen.get(key) ?? new Set()).add(object))
  }
  const counts = Object.entries(words.counted).flatMap(([kind, counted]) =>
    CHANGES_IN_ORDER.flatMap((change) => {
      const count = seen.get(`${kind}\t${change}`)?.size ?? 0
      return count === 0 ? [] : [counted[change](count, format.number(count))]
    }),
  )
  const lost = words.rowsLost(migration.rowsLost, format.number(migration.rowsLost))
  const all = counts.length === 0 ? [words.nothing, lost] : [...counts, lost]
  const tenants = migration.structure.find((group) => group.of > 1 || group.count > 1)
  if (!tenants) return all.join(', ')
  const { count, of } = tenants
  return `${all.join(', ')} · ${words.inTenants(format.number(count), format.number(of))}`
}

function countedKind(kind: string): CountedKind {
  return COUNTED[kind] ?? 'other'
}

/** `in 99 of 100 tenants`, or the name of the one schema. */
export function placeText(
  group: MigratedSchemas,
  { format, migration: words }: Phrasebook,
): string {
  const [only = ''] = group.schemas
  if (group.count === 1 && group.of === 1) return only === '' ? words.whole : only
  const text = words.inTenants(format.number(group.count), format.number(group.of))
  return group.count === 1 ? `${only} (${text})` : text
}

/** `+ table loyalty_points` with what it was and is where it changed. */
export function changeText(
  { change, kind, object, before, after }: MigratedObject,
  { migration: words }: Phrasebook,
): string {
  const noun = COUNTED[kind] === undefined ? kind : words.nouns[countedKind(kind)]
  const what = `${SIGNS[change]} ${noun} ${object}`
  if (change === 'renamed') return `${what} → ${after}`
  return change === 'changed' ? `${what}: ${shorten(before)} → ${shorten(after)}` : what
}

/** `applied · 2.3 s · a real backup` */
export function outcomeText(migration: MigrationFacts, { format, migration: words }: Phrasebook) {
  const { outcome, exitCode, seconds, data } = migration
  const exit = exitCode === null ? words.killed : `${words.exitCode} ${exitCode}`
  const how = outcome === 'applied' ? [] : [exit]
  return [words.outcomes[outcome], ...how, format.duration(seconds), words.data[data]].join(' · ')
}

/** The table's name, and of how many tables of that name a line tells. */
export function tableText(
  { table, tables }: Pick<MigratedRows | MigrationLock, 'table' | 'tables'>,
  { format, migration: words }: Phrasebook,
): string {
  return tables === 1 ? table : `${table} (${words.inTables(format.number(tables))})`
}
