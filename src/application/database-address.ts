/** Where the restored database is for an application; `host` may be the directory of a Unix socket. */
export interface DatabaseAddress {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
  readonly password?: string | undefined
  /** In the words of libpq. */
  readonly sslMode?: string | undefined
}

/**
 * The address as applications take it. A socket directory goes into the parameter `host`, which libpq, node-postgres,
 * Prisma, psycopg and pgx put before the host of the URL; `localhost` stands there because some demand one.
 * Source: PostgreSQL manual, "Connection URIs"; Prisma, "Connecting via sockets".
 */
export function databaseUrl(address: DatabaseAddress): string {
  const { host, port, database, user, password, sslMode } = address
  const secret = password === undefined ? '' : `:${encode(password)}`
  const isSocket = host.startsWith('/')
  const place = isSocket ? 'localhost' : host
  const parameters = [
    ...(isSocket ? [`host=${encode(host).replaceAll('%2F', '/')}`] : []),
    ...(sslMode === undefined ? [] : [`sslmode=${sslMode}`]),
  ]
  const query = parameters.length === 0 ? '' : `?${parameters.join('&')}`
  return `postgresql://${encode(user)}${secret}@${place}:${port}/${encode(database)}${query}`
}

/** The same in the variables of libpq, for those that take no URL. */
export function libpqVariables(address: DatabaseAddress): Readonly<Record<string, string>> {
  return {
    PGHOST: address.host,
    PGPORT: String(address.port),
    PGDATABASE: address.database,
    PGUSER: address.user,
    ...(address.password === undefined ? {} : { PGPASSWORD: address.password }),
    ...(address.sslMode === undefined ? {} : { PGSSLMODE: address.sslMode }),
  }
}

function encode(text: string): string {
  return encodeURIComponent(text)
}
