import { CheckFailure } from '../../../errors.ts'
import { type Database, quoteIdentifier, quoteLiteral } from '../connection.ts'
import { isSqlState } from '../dump/snapshot-session.ts'
import { type KeptMark, readKeptDatabase } from './aside-names.ts'

/** A database of the server. Its OID stays when it is renamed. */
export interface ServerDatabase {
  readonly oid: string
  readonly name: string
  readonly owner: string
  readonly allowsConnections: boolean
  readonly bytes: number
}

/** A database that was put aside by a recovery or an undo. */
export interface KeptDatabase extends ServerDatabase, KeptMark {}

const DATABASES = `SELECT d.oid::text, d.datname, pg_get_userbyid(d.datdba), d.datallowconn::text,
  CASE WHEN has_database_privilege(d.oid, 'CONNECT') OR pg_has_role('pg_read_all_stats', 'USAGE') THEN pg_database_size(d.oid) ELSE 0 END::text
FROM pg_database d`

/** The database of that name; null when there is none. */
export async function findDatabase(server: Database, name: string): Promise<ServerDatabase | null> {
  const [row] = await server.query(`${DATABASES} WHERE d.datname = $1`, [name])
  return row ? toDatabase(row) : null
}

/** What was put aside for a database, newest first. */
export async function listKept(server: Database, database: string): Promise<KeptDatabase[]> {
  const rows = await server.query(`${DATABASES} WHERE d.datname LIKE '%lastro\\_old\\_%'`)
  return rows
    .map(toDatabase)
    .flatMap((each) => {
      const mark = readKeptDatabase(database, each.name)
      return mark === null ? [] : [{ ...each, ...mark }]
    })
    .sort((a, b) => (a.stamp < b.stamp ? 1 : -1))
}

/** Names of a database's subscriptions; while it has one, it cannot be dropped. */
export async function listSubscriptions(server: Database, oid: string): Promise<string[]> {
  const rows = await server.query(
    'SELECT subname FROM pg_subscription WHERE subdbid = $1::oid ORDER BY 1',
    [oid],
  )
  return rows.map(([name]) => name ?? '')
}

function toDatabase([oid, name, owner, allows, bytes]: readonly (string | null)[]): ServerDatabase {
  return {
    oid: oid ?? '',
    name: name ?? '',
    owner: owner ?? '',
    allowsConnections: allows === 'true',
    bytes: Number(bytes),
  }
}

/** Locale, encoding and place of a new database, each as CREATE DATABASE spells it. */
export type DatabaseForm = Readonly<Record<string, string>>

/** The form of an existing database. Majors name the locale of ICU and of the built-in provider differently. */
export async function readDatabaseForm(server: Database, oid: string): Promise<DatabaseForm> {
  const [row] = await server.query(
    `SELECT pg_encoding_to_char(d.encoding), d.datcollate, d.datctype, coalesce(to_jsonb(d)->>'datlocprovider', 'c'),
       coalesce(to_jsonb(d)->>'datlocale', to_jsonb(d)->>'daticulocale'), to_jsonb(d)->>'daticurules', t.spcname
     FROM pg_database d JOIN pg_tablespace t ON t.oid = d.dattablespace WHERE d.oid = $1::oid`,
    [oid],
  )
  const [encoding, collate, ctype, provider, locale, icuRules, tablespace] = row ?? []
  return databaseForm({ encoding, collate, ctype, provider, locale, icuRules, tablespace })
}

type Said = string | null | undefined

/** The form of what is known; what is not is PostgreSQL's own choice. */
export function databaseForm(known: {
  readonly encoding?: Said
  readonly collate?: Said
  readonly ctype?: Said
  /** `c` libc, `i` ICU, `b` built in; as pg_database has it. */
  readonly provider?: Said
  readonly locale?: Said
  readonly icuRules?: Said
  readonly tablespace?: Said
}): DatabaseForm {
  const { encoding, collate, ctype, provider, locale, icuRules, tablespace } = known
  return {
    ENCODING: encoding ?? 'UTF8',
    LC_COLLATE: collate ?? 'C',
    LC_CTYPE: ctype ?? 'C',
    ...(provider === 'i' ? { LOCALE_PROVIDER: 'icu', ICU_LOCALE: locale ?? 'und' } : {}),
    ...(provider === 'b' ? { LOCALE_PROVIDER: 'builtin', BUILTIN_LOCALE: locale ?? 'C' } : {}),
    ...(icuRules ? { ICU_RULES: icuRules } : {}),
    ...(tablespace ? { TABLESPACE: tablespace } : {}),
  }
}

/** Keys of a form whose value is a name and not a text. */
const NAMES = new Set(['TABLESPACE', 'LOCALE_PROVIDER'])

/**
 * Makes an empty database that nobody but its owner and superusers may enter. Returns its OID.
 * @throws CheckFailure `database-not-created`.
 */
export async function createEmptyDatabase(
  server: Database,
  name: string,
  { owner, form }: { readonly owner: string | null; readonly form: DatabaseForm },
): Promise<string> {
  const options = Object.entries(form).map(
    ([key, value]) => `${key} ${NAMES.has(key) ? quoteIdentifier(value) : quoteLiteral(value)}`,
  )
  const ownedBy = owner === null ? [] : [`OWNER ${quoteIdentifier(owner)}`]
  try {
    await server.query(
      `CREATE DATABASE ${quoteIdentifier(name)} ${[...ownedBy, 'TEMPLATE template0', ...options].join(' ')}`,
    )
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new CheckFailure('database-not-created', `CREATE DATABASE failed: ${detail}`, { detail })
  }
  await server.query(`REVOKE ALL ON DATABASE ${quoteIdentifier(name)} FROM PUBLIC`)
  const made = await findDatabase(server, name)
  if (!made) throw new Error(`the database ${name} was made and is not there`)
  return made.oid
}

/** Drops a database with whoever is connected to it, if it is still the one of this OID. */
export async function dropDatabase(
  server: Database,
  { name, oid }: Pick<ServerDatabase, 'name' | 'oid'>,
): Promise<void> {
  if ((await findDatabase(server, name))?.oid !== oid) return
  try {
    await server.query(`DROP DATABASE ${quoteIdentifier(name)} WITH (FORCE)`)
  } catch (error) {
    if (!isSqlState(error, '3D000')) throw error
  }
}
