import type { Check } from '../../../report/report.ts'
import { ofExtension, USER_SCHEMA } from '../catalogue/scope.ts'
import type { Database } from '../connection.ts'

/** Sizes and counts of the database, for checks and forecasts. */
export interface DatabaseSize {
  readonly bytes: number
  readonly tables: number
  readonly sequences: number
  readonly views: number
}

/** Reads size and numbers of what a dump will lock. */
export async function readDatabaseSize(database: Database): Promise<DatabaseSize> {
  const [row] = await database.query(`SELECT pg_database_size(current_database())::text,
    count(*) FILTER (WHERE c.relkind IN ('r', 'p'))::text, count(*) FILTER (WHERE c.relkind = 'S')::text, count(*) FILTER (WHERE c.relkind IN ('v', 'm'))::text
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${USER_SCHEMA}`)
  const [bytes, tables, sequences, views] = (row ?? []).map(Number)
  return { bytes: bytes ?? 0, tables: tables ?? 0, sequences: sequences ?? 0, views: views ?? 0 }
}

/** Indexes that one statement of the passport locks for its moment. */
const MOMENTARY_LOCKS = 400

/**
 * Whether the shared lock table takes a lock on every table, sequence and view at once, beside 30 % for everybody else.
 * Capacity = max_locks_per_transaction × (max_connections + max_prepared_transactions). Source: PostgreSQL manual,
 * "Lock Management".
 */
export async function checkLockTable(database: Database, size: DatabaseSize): Promise<Check> {
  const [row] = await database.query(
    `SELECT current_setting('max_locks_per_transaction'), current_setting('max_connections'), current_setting('max_prepared_transactions')`,
  )
  const [perTransaction, connections, prepared] = (row ?? []).map(Number)
  const slots = (connections ?? 100) + (prepared ?? 0)
  const capacity = (perTransaction ?? 64) * slots
  const needed = size.tables + size.sequences + size.views + MOMENTARY_LOCKS
  const suggested = Math.ceil((needed / 0.7 / slots) * 1.2)
  const common = {
    id: 'lock-table',
    expected: `room for ${needed} locks`,
    actual: `room for ${capacity} locks`,
  }
  if (needed <= capacity * 0.7) return { ...common, status: 'pass' }
  const facts = { tables: size.tables, needed, capacity, suggested }
  return {
    ...common,
    status: needed <= capacity ? 'warn' : 'fail',
    reason: 'lock-table-too-small',
    facts,
  }
}

/** Row-level security hides rows silently from a role that may not bypass it. */
export async function checkRowSecurity(database: Database, role: string): Promise<Check> {
  const rows =
    await database.query(`SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${USER_SCHEMA}
    WHERE c.relkind IN ('r', 'p') AND row_security_active(c.oid) ORDER BY 1`)
  const common = { id: 'row-security', expected: 'no table hides rows from the backup role' }
  if (rows.length === 0) return { ...common, status: 'pass', actual: 'none does' }
  const example = rows[0]?.[0] ?? ''
  return {
    ...common,
    status: 'fail',
    actual: `${rows.length} tables do, ${example} first`,
    reason: 'row-security',
    facts: { role, tables: rows.length, table: example },
  }
}

const UNREADABLE_RELATIONS = `SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${USER_SCHEMA}
WHERE c.relkind IN ('r', 'p', 'm', 'S') AND NOT ${ofExtension('pg_class', 'c.oid')}
  AND (NOT has_schema_privilege(n.oid, 'USAGE') OR NOT CASE c.relkind WHEN 'S' THEN has_sequence_privilege(c.oid, 'SELECT') ELSE has_table_privilege(c.oid, 'SELECT') END)`

// pg_read_all_data does not cover them, and has_largeobject_privilege() came only with 18.
const UNREADABLE_LARGE_OBJECTS = `SELECT 'large object ' || l.oid FROM pg_largeobject_metadata l
WHERE NOT current_setting('lo_compat_privileges')::boolean AND NOT pg_has_role(l.lomowner, 'USAGE') AND NOT EXISTS (
  SELECT 1 FROM aclexplode(l.lomacl) a WHERE a.privilege_type = 'SELECT' AND CASE a.grantee WHEN 0 THEN true ELSE pg_has_role(a.grantee, 'USAGE') END)`

/** SELECT on every table, sequence and large object, USAGE on every schema. */
export async function checkPrivileges(database: Database, role: string): Promise<Check> {
  const rows = await database.query(
    `${UNREADABLE_RELATIONS} UNION ALL ${UNREADABLE_LARGE_OBJECTS} ORDER BY 1`,
  )
  const common = { id: 'privileges', expected: 'the backup role may read everything' }
  if (rows.length === 0) return { ...common, status: 'pass', actual: 'it may' }
  const example = rows[0]?.[0] ?? ''
  return {
    ...common,
    status: 'fail',
    actual: `${rows.length} objects it may not read, ${example} first`,
    reason: 'privileges-missing',
    facts: { role, count: rows.length, object: example },
  }
}
