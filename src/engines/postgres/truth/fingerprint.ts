import type { TableTruth } from '../../../passport/passport.ts'
import type { Database } from '../connection.ts'
import { quoteIdentifier, quoteLiteral } from '../connection.ts'
import { withMomentaryLocks } from '../momentary-locks.ts'
import { hashedColumn } from './columns.ts'
import type { TableSpec } from './tables.ts'

/** What one scan of a table yields. */
export interface TableReading {
  readonly table: TableSpec
  readonly truth: TableTruth
  /** Newest business timestamp not later than the limit, as ISO instant. */
  readonly newest?: { readonly at: string; readonly column: string }
}

/** Tables per statement: enough to make round trips cheap, few enough that progress moves and plans stay small. */
const TABLES_PER_STATEMENT = 32

/**
 * Reads rows, fingerprint and newest moment of tables, one scan each.
 *
 * Fingerprint `record64/1`: h = hash_record_extended(ROW(columns), 0) per row; per table
 * Σ hashint8extended(h, h) as an exact numeric. The sum makes it independent of order; re-mixing h with itself
 * undoes the linearity of the record hash, under which two rows that swap a value would cancel. It finds accidents,
 * not an adversary: 64-bit, not cryptographic. Source: PostgreSQL hashfunc.c, rowtypes.c (14 and later).
 * @param limit ISO instant; business timestamps after it are ignored (a typo must not hide a gap).
 */
export async function* readTruth(
  database: Database,
  tables: readonly TableSpec[],
  moments: (table: TableSpec) => readonly string[],
  limit: string,
): AsyncIterable<TableReading> {
  for (let start = 0; start < tables.length; start += TABLES_PER_STATEMENT) {
    const batch = tables.slice(start, start + TABLES_PER_STATEMENT)
    const sql = batch
      .map((table, index) => scanStatement({ table, index, moments: moments(table), limit }))
      .join('\nUNION ALL\n')
    const scanned = await withMomentaryLocks(database, () => database.query(sql))
    for (const [index, rows, sum, ...newest] of scanned) {
      const table = batch[Number(index)]
      if (table) yield toReading(table, [rows ?? '0', sum ?? null], newest)
    }
  }
}

function scanStatement(scan: {
  table: TableSpec
  index: number
  moments: readonly string[]
  limit: string
}): string {
  const { table, index, moments, limit } = scan
  const newest = newestOf(moments, limit)
  const hash =
    table.columns.length === 0
      ? 'NULL::bigint'
      : `hash_record_extended(ROW(${table.columns.map(hashedColumn).join(', ')}), 0)`
  const kept = moments
    .map((name, position) => `, ${quoteIdentifier(name)} AS m${position}`)
    .join('')
  return `SELECT ${index}, count(*)::text, sum(hashint8extended(h, h))::text, ${newest}
FROM (SELECT ${hash} AS h${kept} FROM ONLY ${quoteIdentifier(table.schema)}.${quoteIdentifier(table.name)} OFFSET 0) r`
}

/** `instant` and `column` of the newest moment; timestamps without zone are read as UTC, as ORMs write them. */
function newestOf(moments: readonly string[], limit: string): string {
  if (moments.length === 0) return 'NULL::text, NULL::text'
  const each = moments.map(
    (_, position) =>
      `max(m${position}) FILTER (WHERE m${position} <= ${quoteLiteral(limit)}::timestamptz)::timestamptz`,
  )
  const greatest = `greatest(${each.join(', ')})`
  const column = each
    .map((value, position) => `WHEN ${value} THEN ${quoteLiteral(moments[position] ?? '')}`)
    .join(' ')
  return `to_char(${greatest}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), CASE ${greatest} ${column} END`
}

function toReading(
  table: TableSpec,
  counted: readonly [string, string | null],
  newest: readonly (string | null)[],
): TableReading {
  const [rows, sum] = counted
  const [at, column] = newest
  const truth: TableTruth = [Number(rows), table.columns.length === 0 ? '-' : (sum ?? '0')]
  return at && column
    ? { table, truth, newest: { at, column: `${table.name}.${column}` } }
    : { table, truth }
}
