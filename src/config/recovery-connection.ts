import { ConfigurationError, type Problem } from '../errors.ts'
import type { Environment } from './environment.ts'
import { type PostgresConnection, PostgresUrlError, parsePostgresUrl } from './postgres-url.ts'
import type { Config, PostgresSource } from './schema.ts'

/** Where renames are run when only the source's own connection is known. */
const MAINTENANCE_DATABASE = 'postgres'

/**
 * How a recovery reaches the server of a source; `database` is the one in which renames are run.
 * @throws {ConfigurationError} when the variable is not set or holds no URL, or when it names the database to recover
 */
export function recoveryConnection(
  config: Config,
  source: PostgresSource,
  environment: Environment,
): PostgresConnection {
  const connection = given(config, source, environment)
  if (connection.database !== source.connection.database) return connection
  // Of a source without a role of its own only the server is taken.
  const database = source.connection.database === MAINTENANCE_DATABASE ? 'template1' : undefined
  if (database !== undefined) return { ...connection, database }
  throw wrong(`recover.sources.${source.name}`, {
    value: 'the database to recover',
    legal: 'another database of the same server, such as postgres',
    mend: 'A database cannot be renamed from within: name postgres as database, or in the URL.',
  })
}

function given(
  config: Config,
  source: PostgresSource,
  environment: Environment,
): PostgresConnection {
  const { sources } = config.recover
  const entry = Object.hasOwn(sources, source.name) ? sources[source.name] : undefined
  if (entry === undefined) return { ...source.connection, database: MAINTENANCE_DATABASE }
  return 'connection' in entry
    ? entry.connection
    : readVariable(source.name, entry.urlVariable, environment)
}

function readVariable(
  name: string,
  variable: string,
  environment: Environment,
): PostgresConnection {
  const field = `recover.sources.${name}.url-variable`
  const url = Object.hasOwn(environment, variable) ? environment[variable] : undefined
  if (!url)
    throw wrong(field, {
      value: `${variable}, which is not set`,
      legal: 'an environment variable with a value',
      mend: `Set ${variable}, in a workflow by env: from a secret.`,
    })
  try {
    return parsePostgresUrl(url)
  } catch (error) {
    if (!(error instanceof PostgresUrlError)) throw error
    throw wrong(field, {
      value: `${variable}, whose value is hidden`,
      legal: 'postgresql://user:password@host:5432/postgres',
      mend: error.message,
    })
  }
}

function wrong(field: string, problem: Omit<Problem, 'field'>): ConfigurationError {
  return new ConfigurationError([{ field, ...problem }])
}
