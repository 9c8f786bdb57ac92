import { ofExtension, USER_SCHEMA } from '../catalogue/scope.ts'
import type { Database } from '../connection.ts'
import type { ColumnSpec } from '../truth/columns.ts'
import { readTables, type TableSpec } from '../truth/tables.ts'

/** A column by the number it keeps when it is renamed. */
export interface StagedColumn extends ColumnSpec {
  readonly number: number
}

/** A table by the identity it keeps when it is renamed, or copied with its database. */
export interface StagedTable extends TableSpec {
  readonly oid: string
  readonly columns: readonly StagedColumn[]
  /** Numbers of the columns of the primary key; empty without one. */
  readonly key: readonly number[]
}

const IDENTITIES = `SELECT n.nspname, c.relname, c.oid::text,
  (SELECT coalesce(json_agg(a.attnum ORDER BY a.attnum), '[]') FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)::text,
  (SELECT coalesce(json_agg(k), '[]') FROM pg_index i, unnest(i.indkey::int2[]) k WHERE i.indrelid = c.oid AND i.indisprimary)::text
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${USER_SCHEMA}
WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND NOT ${ofExtension('pg_class', 'c.oid')}`

interface Identity {
  readonly oid: string
  readonly numbers: readonly number[]
  readonly key: readonly number[]
}

/** Lists the tables that hold rows, with what tells them and their columns apart from their names. Needs an open transaction. */
export async function readStagedTables(database: Database): Promise<StagedTable[]> {
  const tables = await readTables(database)
  const identities = new Map<string, Identity>()
  for await (const [schema, name, oid, numbers, key] of database.stream(IDENTITIES))
    identities.set(`${schema}\0${name}`, {
      oid: oid ?? '',
      numbers: numberList(numbers),
      key: numberList(key),
    })
  return tables.flatMap((table) => {
    const identity = identities.get(`${table.schema}\0${table.name}`)
    if (!identity) return []
    const columns = table.columns.map((column, index) => ({
      ...column,
      number: identity.numbers[index] ?? 0,
    }))
    return [{ ...table, columns, oid: identity.oid, key: identity.key }]
  })
}

function numberList(json: string | null | undefined): number[] {
  const value: unknown = JSON.parse(json ?? '[]')
  return Array.isArray(value) ? value.map(Number) : []
}
