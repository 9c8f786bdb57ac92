import type { Check } from '../../../report/report.ts'
import type { Database } from '../connection.ts'

/** What the disk of a server is asked about from outside. */
export interface ServerDisk {
  /** Directory in which the database's files lie, on the server's machine; null where the role may not know. */
  readonly directory: string | null
  /** Bytes of log that the server keeps between checkpoints. */
  readonly logBytes: number
}

const RIGHTS = `SELECT r.rolname, r.rolsuper::text, r.rolcreatedb::text, pg_has_role('pg_signal_backend', 'USAGE')::text,
  coalesce((SELECT pg_has_role(d.datdba, 'USAGE') FROM pg_database d WHERE d.datname = $1), true)::text,
  (SELECT count(*) FROM pg_roles o WHERE o.rolname = ANY ($2::text[]) AND NOT pg_has_role(o.oid, 'USAGE'))::text
FROM pg_roles r WHERE r.rolname = current_user`

/** Whether the recovery role may rename the database, end sessions, and restore for every owner. */
export async function checkRights(
  server: Database,
  database: string,
  roles: readonly string[],
): Promise<Check> {
  const [row] = await server.query(RIGHTS, [database, nameArray(roles)])
  const [role, isSuper, createDb, signal, owns, others] = row ?? []
  const common = {
    id: 'recovery-rights',
    expected: 'may rename, end sessions, and restore for all',
  }
  if (isSuper === 'true') return { ...common, status: 'pass', actual: `${role} is a superuser` }
  const lacking = [
    ...(createDb === 'true' ? [] : ['no CREATEDB']),
    ...(signal === 'true' ? [] : ['not a member of pg_signal_backend']),
    ...(owns === 'true' ? [] : [`not a member of the owner of ${database}`]),
    ...(others === '0' ? [] : [`not a member of ${others} roles that own or may use something`]),
  ]
  if (lacking.length === 0) return { ...common, status: 'pass', actual: `${role} may` }
  const detail = lacking.join(', ')
  return {
    ...common,
    status: 'fail',
    actual: detail,
    reason: 'recovery-rights-missing',
    facts: { role: role ?? '', detail },
  }
}

/** Roles that the dump names and the server does not have. */
export async function findMissingRoles(
  server: Database,
  roles: readonly string[],
): Promise<string[]> {
  const rows = await server.query('SELECT rolname FROM pg_roles WHERE rolname = ANY ($1::text[])', [
    nameArray(roles),
  ])
  const there = new Set(rows.map(([name]) => name))
  return roles.filter((role) => !there.has(role))
}

/** A transaction prepared for two-phase commit counts as a session that cannot be ended. */
export async function checkPrepared(server: Database, database: string): Promise<Check> {
  const rows = await server.query(
    'SELECT gid FROM pg_prepared_xacts WHERE database = $1 ORDER BY prepared',
    [database],
  )
  const common = { id: 'prepared-transactions', expected: 'none' }
  if (rows.length === 0) return { ...common, status: 'pass', actual: 'none' }
  const name = rows[0]?.[0] ?? ''
  return {
    ...common,
    status: 'fail',
    actual: `${rows.length}, ${name} first`,
    reason: 'prepared-transactions',
    facts: { count: rows.length, name },
  }
}

/** Logical slots and subscriptions are bound to the database and not to its name. */
export async function checkStaysBehind(server: Database, database: string): Promise<Check> {
  const [row] = await server.query(
    `SELECT (SELECT count(*) FROM pg_replication_slots WHERE database = $1)::text,
      (SELECT count(oid) FROM pg_subscription WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = $1))::text`,
    [database],
  )
  const [slots, subscriptions] = (row ?? []).map(Number)
  const common = { id: 'stays-behind', expected: 'no replication of this database' }
  if (!slots && !subscriptions) return { ...common, status: 'pass', actual: 'none' }
  return {
    ...common,
    status: 'warn',
    actual: `${slots} slots, ${subscriptions} subscriptions`,
    reason: 'stays-behind',
    facts: { slots: slots ?? 0, subscriptions: subscriptions ?? 0 },
  }
}

/** Where a database lies on the server's disk; the directory is null where the role may not ask. */
export async function readServerDisk(server: Database, tablespace: string): Promise<ServerDisk> {
  const [row] = await server
    .query(
      `SELECT coalesce(nullif(pg_tablespace_location(t.oid), ''), current_setting('data_directory', true)),
       (pg_size_bytes(current_setting('max_wal_size')))::text FROM pg_tablespace t WHERE t.spcname = $1`,
      [tablespace],
    )
    .catch(() => [[null, '0']] as const)
  return { directory: row?.[0] ?? null, logBytes: Number(row?.[1] ?? 0) }
}

function nameArray(names: readonly string[]): string {
  return `{${names.map((name) => `"${name.replace(/[\\"]/g, '\\$&')}"`).join(',')}}`
}
