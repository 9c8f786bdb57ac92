import { isDeepStrictEqual } from 'node:util'
import { type PassportProperties, settingName } from '../../../passport/database-properties.ts'
import type { Database } from '../connection.ts'
import {
  type DatabaseProperties,
  type DatabaseSetting,
  ownStatements,
  readProperties,
  settingStatement,
} from './database-properties.ts'

/** A library that is not there ends every new session: whoever gives these back must look first. */
const LIBRARIES = new Set(['local_preload_libraries', 'session_preload_libraries'])

/** What of a passport can be given to a database, and what a person has to. */
export interface OpenedProperties {
  readonly given: DatabaseProperties
  /** Settings of which only a seal is known, and those that load a library; by their names. */
  readonly left: readonly string[]
}

/** Takes apart what a passport says. */
export function openProperties(properties: PassportProperties): OpenedProperties {
  const { owner, connectionLimit, isTemplate, comment, grants } = properties
  const settings: DatabaseSetting[] = []
  const left: string[] = []
  for (const { role, parameter, value } of properties.settings)
    if (value === undefined || LIBRARIES.has(parameter.toLowerCase()))
      left.push(settingName({ role, parameter }))
    else settings.push({ role, parameter, value })
  return { given: { owner, connectionLimit, isTemplate, comment, grants, settings }, left }
}

/** What came of it. */
export interface GivenProperties {
  /** Settings that this server does not take, with its words: another version, another extension. */
  readonly refused: readonly string[]
  /** Keys of what is another than was wanted all the same. */
  readonly differing: readonly string[]
}

/**
 * Gives a database these properties and reads them again, inside the open transaction.
 * @throws the driver's error for owner, grants and limit; a setting that is refused is only told.
 */
export async function giveProperties(
  session: Database,
  { name, oid }: { readonly name: string; readonly oid: string },
  wanted: DatabaseProperties,
): Promise<GivenProperties> {
  for (const statement of ownStatements(name, wanted)) await session.query(statement)
  const refused: string[] = []
  const taken: DatabaseSetting[] = []
  for (const setting of wanted.settings) {
    const words = await refusalOf(session, settingStatement(name, setting))
    if (words === null) taken.push(setting)
    else refused.push(`${settingName(setting)} (${words})`)
  }
  const got = await readProperties(session, oid)
  return { refused, differing: differingKeys({ ...wanted, settings: taken }, got) }
}

async function refusalOf(session: Database, statement: string): Promise<string | null> {
  await session.query('SAVEPOINT setting')
  try {
    await session.query(statement)
    await session.query('RELEASE SAVEPOINT setting')
    return null
  } catch (error) {
    await session.query('ROLLBACK TO SAVEPOINT setting')
    return error instanceof Error ? error.message : String(error)
  }
}

function differingKeys(wanted: DatabaseProperties, got: DatabaseProperties): string[] {
  return Object.entries(wanted)
    .filter(([key, value]) => !isDeepStrictEqual(value, Reflect.get(got, key)))
    .map(([key]) => key)
}
