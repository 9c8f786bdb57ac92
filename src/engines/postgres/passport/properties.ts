import type { PassportProperties, PassportSetting } from '../../../passport/database-properties.ts'
import { isPlainParameter, sealValue } from '../../../passport/seal-setting.ts'
import type { Database } from '../connection.ts'
import { type DatabaseSetting, readProperties } from '../properties/database-properties.ts'

const FORM = `SELECT d.oid::text, d.datname, coalesce(to_jsonb(d)->>'datlocale', to_jsonb(d)->>'daticulocale'), to_jsonb(d)->>'daticurules', t.spcname
FROM pg_database d JOIN pg_tablespace t ON t.oid = d.dattablespace WHERE d.datname = coalesce($1, current_database())`

/** What a database has of its own, by default the session's, as a passport may hold it. */
export async function readPassportProperties(
  database: Database,
  of: string | null = null,
): Promise<PassportProperties> {
  const [row] = await database.query(FORM, [of])
  const [oid, name, locale, icuRules, tablespace] = row ?? []
  const { settings, ...properties } = await readProperties(database, oid ?? '')
  const sealed: PassportSetting[] = []
  for (const setting of settings) sealed.push(await seal(setting, name ?? ''))
  return {
    oid: oid ?? '',
    ...properties,
    locale: locale ?? null,
    icuRules: icuRules ?? null,
    tablespace: tablespace ?? 'pg_default',
    settings: sealed,
  }
}

async function seal(setting: DatabaseSetting, database: string): Promise<PassportSetting> {
  const { role, parameter, value } = setting
  if (isPlainParameter(parameter)) return setting
  return { role, parameter, seal: await sealValue({ database, role, parameter }, value) }
}
