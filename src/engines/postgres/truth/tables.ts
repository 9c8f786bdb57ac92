import { ofExtension, USER_SCHEMA } from '../catalogue/scope.ts'
import type { Database } from '../connection.ts'
import type { ColumnSpec } from './columns.ts'

/** A table that holds rows of its own (plain tables and leaf partitions; `ONLY` is implied). */
export interface TableSpec {
  readonly schema: string
  readonly name: string
  readonly columns: readonly ColumnSpec[]
  /** Size on disk in bytes, to spread work evenly. */
  readonly bytes: number
}

/** Tables whose rows a dump carries: no foreign tables, no partition roots, none of an extension. */
const DUMPED_TABLES = `FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${USER_SCHEMA}
WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND NOT ${ofExtension('pg_class', 'c.oid')}`

/** Names of all dumped tables, for locking; partition roots too, because pg_dump locks them. */
export const TABLES_TO_LOCK = `SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${USER_SCHEMA}
WHERE c.relkind IN ('r', 'p') AND c.relpersistence <> 't' ORDER BY 1, 2`

// One row a table keeps the portion that crosses the wire small: column names and base types as two arrays of JSON.
const TABLES_WITH_COLUMNS = `SELECT n.nspname, c.relname, pg_relation_size(c.oid)::text,
  (SELECT json_agg(json_build_array(a.attname, CASE WHEN b.typnamespace = 'pg_catalog'::regnamespace THEN b.typname ELSE 'other' END) ORDER BY a.attnum)
   FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
   JOIN LATERAL (WITH RECURSIVE base AS (SELECT t.oid, t.typtype, t.typbasetype, t.typname, t.typnamespace
     UNION ALL SELECT d.oid, d.typtype, d.typbasetype, d.typname, d.typnamespace FROM base JOIN pg_type d ON base.typtype = 'd' AND d.oid = base.typbasetype)
     SELECT typname, typnamespace FROM base WHERE typtype <> 'd') b ON true
   WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)::text
${DUMPED_TABLES} ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`

/** Lists the dumped tables with their columns, ordered by schema and name. Needs an open transaction. */
export async function readTables(database: Database): Promise<TableSpec[]> {
  const tables: TableSpec[] = []
  const sameColumns = new Map<string, readonly ColumnSpec[]>()
  for await (const [schema, name, bytes, columns] of database.stream(TABLES_WITH_COLUMNS)) {
    tables.push({
      schema: schema ?? '',
      name: name ?? '',
      bytes: Number(bytes),
      columns: internColumns(columns ?? '[]', sameColumns),
    })
  }
  return tables
}

/** Tenants' tables are alike: equal column lists are kept once. */
function internColumns(
  json: string,
  known: Map<string, readonly ColumnSpec[]>,
): readonly ColumnSpec[] {
  const found = known.get(json)
  if (found) return found
  const pairs: readonly (readonly [string, string])[] = JSON.parse(json)
  const columns = pairs.map(([name, type]) => ({ name, type }))
  known.set(json, columns)
  return columns
}
