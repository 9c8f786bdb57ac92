import { namedRecord } from './named-record.ts'
import type { Passport, SchemaTruth } from './passport.ts'

/** A table outside a schema whose rows are restored with it. */
export interface TableName {
  readonly schema: string
  readonly table: string
}

/**
 * The part of a passport that one schema restored alone can be held against: all of the schema, and of other schemas
 * only the rows that came along. What is database-wide (extensions, large objects) nobody can ask of a part.
 */
export function tenantTruth(
  passport: Passport,
  schema: string,
  rowsOf: readonly TableName[],
): Passport {
  const truth = passport.schemas[schema]
  const others = Map.groupBy(rowsOf, (each) => each.schema)
  const schemas: [string, SchemaTruth][] = Array.from(others, ([name, tables]) => [
    name,
    rowsOnly(
      passport.schemas[name],
      tables.map(({ table }) => table),
    ),
  ])
  if (truth) schemas.push([schema, truth])
  return {
    ...passport,
    database: [],
    extensions: {},
    largeObjects: { count: 0, fingerprint: '-' },
    shapes: Object.fromEntries(
      Object.entries(passport.shapes).filter(([key]) => key === truth?.shape),
    ),
    schemas: namedRecord(schemas),
  }
}

function rowsOnly(truth: SchemaTruth | undefined, tables: readonly string[]): SchemaTruth {
  const known = Object.entries(truth?.tables ?? {}).filter(([name]) => tables.includes(name))
  return { shape: '', tables: namedRecord(known), sequences: {}, matviews: {} }
}
