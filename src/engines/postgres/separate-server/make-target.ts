import { randomBytes } from 'node:crypto'
import { CheckFailure } from '../../../errors.ts'
import { connect, type Database, quoteIdentifier, quoteLiteral } from '../connection.ts'
import type { ConnectionSettings } from '../connection-settings.ts'
import { createDatabase, createRole, grantMemberships } from '../restore/prepare-database.ts'
import type { StagingNeeds } from '../restore/staging-needs.ts'
import type { GuardedTarget } from './guard-target.ts'
import { type MadeRecord, writeMadeRecord } from './made-record.ts'

/** What is made on a separate server for one drill. */
export interface MakeTargetRequest {
  readonly target: ConnectionSettings
  readonly guarded: GuardedTarget
  readonly needs: StagingNeeds
  /** Staging directory, for the record. */
  readonly directory: string
  readonly signal: AbortSignal
}

type Role = NonNullable<StagingNeeds['roles']>[number]

/**
 * Makes the roles that are missing and the empty database; one of that name is set aside by a rename. Roles that are there
 * are left as they are. All of it is recorded first.
 * @returns the record.
 * @throws CheckFailure `target-in-use`, `staging-failed`, `passport-unreadable`.
 */
export async function makeTarget(
  session: Database,
  request: MakeTargetRequest,
): Promise<MadeRecord> {
  const { target, guarded, needs, directory } = request
  const roles = await missingRoles(session, needs)
  const nonce = randomBytes(4).toString('hex')
  const record: MadeRecord = {
    host: target.host,
    port: target.port,
    systemIdentifier: guarded.systemIdentifier,
    database: target.database,
    setAside: guarded.isThere ? `lastro_set_aside_${nonce}` : null,
    roles: roles.map(({ name }) => name),
    mark: `made by a Lastro drill, ${nonce}`,
  }
  await writeMadeRecord(directory, record)
  try {
    await takeName(session, record)
    if (record.setAside !== null) await setAside(session, target.database, record.setAside)
    await makeRoles(session, roles, record.mark)
    await makeDatabase(session, record, request)
    return record
  } catch (error) {
    request.signal.throwIfAborted()
    if (error instanceof CheckFailure) throw error
    const detail = error instanceof Error ? error.message : String(error)
    throw new CheckFailure('staging-failed', `cannot prepare the server: ${detail}`, { detail })
  }
}

/**
 * Makes the drill's own database empty again, for a second attempt; one without its mark is somebody else's and stays.
 * @throws CheckFailure `staging-failed`.
 */
export async function remakeTarget(
  session: Database,
  record: MadeRecord,
  request: Pick<MakeTargetRequest, 'target' | 'needs' | 'signal'>,
): Promise<void> {
  await takeName(session, record)
  const [row] = await session.query(
    `SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = $1`,
    [record.database],
  )
  if (row?.[0] !== record.mark) {
    const detail = `database ${record.database} is not the one that this drill made`
    throw new CheckFailure('staging-failed', detail, { detail })
  }
  await session.query(`DROP DATABASE ${quoteIdentifier(record.database)} WITH (FORCE)`)
  await makeDatabase(session, record, request)
}

/** By this name the removal finds a statement that the server still carries out for a client that was killed. */
async function takeName(session: Database, { mark }: MadeRecord): Promise<void> {
  await session.query(`SELECT set_config('application_name', $1, false)`, [mark])
}

async function makeDatabase(
  session: Database,
  { database, mark }: MadeRecord,
  request: Pick<MakeTargetRequest, 'target' | 'needs' | 'signal'>,
): Promise<void> {
  await createDatabase(session, database, request.needs.server)
  await session.query(`COMMENT ON DATABASE ${quoteIdentifier(database)} IS ${quoteLiteral(mark)}`)
  await givePublicSchema(request)
}

/** The source's bootstrap superuser owns what nobody else does; on a separate server it may have another name. */
async function missingRoles(
  session: Database,
  { roles, server }: StagingNeeds,
): Promise<readonly Role[]> {
  const bootstrap = { name: server.bootstrapRole, attributes: 'SUPERUSER', memberOf: [] }
  const rows = await session.query('SELECT rolname FROM pg_roles')
  const there = new Set(rows.map(([name]) => name))
  return [bootstrap, ...roles].filter(({ name }) => !there.has(name))
}

/** All or none, each with the mark: a role without it is not ours to remove. */
async function makeRoles(session: Database, roles: readonly Role[], mark: string): Promise<void> {
  await session.query('BEGIN')
  for (const role of roles) {
    await createRole(session, role)
    await session.query(`COMMENT ON ROLE ${quoteIdentifier(role.name)} IS ${quoteLiteral(mark)}`)
  }
  await grantMemberships(session, roles)
  await session.query('COMMIT')
}

async function setAside(session: Database, database: string, aside: string): Promise<void> {
  try {
    await session.query(
      `ALTER DATABASE ${quoteIdentifier(database)} RENAME TO ${quoteIdentifier(aside)}`,
    )
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new CheckFailure('target-in-use', `cannot set ${database} aside: ${detail}`, {
      target: database,
      detail,
    })
  }
}

/** Before PostgreSQL 15 the schema public belongs to the server's own bootstrap role, whatever its name is. */
async function givePublicSchema({
  target,
  needs,
  signal,
}: Pick<MakeTargetRequest, 'target' | 'needs' | 'signal'>): Promise<void> {
  const session = await connect(target, signal)
  try {
    const owner = quoteIdentifier(needs.server.bootstrapRole)
    const [row] = await session.query(
      `SELECT nspowner::text FROM pg_namespace WHERE nspname = 'public'`,
    )
    if (row?.[0] === '10') await session.query(`ALTER SCHEMA public OWNER TO ${owner}`)
  } finally {
    await session.close()
  }
}
