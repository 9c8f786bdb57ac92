import * as v from 'valibot'
import { choice, text, wholeNumber } from './fields.ts'
import {
  DATABASE_NAME,
  DEFAULT_PORT,
  HOST,
  type PostgresConnection,
  PostgresUrlError,
  parsePostgresUrl,
  SSL_MODES,
  type SslMode,
  USER_NAME,
} from './postgres-url.ts'
import { toMessage } from './wording.ts'

const URL_LEGAL = 'postgresql://user:password@host:5432/database'

// biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the operator writes
const URL_MEND = 'Keep the whole URL in a secret and write url: ${DATABASE_URL}.'

const urlMessage = toMessage({ legal: URL_LEGAL, mend: URL_MEND })

const url = v.pipe(
  v.string(urlMessage),
  v.description(
    'Where the database is, with the password; or host, port, database, user and password instead. May name an environment variable.',
  ),
  v.metadata({ errorMessage: urlMessage }),
  v.rawTransform(({ dataset, addIssue, NEVER }): PostgresConnection => {
    try {
      return parsePostgresUrl(dataset.value)
    } catch (error) {
      if (!(error instanceof PostgresUrlError)) throw error
      addIssue({ message: toMessage({ legal: URL_LEGAL, mend: error.message }) })
      return NEVER
    }
  }),
)

const CONNECTION_KEYS = ['host', 'port', 'database', 'user', 'password', 'ssl-mode'] as const
const NEEDED_KEYS = ['host', 'database', 'user'] as const

/** The keys of a source that say how to reach its database: `url`, or its parts. */
export const connectionEntries = {
  url: v.exactOptional(url),
  host: v.exactOptional(
    text('Host name, IP address, or the directory of the Unix socket.', {
      pattern: HOST,
      legal: 'a host name, an IP address or the absolute directory of a socket',
      example: '/var/run/postgresql',
    }),
  ),
  port: v.exactOptional(wholeNumber('TCP port, or the number of the socket.', 1, 65_535)),
  database: v.exactOptional(
    text('Name of the database.', {
      pattern: DATABASE_NAME,
      legal: 'the name of one database',
      example: 'restaurante',
    }),
  ),
  user: v.exactOptional(
    text(
      'Role to connect as; it must be able to read every row (BYPASSRLS where policies exist).',
      {
        pattern: USER_NAME,
        legal: 'the name of a role',
        example: 'backup',
      },
    ),
  ),
  password: v.exactOptional(
    text('Password of the role. May name an environment variable.', {
      pattern: /./,
      legal: 'a password, or the environment variable that holds it',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what the operator writes
      example: '${DATABASE_PASSWORD}',
    }),
  ),
  'ssl-mode': v.exactOptional(choice('How much TLS to ask for, in the words of libpq.', SSL_MODES)),
} as const

/** A key of a source that contradicts the others or is missing beside them, with the message of its issue. */
export interface ConnectionFault {
  readonly key: string
  readonly message: string
}

/** Holds the keys against the rule: `url` alone, or `host`, `database` and `user` together. */
export function connectionFaults(
  given: Readonly<Record<string, unknown>>,
): readonly ConnectionFault[] {
  const parts = CONNECTION_KEYS.filter((key) => key in given)
  if ('url' in given) {
    return parts.map((key) => ({
      key,
      message: toMessage({
        legal: 'either url, or host, port, database, user and password',
        mend: `Remove ${key} here, or remove url.`,
      }),
    }))
  }
  if (parts.length === 0) {
    const legal = `${URL_LEGAL}, or host, database and user`
    return [{ key: 'url', message: toMessage({ legal, mend: URL_MEND }) }]
  }
  return NEEDED_KEYS.filter((key) => !(key in given)).map((key) => ({
    key,
    message: toMessage({
      legal: 'host, database and user together',
      mend: `Add a line ${key}: below it.`,
    }),
  }))
}

/** The connection that the keys describe, once `connectionFaults` has found none. */
export function connectionOf(given: {
  readonly url?: PostgresConnection
  readonly host?: string
  readonly port?: number
  readonly database?: string
  readonly user?: string
  readonly password?: string
  readonly 'ssl-mode'?: SslMode
}): PostgresConnection {
  if (given.url !== undefined) return given.url
  const { host = '', port = DEFAULT_PORT, database = '', user = '', password } = given
  const sslMode = given['ssl-mode']
  return {
    host,
    port,
    database,
    user,
    ...(password === undefined ? {} : { password }),
    ...(sslMode === undefined ? {} : { sslMode }),
  }
}
