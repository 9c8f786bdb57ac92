import type { Passport, SchemaTruth, TableTruth } from '../../../passport/passport.ts'
import type { Finding } from '../../../report/report.ts'
import type { Database } from '../connection.ts'
import { readTruth, type TableReading } from '../truth/fingerprint.ts'
import { type MomentRule, momentsOf } from '../truth/moments.ts'
import type { TableSpec } from '../truth/tables.ts'
import type { Work } from './work-queue.ts'

/** Tables per piece of work: the large ones alone first, so that no session ends long after the others. */
const BYTES_PER_PIECE = 16 * 2 ** 20
const TABLES_PER_PIECE = 32

/** Pieces of work that read all tables; each reading goes to `onReading`. */
export function rowWork(
  tables: readonly TableSpec[],
  options: {
    readonly moments: MomentRule
    readonly limit: string
    readonly onReading: (reading: TableReading) => void
  },
): Work[] {
  const largestFirst = [...tables].sort((a, b) => b.bytes - a.bytes)
  return packTables(largestFirst).map((piece) => async (database: Database) => {
    for await (const reading of readTruth(
      database,
      piece,
      (table) => momentsOf(table, options.moments),
      options.limit,
    ))
      options.onReading(reading)
  })
}

function packTables(tables: readonly TableSpec[]): TableSpec[][] {
  const pieces: TableSpec[][] = []
  let piece: TableSpec[] = []
  let bytes = 0
  for (const table of tables) {
    if (
      piece.length >= TABLES_PER_PIECE ||
      (piece.length > 0 && bytes + table.bytes > BYTES_PER_PIECE)
    ) {
      pieces.push(piece)
      piece = []
      bytes = 0
    }
    piece.push(table)
    bytes += table.bytes
  }
  if (piece.length > 0) pieces.push(piece)
  return pieces
}

/** Compares one restored table with the passport; null when rows and fingerprint agree. */
export function judgeTable(
  reading: TableReading,
  expected: TableTruth | undefined,
): Finding | null {
  const { schema, name } = reading.table
  const [rows, fingerprint] = reading.truth
  const place = { schema, object: name }
  if (expected === undefined)
    return {
      check: 'tables',
      status: 'fail',
      reason: 'table-unexpected',
      ...place,
      expected: '',
      actual: rowCount(rows),
    }
  if (rows !== expected[0]) {
    return {
      check: 'rows',
      status: 'fail',
      reason: rows < expected[0] ? 'rows-missing' : 'rows-unexpected',
      ...place,
      expected: rowCount(expected[0]),
      actual: rowCount(rows),
    }
  }
  if (fingerprint === expected[1]) return null
  return {
    check: 'fingerprints',
    status: 'fail',
    reason: 'rows-differ',
    ...place,
    expected: `${rowCount(rows)}, fingerprint ${expected[1]}`,
    actual: `${rowCount(rows)}, fingerprint ${fingerprint}`,
  }
}

function rowCount(rows: number): string {
  return `${rows} ${rows === 1 ? 'row' : 'rows'}`
}

/** Tells relations apart whatever their names hold; no name holds a NUL. */
export function relationKey(schema: string, name: string): string {
  return `${schema}\0${name}`
}

/** Tables of the passport, by `relationKey`, that no reading covered. */
export function missingTables(passport: Passport, seen: ReadonlySet<string>): Finding[] {
  return Object.entries(passport.schemas).flatMap(([schema, truth]: [string, SchemaTruth]) =>
    Object.entries(truth.tables)
      .filter(([name]) => !seen.has(relationKey(schema, name)))
      .map(([name, [rows]]) => ({
        check: 'tables',
        status: 'fail' as const,
        reason: 'table-missing',
        schema,
        object: name,
        expected: rowCount(rows),
        actual: '',
      })),
  )
}
