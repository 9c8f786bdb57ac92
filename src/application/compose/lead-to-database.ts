import type { DatabaseAddress } from '../database-address.ts'
import { namesDatabase } from './database-mentions.ts'

/** A URL of PostgreSQL in the spellings of libpq, JDBC and SQLAlchemy. */
const DATABASE_URL =
  /^((?:jdbc:)?postgres(?:ql)?(?:\+[a-z0-9]+)?):\/\/(?:[^@/?#]*@)?([^/?#]*)(?:\/[^?#]*)?(?:\?([^#]*))?$/i

/** Parameters that say where the database is, who comes, or how the connection is kept secret. */
const ABOUT_THE_SERVER =
  /^(host|hostaddr|port|user|username|password|dbname|service|passfile|ssl.*|gssencmode|channel_?binding|targetservertype|target_session_attrs)=/i

/** What is told in place of an address whose spelling a drill does not know. */
const UNTURNED = 'a database in a form that a drill cannot turn (set it by drill.backend.env)'

/** Environment that leads to the restored database. */
export interface LedEnvironment {
  readonly environment: Readonly<Record<string, string>>
  /** Variables that were changed. */
  readonly led: readonly string[]
  /** Variables that lead to a database server elsewhere, and its address. */
  readonly astray: readonly { readonly name: string; readonly server: string }[]
}

/**
 * Turns what leads to the database of the file to the restored one: URLs of PostgreSQL, and libpq's variables where PGHOST names
 * it. `hosts` are the names under which the file's services reach it, in lower case.
 */
export function leadToDatabase(
  environment: Readonly<Record<string, string>>,
  hosts: ReadonlySet<string>,
  database: DatabaseAddress,
): LedEnvironment {
  const led: Record<string, string> = {}
  const astray: { name: string; server: string }[] = []
  for (const [name, value] of Object.entries(environment)) {
    const [, scheme = '', server = '', query = ''] = DATABASE_URL.exec(value) ?? []
    if (scheme === '') {
      if (namesDatabase(value)) astray.push({ name, server: UNTURNED })
      continue
    }
    if (isAt(server, hosts)) led[name] = urlTo(database, scheme, query)
    else astray.push({ name, server })
  }
  const { PGHOST } = environment
  if (PGHOST !== undefined && PGHOST !== '') {
    if (isAt(PGHOST, hosts)) Object.assign(led, variablesTo(database))
    else astray.push({ name: 'PGHOST', server: PGHOST })
  }
  return { environment: { ...environment, ...led }, led: Object.keys(led), astray }
}

/** Without its port; several servers in one URL are elsewhere. */
function isAt(server: string, hosts: ReadonlySet<string>): boolean {
  return hosts.has(server.replace(/:\d*$/, '').toLowerCase())
}

function urlTo(database: DatabaseAddress, scheme: string, query: string): string {
  const { host, port, user, password = '' } = database
  const place = `${host}:${port}/${encodeURIComponent(database.database)}`
  const kept = query.split('&').filter((each) => each !== '' && !ABOUT_THE_SERVER.test(each))
  const [name, secret] = [user, password].map(encodeURIComponent)
  // JDBC takes no user before the host.
  if (scheme.toLowerCase().startsWith('jdbc:'))
    return `${scheme}://${place}?${[`user=${name}`, `password=${secret}`, ...kept].join('&')}`
  return `${scheme}://${name}:${secret}@${place}${kept.length === 0 ? '' : `?${kept.join('&')}`}`
}

function variablesTo(database: DatabaseAddress): Readonly<Record<string, string>> {
  return {
    PGHOST: database.host,
    PGPORT: String(database.port),
    PGDATABASE: database.database,
    PGUSER: database.user,
    PGPASSWORD: database.password ?? '',
    PGSSLMODE: 'disable',
  }
}
