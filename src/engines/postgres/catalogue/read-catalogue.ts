import type { Database } from '../connection.ts'
import * as objects from './objects.ts'
import * as rareObjects from './rare-objects.ts'
import * as relations from './relations.ts'

/** One object of the database as a comparable line. */
export interface CatalogueLine {
  /** Empty for objects without a schema. */
  readonly schema: string
  readonly kind: string
  readonly object: string
  readonly definition: string
}

/** All lines of one schema, sorted by kind and object. */
export interface SchemaLines {
  readonly schema: string
  readonly lines: readonly CatalogueLine[]
}

const CONCERNS = { ...relations, ...objects, ...rareObjects }

const CATALOGUE = `SELECT * FROM (${Object.values(CONCERNS)
  .map((concern) => `SELECT s::text, k::text, o::text, d::text FROM (${concern}) AS q(s, k, o, d)`)
  .join('\nUNION ALL\n')}) AS c(schema, kind, object, definition)
ORDER BY schema COLLATE "C", kind COLLATE "C", object COLLATE "C", definition COLLATE "C"`

/** Reads the whole catalogue schema by schema; memory holds one schema at a time. Needs an open transaction (it uses a cursor). */
export async function* readCatalogue(database: Database): AsyncIterable<SchemaLines> {
  let schema: string | undefined
  let lines: CatalogueLine[] = []
  for await (const row of database.stream(CATALOGUE)) {
    const line = toLine(row)
    if (schema !== undefined && line.schema !== schema) {
      yield { schema, lines }
      lines = []
    }
    schema = line.schema
    lines.push(line)
  }
  if (schema !== undefined) yield { schema, lines }
}

function toLine(row: readonly (string | null)[]): CatalogueLine {
  const [schema, kind, object, definition] = row
  return {
    schema: schema ?? '',
    kind: kind ?? '',
    object: object ?? '',
    definition: definition ?? '',
  }
}
