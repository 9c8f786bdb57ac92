import * as v from 'valibot'
import { choice, duration, text, wholeNumber } from './fields.ts'
import { DATABASE_NAME, DEFAULT_PORT, HOST, SSL_MODES, USER_NAME } from './postgres-url.ts'
import { isMap, refuseLists, section } from './section.ts'
import { toMessage } from './wording.ts'

/** Where statements are run that no session of the recovered database may run, unless the configuration says otherwise. */
const MAINTENANCE_DATABASE = 'postgres'

const PARTS = ['host', 'port', 'database', 'user', 'ssl-mode'] as const

const recoverySource = v.pipe(
  section(
    'Who recovers a source: a role that may create and rename databases and restore for every owner.',
    {
      'url-variable': v.exactOptional(
        text(
          'Name of the environment variable that holds the URL of that role; its database is where the renames are run. Only recover reads it, so no other workflow needs this secret.',
          {
            pattern: /^[A-Za-z_][A-Za-z0-9_]{0,127}$/,
            legal: 'the name of an environment variable, without $',
            example: 'CHEFWELL_RECOVERY_URL',
          },
        ),
      ),
      host: v.exactOptional(
        text(
          'Host name, IP address, or the directory of the Unix socket, where no password is needed.',
          {
            pattern: HOST,
            legal: 'a host name, an IP address or the absolute directory of a socket',
            example: '/var/run/postgresql',
          },
        ),
      ),
      port: v.exactOptional(wholeNumber('TCP port, or the number of the socket.', 1, 65_535)),
      database: v.exactOptional(
        text(
          'Database in which the renames are run; postgres when absent, never the one to recover.',
          {
            pattern: DATABASE_NAME,
            legal: 'the name of one database',
            example: 'postgres',
          },
        ),
      ),
      user: v.exactOptional(
        text('Role to connect as.', {
          pattern: USER_NAME,
          legal: 'the name of a role',
          example: 'postgres',
        }),
      ),
      'ssl-mode': v.exactOptional(
        choice('How much TLS to ask for, in the words of libpq.', SSL_MODES),
      ),
    },
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    const input: unknown = dataset.value
    if (!isMap(input)) return
    for (const { key, message } of recoveryFaults(input))
      addIssue({
        message,
        path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
      })
  }),
  v.transform((given) => {
    if (given['url-variable'] !== undefined) return { urlVariable: given['url-variable'] }
    const sslMode = given['ssl-mode']
    return {
      connection: {
        host: given.host ?? '',
        port: given.port ?? DEFAULT_PORT,
        database: given.database ?? MAINTENANCE_DATABASE,
        user: given.user ?? '',
        ...(sslMode === undefined ? {} : { sslMode }),
      },
    }
  }),
)

/** `url-variable` alone, or `host` and `user` together. */
function recoveryFaults(
  given: Readonly<Record<string, unknown>>,
): readonly { readonly key: string; readonly message: string }[] {
  const parts = PARTS.filter((key) => key in given)
  if ('url-variable' in given)
    return parts.map((key) => ({
      key,
      message: toMessage({
        legal: 'either url-variable, or host and user',
        mend: `Remove ${key} here, or remove url-variable.`,
      }),
    }))
  const needed = parts.length === 0 ? (['url-variable'] as const) : (['host', 'user'] as const)
  return needed
    .filter((key) => !(key in given))
    .map((key) => ({
      key,
      message: toMessage({
        legal: 'url-variable, or host and user together',
        mend: `Add a line ${key}: below it.`,
      }),
    }))
}

const sourcesMessage = toMessage({
  legal: 'a map of names of backups.sources to the roles that recover them',
  mend: 'Add the name of a source below sources: and indent its url-variable under it.',
})

/** `recover`: who may replace production, and with how much force. Has its defaults even when absent. */
export const recoverSection = v.pipe(
  section('How a recovery reaches production, and how long it may take.', {
    sources: v.optional(
      v.pipe(
        refuseLists(v.record(v.string(sourcesMessage), recoverySource, sourcesMessage)),
        v.description(
          'By the names of backups.sources. A source that is not named here is recovered through its own connection, whose role then needs the rights.',
        ),
        v.metadata({ errorMessage: sourcesMessage }),
      ),
      {},
    ),
    jobs: v.exactOptional(
      wholeNumber(
        'Parallel jobs of the restore on the production server; as many as processors here, at most 4, when absent.',
        1,
        16,
      ),
    ),
    'keep-safety-backups': v.optional(
      wholeNumber(
        'How many of the newest safety backups of each source stay in any case; older ones go with drop-old, once what their recovery kept was dropped and a good backup is newer.',
        1,
        1000,
      ),
      3,
    ),
    timeout: v.optional(duration('A recovery that takes longer is taken back.', '1s', '7d'), '4h'),
  }),
  v.transform(({ sources, jobs, timeout, ...given }) => ({
    sources,
    keepSafetyBackups: given['keep-safety-backups'],
    ...(jobs === undefined ? {} : { jobs }),
    timeoutSeconds: timeout,
  })),
)
