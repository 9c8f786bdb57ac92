import type { Passport } from '../../../passport/passport.ts'
import type { Database } from '../connection.ts'

/**
 * Roles this database depends on (owners, grantees, policies: pg_shdepend; of the database itself also those with grants
 * on it or settings in it), those that act through them (applications log
 * in as members of a role that holds the grants), and all they are members of; with attributes as CREATE ROLE spells
 * them and never a password. The bootstrap role and pg_* are always there.
 */
const ROLES = `WITH RECURSIVE direct AS (
  SELECT refobjid AS oid FROM pg_shdepend WHERE refclassid = 'pg_authid'::regclass AND dbid = (SELECT oid FROM pg_database WHERE datname = current_database())
  UNION SELECT datdba FROM pg_database WHERE datname = current_database()
  UNION SELECT r.oid FROM pg_database d CROSS JOIN LATERAL aclexplode(d.datacl) a JOIN pg_roles r ON r.oid IN (a.grantee, a.grantor) WHERE d.datname = current_database()
  UNION SELECT r.oid FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase JOIN pg_roles r ON r.oid = s.setrole WHERE d.datname = current_database()),
acting AS (
  SELECT oid FROM direct
  UNION SELECT m.member FROM acting JOIN pg_roles g ON g.oid = acting.oid AND g.oid <> 10 AND g.rolname !~ '^pg_' JOIN pg_auth_members m ON m.roleid = g.oid),
needed AS (
  SELECT oid FROM acting
  UNION SELECT m.roleid FROM needed JOIN pg_auth_members m ON m.member = needed.oid)
SELECT r.rolname, concat_ws(' ', CASE WHEN r.rolsuper THEN 'SUPERUSER' END, CASE WHEN NOT r.rolinherit THEN 'NOINHERIT' END, CASE WHEN r.rolcreaterole THEN 'CREATEROLE' END,
  CASE WHEN r.rolcreatedb THEN 'CREATEDB' END, CASE WHEN r.rolcanlogin THEN 'LOGIN' END, CASE WHEN r.rolreplication THEN 'REPLICATION' END,
  CASE WHEN r.rolbypassrls THEN 'BYPASSRLS' END, CASE WHEN r.rolconnlimit >= 0 THEN 'CONNECTION LIMIT ' || r.rolconnlimit END),
  (SELECT coalesce(json_agg(g.rolname ORDER BY g.rolname), '[]') FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid WHERE m.member = r.oid)::text
FROM (SELECT DISTINCT oid FROM needed) o JOIN pg_roles r ON r.oid = o.oid
WHERE r.oid <> 10 AND r.rolname !~ '^pg_' ORDER BY r.rolname COLLATE "C"`

/** Reads the roles a restore of this database needs. */
export async function readRoles(database: Database): Promise<Passport['roles']> {
  const rows = await database.query(ROLES)
  return rows.map(([name, attributes, memberOf]) => ({
    name: name ?? '',
    attributes: attributes ?? '',
    memberOf: stringList(memberOf ?? '[]'),
  }))
}

function stringList(json: string): string[] {
  const value: unknown = JSON.parse(json)
  return Array.isArray(value) ? value.map(String) : []
}
