import { type Database, quoteIdentifier } from '../connection.ts'
import { type KeptMark, readKeptSchema } from './aside-names.ts'

/** A schema of one database. Its OID stays when it is renamed. */
export interface ServerSchema {
  readonly oid: string
  readonly name: string
}

/** A schema that was put aside by the recovery of one tenant. */
export interface KeptSchema extends ServerSchema, KeptMark {}

/** The schema of that name; null when there is none. */
export async function findSchema(database: Database, name: string): Promise<ServerSchema | null> {
  const [row] = await database.query(
    'SELECT oid::text, nspname FROM pg_namespace WHERE nspname = $1',
    [name],
  )
  return row ? { oid: row[0] ?? '', name: row[1] ?? '' } : null
}

/** What was put aside for a schema, newest first. */
export async function listKeptSchemas(database: Database, schema: string): Promise<KeptSchema[]> {
  return (await listSchemasAside(database))
    .flatMap((aside) => {
      const mark = readKeptSchema(schema, aside.name)
      return mark === null ? [] : [{ ...aside, ...mark }]
    })
    .sort((a, b) => (a.stamp < b.stamp ? 1 : -1))
}

/** What was put aside for any schema. */
export async function listSchemasAside(database: Database): Promise<ServerSchema[]> {
  const rows = await database.query(
    `SELECT oid::text, nspname FROM pg_namespace WHERE nspname LIKE 'lastro\\_old\\_%' ORDER BY nspname`,
  )
  return rows.map(([oid, name]) => ({ oid: oid ?? '', name: name ?? '' }))
}

const TABLES_PER_LOCK = 200

/** Takes every table of a schema for the open transaction alone: nobody reads, writes or comes to refer to them. */
export async function lockTables(session: Database, schemaOid: string): Promise<void> {
  const rows = await session.query(
    `SELECT oid::regclass::text FROM pg_class WHERE relnamespace = $1::oid AND relkind IN ('r', 'p') ORDER BY oid`,
    [schemaOid],
  )
  const names = rows.map(([name]) => name ?? '')
  for (let start = 0; start < names.length; start += TABLES_PER_LOCK) {
    const portion = names.slice(start, start + TABLES_PER_LOCK)
    await session.query(`LOCK TABLE ${portion.join(', ')} IN ACCESS EXCLUSIVE MODE`)
  }
}

/** Drops a schema with all that is in it, if it is still the one of this OID. */
export async function dropSchema(database: Database, { name, oid }: ServerSchema): Promise<void> {
  if ((await findSchema(database, name))?.oid !== oid) return
  await database.query(`DROP SCHEMA IF EXISTS ${quoteIdentifier(name)} CASCADE`)
}
