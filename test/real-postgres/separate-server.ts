import { connect, type Row } from '../../src/engines/postgres/connection.ts'
import type { ConnectionSettings } from '../../src/engines/postgres/connection-settings.ts'
import { startTightServer } from './tight-server.ts'

/** A server that is not production's, for drills with `staging: url`. */
export interface SeparateServer {
  readonly settings: ConnectionSettings
  run(script: string, database?: string): Promise<void>
  query(sql: string, database?: string): Promise<readonly Row[]>
  /** Databases with owner and comment, roles with attributes and comment, memberships: what a drill must leave as it was. */
  state(): Promise<readonly string[]>
  stop(): Promise<void>
}

const STATE = `
SELECT concat_ws(' ', 'database', d.oid, datname, pg_get_userbyid(datdba), datacl::text, shobj_description(d.oid, 'pg_database')) FROM pg_database d
UNION ALL SELECT concat_ws(' ', 'role', r.oid, rolname, rolsuper, rolcanlogin, shobj_description(r.oid, 'pg_authid')) FROM pg_roles r WHERE rolname !~ '^pg_'
UNION ALL SELECT concat_ws(' ', 'member', roleid::regrole, member::regrole) FROM pg_auth_members WHERE member::regrole::text !~ '^pg_'
ORDER BY 1`

/** Starts one below `parent`. */
export async function startSeparateServer(
  parent: string,
  superuser = 'postgres',
): Promise<SeparateServer> {
  const { settings, stop } = await startTightServer(
    parent,
    ['fsync=off', 'max_locks_per_transaction=512'],
    superuser,
  )
  const query = async (sql: string, database = 'postgres') => {
    const session = await connect({ ...settings, database })
    try {
      return await session.query(sql)
    } finally {
      await session.close()
    }
  }
  return {
    settings,
    query,
    run: async (script, database = 'postgres') => {
      const session = await connect({ ...settings, database })
      try {
        await session.script(script)
      } finally {
        await session.close()
      }
    },
    state: async () => (await query(STATE)).map(([line]) => line ?? ''),
    stop,
  }
}

/** Lines of the section `drill` for a target on a server. */
export function urlStaging(
  { host, port, user }: ConnectionSettings,
  database: string,
): readonly string[] {
  return [
    'staging: url',
    'server:',
    `  host: ${host}`,
    `  port: ${port}`,
    `  user: ${user}`,
    `  database: ${database}`,
  ]
}
