import { fillText } from '../probes/carried-values.ts'
import type { ApplicationRequest } from './application.ts'
import { databaseUrl, libpqVariables } from './database-address.ts'

/** Loopback: what an application that heeds HOST listens on, so that restored data stays on this host. */
const LOOPBACK = '127.0.0.1'

/**
 * Environment of an application: where the database is, in the three ways that applications ask for it, and where to
 * listen; then the operator's own, in which `{{database-url}}` and its parts may stand. Nothing else of ours but the
 * allow-listed base of every child.
 */
export function applicationEnvironment(
  { env, database }: Pick<ApplicationRequest, 'env' | 'database'>,
  port: number,
): Readonly<Record<string, string>> {
  const values = placesOf(database, port)
  const own = Object.entries(env).map(([name, text]) => [name, fillText(text, values)])
  return {
    DATABASE_URL: databaseUrl(database),
    ...libpqVariables(database),
    PORT: String(port),
    HOST: LOOPBACK,
    ...Object.fromEntries(own),
  }
}

/** What may stand in double braces in the environment and the command of an application. */
export const APPLICATION_PLACES = [
  'database-url',
  'database-host',
  'database-port',
  'database-name',
  'database-user',
  'database-password',
  'port',
] as const

/** Their values. */
export function placesOf(
  database: ApplicationRequest['database'],
  port: number,
): ReadonlyMap<string, string> {
  const values: Record<(typeof APPLICATION_PLACES)[number], string> = {
    'database-url': databaseUrl(database),
    'database-host': database.host,
    'database-port': String(database.port),
    'database-name': database.database,
    'database-user': database.user,
    'database-password': database.password ?? '',
    port: String(port),
  }
  return new Map(Object.entries(values))
}
