import type { Database } from '../../engines/postgres/connection.ts'
import { readPassportProperties } from '../../engines/postgres/passport/properties.ts'
import { openProperties } from '../../engines/postgres/properties/give-properties.ts'
import { type DatabaseForm, databaseForm } from '../../engines/postgres/recover/databases.ts'
import type { DatabaseSwap } from '../../engines/postgres/recover/swap-databases.ts'
import { compareProperties } from '../../passport/database-properties.ts'
import type { Passport } from '../../passport/passport.ts'
import type { Check } from '../../report/report.ts'
import type { Examined } from './examine.ts'

/** What the recovered database is given besides its contents. A living one knows best; of one that is gone the passport does. */
export function propertiesToGive({
  live,
  passport,
}: Pick<Examined, 'live' | 'passport'>): DatabaseSwap['properties'] {
  if (live) return 'of-the-living'
  return passport.properties ? openProperties(passport.properties).given : 'default'
}

/** What a plan can say of it. */
export async function checkProperties(
  server: Database,
  passport: Passport,
  { database, isThere }: { readonly database: string; readonly isThere: boolean },
): Promise<Check> {
  const { properties } = passport
  if (isThere) return checkLiving(passport, await readPassportProperties(server, database))
  if (!properties)
    return {
      ...OF_PASSPORT,
      status: 'warn',
      actual: 'the passport does not say what they were',
      reason: 'properties-not-given',
      facts: { database },
    }
  const missing = (await hasTablespace(server, properties.tablespace))
    ? []
    : [`tablespace ${properties.tablespace}`]
  return checkGiven(database, [...openProperties(properties).left, ...missing])
}

const OF_PASSPORT = { id: 'database-properties', expected: 'as in the passport' } as const

/** It keeps what it has: what somebody changed since the backup he changed on purpose, or sees here. */
function checkLiving(passport: Passport, properties: Passport['properties']): Check {
  const common = { id: 'database-properties', expected: 'what the living one has' }
  const { server } = passport
  const changed = properties ? compareProperties(passport, { server, properties }) : []
  const names = changed.map(({ object }) => object).join(', ')
  const actual =
    changed.length === 0 ? 'is given to it' : `is given to it; since the backup: ${names}`
  return { ...common, status: 'pass', actual }
}

/** What is left to a person. */
export function checkGiven(database: string, left: readonly string[]): Check {
  if (left.length === 0) return { ...OF_PASSPORT, status: 'pass', actual: 'as in the passport' }
  const detail = left.join(', ')
  return {
    ...OF_PASSPORT,
    status: 'warn',
    actual: `all but ${detail}`,
    reason: 'properties-not-given',
    facts: { database, detail },
  }
}

/** How a database that is gone was made, by its passport; in the default tablespace where its own is not there. */
export async function formOfPassport(
  server: Database,
  { server: facts, properties }: Passport,
): Promise<DatabaseForm> {
  const { encoding, collate, ctype, localeProvider: provider } = facts
  // Without the locale of its provider it can only be made by libc's.
  if (!properties) return databaseForm({ encoding, collate, ctype })
  const { locale, icuRules, tablespace } = properties
  const isThere = await hasTablespace(server, tablespace)
  return databaseForm({
    encoding,
    collate,
    ctype,
    provider,
    locale,
    icuRules,
    ...(isThere ? { tablespace } : {}),
  })
}

async function hasTablespace(server: Database, name: string): Promise<boolean> {
  const rows = await server.query('SELECT 1 FROM pg_tablespace WHERE spcname = $1', [name])
  return rows.length > 0
}
