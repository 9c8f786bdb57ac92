import { type Database, quoteIdentifier } from '../connection.ts'

/** A column of a schema that keeps numbers of large objects, and what is behind them in this database. */
export interface LargeObjectColumn {
  /** `table.column` */
  readonly column: string
  /** Different large objects that it names and that are there. */
  readonly there: number
  /** Those that are not: in a column of type `lo`, or in one that names others. Any other `oid` may be of something else. */
  readonly gone: number
}

/** `oid` and domains over it, of which `lo` of the extension of that name is one. */
const COLUMNS = `SELECT c.relname, a.attname, (t.typname = 'lo')::text FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
WHERE c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = $1) AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
  AND 'oid'::regtype IN (t.oid, t.typbasetype) ORDER BY 1, 2`

/** Those of a schema that name at least one; needs nothing but to read its tables. */
export async function readLargeObjectColumns(
  database: Database,
  schema: string,
): Promise<LargeObjectColumn[]> {
  const found: LargeObjectColumn[] = []
  for (const [table, column, isLo] of await database.query(COLUMNS, [schema])) {
    const name = quoteIdentifier(column ?? '')
    const [counted] = await database.query(
      `SELECT (count(DISTINCT v) FILTER (WHERE m.oid IS NOT NULL))::text, (count(DISTINCT v) FILTER (WHERE m.oid IS NULL))::text
       FROM (SELECT ${name}::oid AS v FROM ONLY ${quoteIdentifier(schema)}.${quoteIdentifier(table ?? '')} WHERE ${name} <> 0) r
       LEFT JOIN pg_largeobject_metadata m ON m.oid = r.v`,
    )
    const [there = 0, lost = 0] = (counted ?? []).map(Number)
    const gone = isLo === 'true' || there > 0 ? lost : 0
    if (there > 0 || gone > 0) found.push({ column: `${table}.${column}`, there, gone })
  }
  return found
}
