import type { Finding } from '../report/report.ts'
import { compareStructure } from './compare-structure.ts'
import type { Passport } from './passport.ts'
import { shapeLine } from './shape.ts'

/** A privilege on a database; an empty grantee is PUBLIC. */
export interface DatabaseGrant {
  readonly grantee: string
  readonly privilege: 'CONNECT' | 'CREATE' | 'TEMPORARY'
  readonly isGrantable: boolean
  readonly grantor: string
}

/**
 * `ALTER DATABASE … SET`, or with a role `ALTER ROLE … IN DATABASE … SET`, as a passport holds it: its value, or where that
 * may be a secret only the seal of it (see `sealValue`).
 */
export interface PassportSetting {
  /** Empty: for everybody. */
  readonly role: string
  readonly parameter: string
  /** As PostgreSQL keeps it; a list has commas. */
  readonly value?: string
  readonly seal?: string
}

/** What belongs to a database and stands in no dump of it without `--create`. */
export interface PassportProperties {
  /** Identity on its server: another one when the database was made anew under its name. */
  readonly oid: string
  readonly owner: string
  /** −1: no limit. */
  readonly connectionLimit: number
  readonly isTemplate: boolean
  readonly comment: string | null
  /** Of ICU and of the built-in provider. */
  readonly locale: string | null
  readonly icuRules: string | null
  readonly tablespace: string
  readonly grants: readonly DatabaseGrant[]
  readonly settings: readonly PassportSetting[]
}

/** The lines that the properties are compared by; not the identity, which says nothing of what is in the database. */
export function propertyLines(
  properties: PassportProperties,
  server: Pick<Passport['server'], 'encoding' | 'collate' | 'ctype' | 'localeProvider'>,
): string[] {
  const { owner, connectionLimit, isTemplate, comment, grants, settings } = properties
  const { encoding, collate, ctype, localeProvider } = server
  const locale = [localeProvider, properties.locale, properties.icuRules].filter(Boolean).join(' ')
  return [
    line('owner', owner),
    line('connection limit', String(connectionLimit)),
    line('template', String(isTemplate)),
    line('encoding', encoding),
    line('locale', `${collate} ${ctype}, provider ${locale}`),
    line('tablespace', properties.tablespace),
    ...(comment === null ? [] : [line('comment', comment)]),
    ...grants.map(grantLine),
    ...settings.map(settingLine),
  ]
}

/** What differs between two; empty where one of them does not say. */
export function compareProperties(
  expected: Pick<Passport, 'properties' | 'server'>,
  actual: Pick<Passport, 'properties' | 'server'>,
): Finding[] {
  if (!expected.properties || !actual.properties) return []
  return compareStructure({
    schema: '',
    expected: propertyLines(expected.properties, expected.server),
    actual: propertyLines(actual.properties, actual.server),
    sameMajor: true,
  })
}

/** `search_path`, or `statement_timeout of chefwell_backend`. */
export function settingName({ role, parameter }: Pick<PassportSetting, 'role' | 'parameter'>) {
  return role === '' ? parameter : `${parameter} of ${role}`
}

function grantLine({ grantee, privilege, isGrantable, grantor }: DatabaseGrant): string {
  const option = isGrantable ? ', may grant it on' : ''
  return line(
    `grant ${privilege} to ${grantee === '' ? 'PUBLIC' : grantee}`,
    `by ${grantor}${option}`,
  )
}

function settingLine(setting: PassportSetting): string {
  const { value, seal } = setting
  return line(`setting ${settingName(setting)}`, value ?? `sealed ${seal}`)
}

function line(object: string, definition: string): string {
  return shapeLine('database-property', object, definition)
}
