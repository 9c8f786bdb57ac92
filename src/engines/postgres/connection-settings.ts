/** Where a PostgreSQL database is and who asks; `host` may be a socket directory. */
export interface ConnectionSettings {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
  readonly password?: string | undefined
  readonly sslMode?: 'disable' | 'prefer' | 'require' | 'verify-ca' | 'verify-full' | undefined
  /** What the server calls the session; `lastro` when absent. */
  readonly applicationName?: string | undefined
}

/** `user@host:port/database`, never the password. */
export function serverName(settings: ConnectionSettings): string {
  return `${settings.user}@${settings.host}:${settings.port}/${settings.database}`
}

/**
 * A database for `--dbname` and its like, where a name with `=` in it, or one that begins like a URL, would be taken for
 * connection settings. Source: PostgreSQL manual, "Connection Strings".
 */
export function connectionString(database: string): string {
  return `dbname='${database.replace(/[\\']/g, '\\$&')}'`
}

/** What programs of PostgreSQL say is read by us: never in the operator's language. */
export const PROGRAM_LOCALE: Readonly<Record<string, string>> = { LC_ALL: 'C' }

/**
 * Environment for libpq programs (pg_dump, pg_restore …): the password goes by PGPASSWORD of that child only,
 * never by argv. PGOPTIONS is emptied so that nothing of ours leaks into the session.
 */
export function libpqEnvironment(settings: ConnectionSettings): Record<string, string> {
  return {
    ...PROGRAM_LOCALE,
    PGHOST: settings.host,
    PGPORT: String(settings.port),
    PGDATABASE: settings.database,
    PGUSER: settings.user,
    PGAPPNAME: settings.applicationName ?? 'lastro',
    PGCONNECT_TIMEOUT: '15',
    ...(settings.password === undefined ? {} : { PGPASSWORD: settings.password }),
    ...(settings.sslMode === undefined ? {} : { PGSSLMODE: settings.sslMode }),
  }
}
