import type { LiveTruth } from '../../engines/postgres/recover/live-truth.ts'
import { namedRecord } from '../../passport/named-record.ts'
import type { SchemaTruth, TableTruth } from '../../passport/passport.ts'
import type { RecoveryLoss, RecoveryLosses, SchemaLoss } from '../../report/recovery.ts'

/** What a database once held, as far as it is compared: a passport has it, and so has another reading. */
export interface ThenTruth {
  readonly schemas: Readonly<Record<string, Pick<SchemaTruth, 'tables' | 'newest'>>>
}

/** A report stays readable; the largest losses come first. */
const LINES_KEPT = 200

/**
 * What a living database has and a backup does not, as far as counts and fingerprints tell: rows more than then, and
 * tables whose rows are not the same. Rows that were changed are a table that differs, not a number of rows.
 */
export function countLosses(
  live: LiveTruth,
  past: ThenTruth,
  { against, schema }: { readonly against: string; readonly schema?: string | undefined },
): RecoveryLosses {
  const then = (name: string, table: string): TableTruth | undefined =>
    past.schemas[name]?.tables[table]
  const differing = live.readings
    .filter(({ table, truth }) => !isSame(truth, then(table.schema, table.name)))
    .map(({ table, truth }) =>
      lossOf(table.schema, table.name, truth[0], then(table.schema, table.name)),
    )
  const unreadable = live.unreadable.map(({ schema: name, name: table }) =>
    lossOf(name, table, null, then(name, table)),
  )
  const lines = [...unreadable, ...differing].sort((a, b) => ahead(b) - ahead(a))
  return {
    at: live.at,
    against,
    rows: lines.reduce((sum, line) => sum + ahead(line), 0),
    tables: lines.length,
    unreadable: unreadable.length,
    schemas: perSchema({ live, past, lines, only: schema }).slice(0, LINES_KEPT),
    lines: lines.slice(0, LINES_KEPT),
  }
}

function isSame(now: TableTruth, then: TableTruth | undefined): boolean {
  return then !== undefined && now[0] === then[0] && now[1] === then[1]
}

function lossOf(
  schema: string,
  table: string,
  rowsNow: number | null,
  then: TableTruth | undefined,
): RecoveryLoss {
  return { schema, table, rowsNow, rowsThen: then?.[0] ?? null }
}

function ahead({ rowsNow, rowsThen }: RecoveryLoss): number {
  return Math.max(0, (rowsNow ?? 0) - (rowsThen ?? 0))
}

interface SchemaComparison {
  readonly live: LiveTruth
  readonly past: ThenTruth
  readonly lines: readonly RecoveryLoss[]
  readonly only: string | undefined
}

/** Schemas of which something differs, or whose newest row is known; the furthest ahead first. */
function perSchema({ live, past, lines, only }: SchemaComparison): SchemaLoss[] {
  const bySchema = Map.groupBy(lines, (line) => line.schema)
  const newest = newestPerSchema(live)
  const names = new Set([...bySchema.keys(), ...newest.keys(), ...Object.keys(past.schemas)])
  return [...names]
    .filter((schema) => only === undefined || schema === only)
    .map((schema) => {
      const differing = bySchema.get(schema) ?? []
      const newestNow = newest.get(schema)
      const newestThen = past.schemas[schema]?.newest?.at
      return {
        schema,
        ...(newestNow === undefined ? {} : { newestNow }),
        ...(newestThen === undefined ? {} : { newestThen }),
        rows: differing.reduce((sum, line) => sum + ahead(line), 0),
        tables: differing.length,
      }
    })
    .filter((one) => one.tables > 0 || one.newestNow !== undefined)
    .sort((a, b) => b.rows - a.rows || b.tables - a.tables || (a.schema < b.schema ? -1 : 1))
}

function newestPerSchema({ readings }: LiveTruth): ReadonlyMap<string, string> {
  const newest = new Map<string, string>()
  for (const { table, newest: moment } of readings) {
    const known = newest.get(table.schema)
    if (moment && (known === undefined || moment.at > known)) newest.set(table.schema, moment.at)
  }
  return newest
}

/** A reading as what another is held against. */
export function thenOf(reading: LiveTruth): ThenTruth {
  const newest = newestPerSchema(reading)
  const bySchema = Map.groupBy(reading.readings, ({ table }) => table.schema)
  return {
    schemas: namedRecord(
      Array.from(bySchema, ([schema, readings]) => {
        const at = newest.get(schema)
        const tables = namedRecord(readings.map(({ table, truth }) => [table.name, truth]))
        return [schema, { tables, ...(at === undefined ? {} : { newest: { at, column: '' } }) }]
      }),
    ),
  }
}
