import type { ConnectionSettings } from '../connection-settings.ts'

/**
 * A database as the URL that migration tools read. A socket goes into the query: libpq, node-postgres, Prisma, pgx and
 * psycopg take it from there, and a host that they must have before it.
 */
export function databaseUrl(settings: ConnectionSettings): string {
  const { host, port, database, user, password, sslMode } = settings
  const isSocket = host.startsWith('/')
  const secret = password === undefined ? '' : `:${encodeURIComponent(password)}`
  const place = isSocket ? 'localhost' : host.includes(':') ? `[${host}]` : host
  const authority = `${encodeURIComponent(user)}${secret}@${place}:${port}`
  // Not URLSearchParams, which writes a space as +: libpq would take that for a plus.
  const query = [
    ...(isSocket ? [`host=${encodeURIComponent(host)}`] : []),
    ...(sslMode === undefined ? [] : [`sslmode=${sslMode}`]),
  ].join('&')
  return `postgresql://${authority}/${encodeURIComponent(database)}${query === '' ? '' : `?${query}`}`
}
