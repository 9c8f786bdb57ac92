import type { Passport } from '../../../passport/passport.ts'
import type { Database } from '../connection.ts'

/** Version, locale and identity of the server and database. */
export async function readServerFacts(database: Database): Promise<Passport['server']> {
  const [row] =
    await database.query(`SELECT current_setting('server_version'), current_setting('server_version_num'), pg_encoding_to_char(d.encoding),
    d.datcollate, d.datctype, coalesce(to_jsonb(d)->>'datlocprovider', 'c'), (SELECT rolname FROM pg_roles WHERE oid = 10)
    FROM pg_database d WHERE d.datname = current_database()`)
  const [version, number, encoding, collate, ctype, provider, bootstrapRole] = row ?? []
  return {
    version: version ?? '',
    versionNumber: Number(number),
    encoding: encoding ?? 'UTF8',
    collate: collate ?? 'C',
    ctype: ctype ?? 'C',
    localeProvider: provider ?? 'c',
    systemIdentifier: await readSystemIdentifier(database),
    bootstrapRole: bootstrapRole ?? 'postgres',
  }
}

/** Null when the role may not ask; it then cannot guard against restoring into the source by identity. */
async function readSystemIdentifier(database: Database): Promise<string | null> {
  const [row] = await database
    .query(`SELECT system_identifier::text FROM pg_control_system()`)
    .catch(() => [[null]] as [[null]])
  return row?.[0] ?? null
}

/** Major version of a server version number, e.g. 150018 → 15. */
export function majorOf(versionNumber: number): number {
  return Math.floor(versionNumber / 10_000)
}

/** Extension name → version, plpgsql apart (it is always there). */
export async function readExtensions(database: Database): Promise<Record<string, string>> {
  const rows = await database.query(
    `SELECT extname, extversion FROM pg_extension WHERE extname <> 'plpgsql' ORDER BY extname COLLATE "C"`,
  )
  return Object.fromEntries(rows.map(([name, version]) => [name ?? '', version ?? '']))
}

/** Number and fingerprint of large objects; the fingerprint is `-` where the role may not read their pages. */
export async function readLargeObjects(database: Database): Promise<Passport['largeObjects']> {
  const [count] = await database.query('SELECT count(*)::text FROM pg_largeobject_metadata')
  const [may] = await database.query(`SELECT has_table_privilege('pg_largeobject', 'SELECT')::text`)
  if (may?.[0] !== 'true') return { count: Number(count?.[0]), fingerprint: '-' }
  const [sum] = await database.query(`SELECT coalesce(sum(hashint8extended(h, h)), 0)::text
    FROM (SELECT hash_record_extended(ROW(loid::bigint, pageno, data), 0) AS h FROM pg_largeobject OFFSET 0) r`)
  return { count: Number(count?.[0]), fingerprint: sum?.[0] ?? '0' }
}
