import { namedRecord } from '../../../passport/named-record.ts'
import type { SchemaTruth, SequenceTruth, TableTruth } from '../../../passport/passport.ts'
import { foldShape, shapeLine } from '../../../passport/shape.ts'
import { readCatalogue } from '../catalogue/read-catalogue.ts'
import { USER_SCHEMA } from '../catalogue/scope.ts'
import type { Database } from '../connection.ts'
import { quoteIdentifier } from '../connection.ts'
import type { SequenceReading } from '../dump/sequences.ts'
import { withMomentaryLocks } from '../momentary-locks.ts'
import type { TableReading } from '../truth/fingerprint.ts'

/** The catalogue of a database as shapes, and its lines without a schema. */
export interface Structure {
  readonly database: readonly string[]
  readonly shapes: Readonly<Record<string, readonly string[]>>
  /** Schema → key of its shape. */
  readonly shapeOf: ReadonlyMap<string, string>
}

/** Reads the catalogue inside the open transaction. */
export function readStructure(database: Database): Promise<Structure> {
  return withMomentaryLocks(database, () => foldCatalogue(database))
}

async function foldCatalogue(database: Database): Promise<Structure> {
  const shapes: Record<string, readonly string[]> = {}
  const shapeOf = new Map<string, string>()
  let databaseLines: readonly string[] = []
  for await (const { schema, lines } of readCatalogue(database)) {
    const texts = lines.map((line) => shapeLine(line.kind, line.object, line.definition))
    if (schema === '') {
      databaseLines = texts.sort()
      continue
    }
    const shape = foldShape(schema, texts)
    shapes[shape.key] ??= shape.lines
    shapeOf.set(schema, shape.key)
  }
  return { database: databaseLines, shapes, shapeOf }
}

/** Gathers what was read of each schema into the passport's form. */
export function assembleSchemas(
  structure: Structure,
  rows: readonly TableReading[],
  sequences: readonly SequenceReading[],
  matviews: readonly MatviewReading[],
): Record<string, SchemaTruth> {
  const schemas = new Map(
    Array.from(structure.shapeOf, ([schema, shape]) => [schema, emptySchema(shape)]),
  )
  for (const { table, truth, newest } of rows) {
    const schema = schemas.get(table.schema)
    if (!schema) continue
    schema.tables.set(table.name, truth)
    if (newest && (!schema.newest || newest.at > schema.newest.at)) schema.newest = newest
  }
  for (const { schema, name, position } of sequences)
    schemas.get(schema)?.sequences.set(name, position)
  for (const { schema, name, rows: count } of matviews)
    schemas.get(schema)?.matviews.set(name, count)
  return namedRecord(Array.from(schemas, ([name, schema]) => [name, toTruth(schema)]))
}

interface GatheredSchema {
  readonly shape: string
  readonly tables: Map<string, TableTruth>
  readonly sequences: Map<string, SequenceTruth>
  readonly matviews: Map<string, number>
  newest?: NonNullable<SchemaTruth['newest']>
}

function emptySchema(shape: string): GatheredSchema {
  return { shape, tables: new Map(), sequences: new Map(), matviews: new Map() }
}

function toTruth({ shape, tables, sequences, matviews, newest }: GatheredSchema): SchemaTruth {
  return {
    shape,
    tables: namedRecord(tables),
    sequences: namedRecord(sequences),
    matviews: namedRecord(matviews),
    ...(newest ? { newest } : {}),
  }
}

/** Rows of one populated materialized view. */
export interface MatviewReading {
  readonly schema: string
  readonly name: string
  readonly rows: number
}

const POPULATED_MATVIEWS = `SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${USER_SCHEMA}
WHERE c.relkind = 'm' AND c.relispopulated ORDER BY 1, 2`

const MATVIEWS_PER_STATEMENT = 50

/** Counts the rows of every populated materialized view. */
export async function readMatviews(database: Database): Promise<MatviewReading[]> {
  const names = await database.query(POPULATED_MATVIEWS)
  const readings: MatviewReading[] = []
  for (let start = 0; start < names.length; start += MATVIEWS_PER_STATEMENT) {
    const batch = names.slice(start, start + MATVIEWS_PER_STATEMENT)
    const sql = batch.map(
      ([schema, name], index) =>
        `SELECT ${index}, count(*)::text FROM ${quoteIdentifier(schema ?? '')}.${quoteIdentifier(name ?? '')}`,
    )
    const counted = await withMomentaryLocks(database, () =>
      database.query(sql.join(' UNION ALL ')),
    )
    for (const [index, count] of counted) {
      const [schema, name] = batch[Number(index)] ?? []
      readings.push({ schema: schema ?? '', name: name ?? '', rows: Number(count) })
    }
  }
  return readings
}
