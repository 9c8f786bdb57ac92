import type { DatabaseGrant } from '../../../passport/database-properties.ts'
import { type Database, quoteIdentifier, quoteLiteral, type Row } from '../connection.ts'

/** `ALTER DATABASE … SET`, or with a role `ALTER ROLE … IN DATABASE … SET`. */
export interface DatabaseSetting {
  /** Empty: for everybody. */
  readonly role: string
  readonly parameter: string
  /** As PostgreSQL keeps it; a list has commas. */
  readonly value: string
}

/** What belongs to a database and stands in no dump of it without `--create`. */
export interface DatabaseProperties {
  readonly owner: string
  readonly connectionLimit: number
  readonly isTemplate: boolean
  readonly comment: string | null
  readonly grants: readonly DatabaseGrant[]
  readonly settings: readonly DatabaseSetting[]
}

/** In one order whatever collation the session's database has. */
const inOrder = (rows: readonly Row[]) =>
  rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))

const OWN = `SELECT pg_get_userbyid(datdba), datconnlimit::text, datistemplate::text, shobj_description(oid, 'pg_database') FROM pg_database WHERE oid = $1::oid`

const GRANTS = `SELECT CASE a.grantee WHEN 0 THEN '' ELSE pg_get_userbyid(a.grantee)::text END, a.privilege_type, a.is_grantable::text, pg_get_userbyid(a.grantor)
FROM pg_database d CROSS JOIN LATERAL aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a WHERE d.oid = $1::oid`

const SETTINGS = `SELECT CASE s.setrole WHEN 0 THEN '' ELSE pg_get_userbyid(s.setrole)::text END, split_part(c, '=', 1), substr(c, strpos(c, '=') + 1)
FROM pg_db_role_setting s CROSS JOIN LATERAL unnest(s.setconfig) c WHERE s.setdatabase = $1::oid`

/** Reads what a database has, in an order that makes two of them comparable. */
export async function readProperties(server: Database, oid: string): Promise<DatabaseProperties> {
  const [own] = await server.query(OWN, [oid])
  const grants = await server.query(GRANTS, [oid])
  const settings = await server.query(SETTINGS, [oid])
  return {
    owner: own?.[0] ?? '',
    connectionLimit: Number(own?.[1]),
    isTemplate: own?.[2] === 'true',
    comment: own?.[3] ?? null,
    grants: inOrder(grants).map(([grantee, privilege, grantable, grantor]) => ({
      grantee: grantee ?? '',
      privilege: privilegeOf(privilege),
      isGrantable: grantable === 'true',
      grantor: grantor ?? '',
    })),
    settings: inOrder(settings).map(([role, parameter, value]) => ({
      role: role ?? '',
      parameter: parameter ?? '',
      value: value ?? '',
    })),
  }
}

function privilegeOf(name: string | null | undefined): DatabaseGrant['privilege'] {
  return name === 'CREATE' || name === 'TEMPORARY' ? name : 'CONNECT'
}

/** Statements that give a new database these properties, but for its settings; for inside a transaction, in this order. */
export function ownStatements(
  name: string,
  properties: Omit<DatabaseProperties, 'settings'>,
): string[] {
  const database = quoteIdentifier(name)
  const { owner, connectionLimit, isTemplate, comment, grants } = properties
  return [
    `ALTER DATABASE ${database} OWNER TO ${quoteIdentifier(owner)}`,
    `REVOKE ALL ON DATABASE ${database} FROM PUBLIC`,
    `REVOKE ALL ON DATABASE ${database} FROM ${quoteIdentifier(owner)}`,
    ...grantorsFirst(grants, owner).flatMap((grant) => grantStatements(database, grant, owner)),
    `ALTER DATABASE ${database} WITH CONNECTION LIMIT ${connectionLimit} IS_TEMPLATE ${isTemplate}`,
    `COMMENT ON DATABASE ${database} IS ${comment === null ? 'NULL' : quoteLiteral(comment)}`,
  ]
}

/** Who grants on must have been granted first, however long the chain: otherwise nothing is granted, and that is no error. */
function grantorsFirst(grants: readonly DatabaseGrant[], owner: string): DatabaseGrant[] {
  const ordered: DatabaseGrant[] = []
  const mayGrant = ({ grantor, privilege }: DatabaseGrant) =>
    grantor === owner ||
    ordered.some(
      (earlier) =>
        earlier.isGrantable && earlier.grantee === grantor && earlier.privilege === privilege,
    )
  let left = grants
  for (;;) {
    const next = left.filter(mayGrant)
    // What no chain reaches comes last; the comparison after the swap will tell.
    if (next.length === 0) return [...ordered, ...left]
    ordered.push(...next)
    left = left.filter((grant) => !next.includes(grant))
  }
}

function grantStatements(database: string, grant: DatabaseGrant, owner: string): string[] {
  const { grantee, privilege, isGrantable, grantor } = grant
  const to = grantee === '' ? 'PUBLIC' : quoteIdentifier(grantee)
  const option = isGrantable ? ' WITH GRANT OPTION' : ''
  const statement = `GRANT ${privilege} ON DATABASE ${database} TO ${to}${option}`
  // What a superuser grants counts as granted by the owner.
  if (grantor === owner) return [statement]
  return [`SET LOCAL ROLE ${quoteIdentifier(grantor)}`, statement, 'RESET ROLE']
}

/** `ALTER DATABASE … SET`, or of a role. */
export function settingStatement(
  name: string,
  { role, parameter, value }: DatabaseSetting,
): string {
  const database = quoteIdentifier(name)
  const subject =
    role === ''
      ? `ALTER DATABASE ${database}`
      : `ALTER ROLE ${quoteIdentifier(role)} IN DATABASE ${database}`
  const spelled = parameter.split('.').map(quoteIdentifier).join('.')
  return `${subject} SET ${spelled} TO ${spellValue(parameter, value)}`
}

/** Parameters whose value is a list of quoted names. Source: PostgreSQL, variable_is_guc_list_quote() of dumputils.c. */
const LISTS = new Set([
  'local_preload_libraries',
  'search_path',
  'session_preload_libraries',
  'shared_preload_libraries',
  'temp_tablespaces',
  'unix_socket_directories',
])

/** One literal would make one name of a whole list: `"$user", public` is two. */
function spellValue(parameter: string, value: string): string {
  if (!LISTS.has(parameter.toLowerCase())) return quoteLiteral(value)
  const names = splitNames(value)
  return names.length === 0 ? `''` : names.map(quoteLiteral).join(', ')
}

function splitNames(list: string): string[] {
  const found = list.matchAll(/\s*(?:"((?:[^"]|"")*)"|([^,"]+?))\s*(?:,|$)/g)
  return [...found].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}
