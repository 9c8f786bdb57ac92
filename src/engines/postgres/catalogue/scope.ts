/**
 * Schemas we look at: all but the system's and those of temporary objects.
 * `n` must be the alias of pg_namespace.
 */
export const USER_SCHEMA = `n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`

/** True for objects that belong to an extension: the extension's script makes them, not the dump. */
export function ofExtension(catalogue: string, oid: string): string {
  return `EXISTS (SELECT 1 FROM pg_depend x WHERE x.classid = '${catalogue}'::regclass AND x.objid = ${oid} AND x.deptype = 'e')`
}

/**
 * An access control list as sorted text, `grantee=PRIVILEGES/grantor`, with the default spelled out so that
 * an absent list and an explicit default compare equal. MAINTAIN came with PostgreSQL 17 and is left out.
 */
export function accessList(acl: string, kind: string, owner: string): string {
  return `(SELECT string_agg(e, ' ' ORDER BY e) FROM (
    SELECT CASE a.grantee WHEN 0 THEN 'public' ELSE pg_get_userbyid(a.grantee)::text END || '='
      || string_agg(a.privilege_type || CASE WHEN a.is_grantable THEN '*' ELSE '' END, ',' ORDER BY a.privilege_type)
      || '/' || pg_get_userbyid(a.grantor) AS e
    FROM aclexplode(coalesce(${acl}, acldefault('${kind}', ${owner}))) a
    WHERE a.privilege_type <> 'MAINTAIN' GROUP BY a.grantee, a.grantor) g)`
}
