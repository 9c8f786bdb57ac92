import { CheckFailure } from '../../../errors.ts'
import type { Passport } from '../../../passport/passport.ts'
import type { Database } from '../connection.ts'
import { quoteIdentifier, quoteLiteral } from '../connection.ts'
import { isSqlState } from '../dump/snapshot-session.ts'

/** An extension that the staging server cannot provide as the passport names it. */
export interface ExtensionGap {
  readonly name: string
  readonly wanted: string
  /** Null: not installed at all. */
  readonly offered: string | null
}

/** Which of the passport's extensions the server lacks, or offers in another version. */
export async function findExtensionGaps(
  server: Database,
  extensions: Passport['extensions'],
): Promise<ExtensionGap[]> {
  const rows = await server.query('SELECT name, default_version FROM pg_available_extensions')
  const offered = new Map(rows.map(([name, version]) => [name, version]))
  return Object.entries(extensions)
    .filter(([name, wanted]) => offered.get(name) !== wanted)
    .map(([name, wanted]) => ({ name, wanted, offered: offered.get(name) ?? null }))
}

/** Creates the roles the restore needs, without logins' passwords, and their memberships. */
export async function createRoles(server: Database, roles: Passport['roles']): Promise<void> {
  for (const role of roles) await createRole(server, role)
  await grantMemberships(server, roles)
}

/**
 * Creates one role, without a password and without its memberships.
 * @throws CheckFailure `passport-unreadable` when its attributes are none.
 */
export async function createRole(
  server: Database,
  role: Pick<Passport['roles'][number], 'name' | 'attributes'>,
): Promise<void> {
  // Attributes are spelled by our own query, but a passport is a file: only words CREATE ROLE knows may pass.
  if (!/^[A-Z0-9 ]*$/.test(role.attributes))
    throw new CheckFailure(
      'passport-unreadable',
      `role ${role.name} has attributes that are none: ${role.attributes}`,
      { detail: role.attributes },
    )
  await server.query(`CREATE ROLE ${quoteIdentifier(role.name)} ${role.attributes}`)
}

/**
 * Makes roles members of what they were members of.
 * @throws CheckFailure `passport-unreadable` when a group is not there.
 */
export async function grantMemberships(server: Database, roles: Passport['roles']): Promise<void> {
  for (const role of roles) {
    for (const group of role.memberOf) await grantMembership(server, group, role.name)
  }
}

/** A passport names every group that its roles belong to; one that does not was cut or edited. */
async function grantMembership(server: Database, group: string, member: string): Promise<void> {
  try {
    await server.query(`GRANT ${quoteIdentifier(group)} TO ${quoteIdentifier(member)}`)
  } catch (error) {
    if (!isSqlState(error, '42704')) throw error
    const message = `role ${member} is a member of ${group}, which is not among the roles`
    throw new CheckFailure('passport-unreadable', message, { detail: message })
  }
}

/**
 * Creates the database to restore into, with the source's locale where the staging system has it.
 * @returns the collation that was used; another one than the source's orders text differently but changes no row.
 */
export async function createDatabase(
  server: Database,
  name: string,
  source: Pick<Passport['server'], 'encoding' | 'collate' | 'ctype'>,
): Promise<{ collate: string }> {
  const create = (collate: string, ctype: string) =>
    server.query(
      `CREATE DATABASE ${quoteIdentifier(name)} TEMPLATE template0 ENCODING ${quoteLiteral(source.encoding)} LC_COLLATE ${quoteLiteral(collate)} LC_CTYPE ${quoteLiteral(ctype)}`,
    )
  try {
    await create(source.collate, source.ctype)
    return { collate: source.collate }
  } catch {
    await create('C', 'C')
    return { collate: 'C' }
  }
}
