import { userInfo } from 'node:os'

/** How much TLS a connection asks for; the words of libpq. */
export const SSL_MODES = ['disable', 'prefer', 'require', 'verify-ca', 'verify-full'] as const

/** One of libpq's words for TLS. */
export type SslMode = (typeof SSL_MODES)[number]

/** How to reach a database. `host` may be the directory of a Unix socket. */
export interface PostgresConnection {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
  readonly password?: string
  readonly sslMode?: SslMode
}

/** A name that neither libpq nor a program's option parser can take for something else. */
export const DATABASE_NAME = /^[^-\s=:/?#@'"\\][^\s=:/?#@'"\\]{0,62}$/

/** As `DATABASE_NAME`; some hosted servers have users with `@`. */
export const USER_NAME = /^[^-\s'"\\][^\s'"\\]{0,62}$/

/** A host name, an IP address, or the absolute directory of a socket. */
export const HOST = /^(\/[^\s,]+|[A-Za-z0-9][A-Za-z0-9._-]*|[0-9A-Fa-f]*:[0-9A-Fa-f:.]+)$/

const URL_SHAPE =
  /^postgres(?:ql)?:\/\/(?:([^@/?#:]*)(?::([^@/?#]*))?@)?(\[[^\]]+\]|[^@/?#:]*)(?::(\d*))?(?:\/([^/?#]*))?(?:\?([^#]*))?$/

const SCHEME = /^postgres(ql)?:\/\//

const PARAMETERS = ['host', 'port', 'user', 'password', 'dbname', 'sslmode'] as const

// Object mappers and drivers write these into the same secret; they say nothing about where the database is.
const IGNORED_PARAMETERS = [
  'application_name',
  'connect_timeout',
  'connection_limit',
  'pgbouncer',
  'pool_timeout',
  'schema',
]

/** Port of PostgreSQL where none is given. */
export const DEFAULT_PORT = 5432

/** What is wrong with a URL, in words that hold nothing of it but names of parameters. */
export class PostgresUrlError extends Error {
  override readonly name = 'PostgresUrlError'
}

/**
 * Reads `postgresql://user:password@host:port/database?sslmode=…` as libpq does: every part percent-encoded, a socket
 * directory as `?host=/var/run/postgresql`, the operating system's user when none stands there.
 * @throws {PostgresUrlError}
 */
export function parsePostgresUrl(url: string): PostgresConnection {
  const match = URL_SHAPE.exec(url.trim())
  if (match === null) {
    throw new PostgresUrlError(
      SCHEME.test(url.trim())
        ? 'Percent-encode the characters @ : / ? # inside the user and the password.'
        : 'Begin it with postgresql://.',
    )
  }
  const [, user, password, host, port, database, query] = match
  const parameters = readParameters(query ?? '')
  return checkConnection({
    host: unbracket(decode(host)) || parameters.host || '',
    port: port || parameters.port || String(DEFAULT_PORT),
    database: decode(database) || parameters.dbname || '',
    user: decode(user) || parameters.user || systemUser(),
    password: decode(password) || parameters.password || '',
    sslMode: parameters.sslmode,
  })
}

type Parameters = Partial<Record<(typeof PARAMETERS)[number], string>>

function readParameters(query: string): Parameters {
  const parameters: Parameters = {}
  for (const pair of query.split('&').filter((pair) => pair !== '')) {
    const [name = '', ...value] = pair.split('=')
    const known = PARAMETERS.find((parameter) => parameter === name)
    if (known !== undefined) parameters[known] = decode(value.join('='))
    else if (!IGNORED_PARAMETERS.includes(name)) {
      throw new PostgresUrlError(
        `Remove a parameter after the ?; legal ones are ${PARAMETERS.join(', ')}.`,
      )
    }
  }
  return parameters
}

function checkConnection(parts: {
  readonly host: string
  readonly port: string
  readonly database: string
  readonly user: string
  readonly password: string
  readonly sslMode: string | undefined
}): PostgresConnection {
  const { host, database, user, password } = parts
  const port = Number(parts.port)
  const sslMode = SSL_MODES.find((mode) => mode === parts.sslMode)
  if (!HOST.test(host)) throw new PostgresUrlError('Name one host, or ?host=/socket/directory.')
  if (!(Number.isInteger(port) && port >= 1 && port <= 65_535)) {
    throw new PostgresUrlError('Correct the port: a whole number from 1 to 65535.')
  }
  if (!DATABASE_NAME.test(database)) throw new PostgresUrlError('Name the database after the host.')
  if (!USER_NAME.test(user)) throw new PostgresUrlError('Name the user before the @.')
  if (parts.sslMode !== undefined && sslMode === undefined) {
    throw new PostgresUrlError(`Correct sslmode: one of ${SSL_MODES.join(', ')}.`)
  }
  return {
    host,
    port,
    database,
    user,
    ...(password === '' ? {} : { password }),
    ...(sslMode === undefined ? {} : { sslMode }),
  }
}

/** Empty in a container that runs under a number without a name. */
function systemUser(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}

function unbracket(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1')
}

function decode(part: string | undefined): string {
  try {
    return decodeURIComponent(part ?? '')
  } catch {
    throw new PostgresUrlError('Correct a % that is not followed by two hexadecimal digits.')
  }
}
