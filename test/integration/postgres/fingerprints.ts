import type { Database } from '../../../src/engines/postgres/connection.ts'
import { readTruth } from '../../../src/engines/postgres/truth/fingerprint.ts'
import { readTables } from '../../../src/engines/postgres/truth/tables.ts'

/** `rows fingerprint` of every table, by `schema.table`. */
export async function fingerprints(session: Database): Promise<Record<string, string>> {
  await session.query('BEGIN')
  const tables = await readTables(session)
  const found: Record<string, string> = {}
  for await (const { table, truth } of readTruth(session, tables, () => [], 'infinity'))
    found[`${table.schema}.${table.name}`] = truth.join(' ')
  await session.query('COMMIT')
  return found
}
