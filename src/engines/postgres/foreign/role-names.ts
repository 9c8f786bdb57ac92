/** A role that a dump names and its restore needs. */
export interface NamedRole {
  readonly name: string
  /** It owns something that only a superuser may own. */
  readonly isSuperuser: boolean
}

const NAME = String.raw`(?:"(?:[^"]|"")+"|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*)`
/** Others name none, and may be long. */
const MAY_NAME = /^(?:ALTER|GRANT|REVOKE|SET|CREATE (?:POLICY|ROLE|SCHEMA|USER MAPPING)) /i
const NAMES = String.raw`${NAME}(?:\s*,\s*${NAME})*`

/** Where statements of pg_dump and pg_dumpall name roles; the first group is one or several of them. */
const PLACES = [
  String.raw`^ALTER [\s\S]* OWNER TO (${NAME})$`,
  String.raw`^(?:GRANT|ALTER DEFAULT PRIVILEGES)\b[\s\S]* TO (${NAMES})(?: WITH [A-Z ,]+)?(?: GRANTED BY ${NAME})?$`,
  String.raw`^(?:REVOKE|ALTER DEFAULT PRIVILEGES)\b[\s\S]* FROM (${NAMES})(?: CASCADE| RESTRICT)?$`,
  `^ALTER DEFAULT PRIVILEGES FOR ROLE (${NAMES})`,
  String.raw`^CREATE POLICY ${NAME} ON \S+(?: AS \w+)?(?: FOR \w+)? TO (${NAMES})(?: USING| WITH|$)`,
  `^CREATE SCHEMA(?: IF NOT EXISTS)? (?:${NAME} )?AUTHORIZATION (${NAME})`,
  `^SET (?:SESSION AUTHORIZATION|ROLE) '?(${NAME})'?$`,
  `^CREATE USER MAPPING FOR (${NAME})`,
  `^CREATE ROLE (${NAME})$`,
].map((pattern) => new RegExp(pattern, 'i'))

const OWNED_BY_SUPERUSERS = /^ALTER (?:EVENT TRIGGER|FOREIGN DATA WRAPPER|SUBSCRIPTION) /i
/** No roles, or those that every server has. */
const ALWAYS_THERE = /^(?:public|current_user|current_role|session_user|default|none|pg_.*)$/

/** Roles that a statement of a dump names. Names in grants of columns and functions are not among them. */
export function rolesIn(statement: string): NamedRole[] {
  if (!MAY_NAME.test(statement)) return []
  const isSuperuser = OWNED_BY_SUPERUSERS.test(statement)
  return PLACES.flatMap((place) => {
    const names = place.exec(statement)?.[1]?.match(new RegExp(NAME, 'g')) ?? []
    return names
      .map(plainName)
      .filter((name) => !ALWAYS_THERE.test(name))
      .map((name) => ({ name, isSuperuser }))
  })
}

function plainName(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text.toLowerCase()
}
