import type { Row } from '../../src/engines/postgres/connection.ts'
import type { Production } from './production.ts'

/** Statements that give a database something of everything that no dump of it carries. */
export const ownProperties = (database: string): string => `
  ALTER DATABASE ${database} SET search_path = "$user", public, tenant_chefwell;
  ALTER DATABASE ${database} SET app.greeting = 'olá, it''s';
  ALTER ROLE chefwell_backend IN DATABASE ${database} SET statement_timeout = '7s';
  CREATE ROLE clerk; CREATE ROLE landlord; CREATE ROLE apprentice;
  REVOKE TEMPORARY ON DATABASE ${database} FROM PUBLIC;
  ALTER DATABASE ${database} OWNER TO landlord;
  GRANT CONNECT ON DATABASE ${database} TO chefwell_app WITH GRANT OPTION;
  SET ROLE chefwell_app; GRANT CONNECT ON DATABASE ${database} TO clerk WITH GRANT OPTION; RESET ROLE;
  SET ROLE clerk; GRANT CONNECT ON DATABASE ${database} TO apprentice; RESET ROLE;
  ALTER DATABASE ${database} CONNECTION LIMIT 77;
  COMMENT ON DATABASE ${database} IS 'all stores';`

/** All that belongs to a database and is in no dump of it. */
export function propertiesOf(production: Production, name: string): Promise<readonly Row[]> {
  return production.query(
    `SELECT pg_get_userbyid(datdba), datconnlimit, datallowconn, datistemplate, encoding, datcollate, shobj_description(d.oid, 'pg_database'),
      (SELECT string_agg(a::text, ' ' ORDER BY a::text) FROM aclexplode(datacl) a),
      (SELECT string_agg(setrole || c, ' ' ORDER BY setrole, c) FROM pg_db_role_setting s, unnest(setconfig) c WHERE s.setdatabase = d.oid)
     FROM pg_database d WHERE datname = '${name}'`,
    'postgres',
  )
}

/** Subscriptions of the server, with the database in which each is. */
export function subscriptionsOn(production: Production): Promise<readonly Row[]> {
  return production.query(
    'SELECT subname, datname FROM pg_subscription JOIN pg_database d ON d.oid = subdbid',
    'postgres',
  )
}
