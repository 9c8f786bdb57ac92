import { connect, type Database } from '../../engines/postgres/connection.ts'
import { majorOf, readServerFacts } from '../../engines/postgres/passport/server-facts.ts'
import {
  type DatabaseForm,
  findDatabase,
  readDatabaseForm,
  type ServerDatabase,
} from '../../engines/postgres/recover/databases.ts'
import {
  checkPrepared,
  checkRights,
  checkStaysBehind,
  findMissingRoles,
  readServerDisk,
} from '../../engines/postgres/recover/server-readiness.ts'
import { findExtensionGaps } from '../../engines/postgres/restore/prepare-database.ts'
import { CheckFailure } from '../../errors.ts'
import type { Passport } from '../../passport/passport.ts'
import { passportTotals } from '../../passport/totals.ts'
import type { World } from '../../ports.ts'
import type { Check } from '../../report/report.ts'
import { checkSpace } from './check-space.ts'
import { recoveryServer } from './commands.ts'
import { checkProperties, formOfPassport } from './give-properties.ts'
import type { RecoverRequest } from './request.ts'

/** What a server is, before anything is done to it. */
export interface ServerFindings {
  readonly checks: readonly Check[]
  readonly live: ServerDatabase | null
  /** How the database to restore into is to be made. */
  readonly form: DatabaseForm
}

/**
 * A session in the recovery's own database.
 * @throws CheckFailure `server-unreachable`.
 */
export async function openServer(request: RecoverRequest, world: World): Promise<Database> {
  try {
    return await connect(request.connection, world.signal)
  } catch (error) {
    world.signal.throwIfAborted()
    const detail = error instanceof Error ? error.message : String(error)
    const server = recoveryServer(request)
    throw new CheckFailure('server-unreachable', `${server} does not answer: ${detail}`, {
      server,
      detail,
    })
  }
}

/** Everything that would otherwise stop a recovery half-way; all answers, not only the first. */
export async function examineServer(
  server: Database,
  request: RecoverRequest,
  passport: Passport,
): Promise<ServerFindings> {
  const { database } = request.source.connection
  const live = await findDatabase(server, database)
  const form = live
    ? await readDatabaseForm(server, live.oid)
    : await formOfPassport(server, passport)
  const roles = passport.roles.map(({ name }) => name)
  const checks: Check[] = [
    await checkVersion(server, passport),
    await checkRights(server, database, roles),
    checkLive(live, request),
    ...(request.tenant === undefined
      ? [await checkProperties(server, passport, { database, isThere: live !== null })]
      : []),
    checkRoles(await findMissingRoles(server, roles)),
    ...(await checkExtensions(server, passport)),
    await checkPrepared(server, database),
    await checkStaysBehind(server, database),
    await checkSpace({
      host: request.connection.host,
      disk: await readServerDisk(server, form.TABLESPACE ?? 'pg_default'),
      ...bytesOf(request, passport, live),
    }),
  ]
  return { checks, live, form }
}

/** One tenant is made twice, alone and in the living database, and takes its share of the rows. */
function bytesOf(
  { tenant }: RecoverRequest,
  passport: Passport,
  live: ServerDatabase | null,
): { liveBytes: number; plainBytes: number } {
  const plainBytes = passport.files.find(({ role }) => role === 'dump')?.plainBytes ?? 0
  if (tenant === undefined) return { liveBytes: live?.bytes ?? 0, plainBytes }
  const rowsIn = (schemas: Pick<Passport, 'schemas'>['schemas']) =>
    passportTotals({ ...passport, schemas }).rows
  const own = passport.schemas[tenant]
  const share = rowsIn(own ? { [tenant]: own } : {}) / Math.max(1, rowsIn(passport.schemas))
  return { liveBytes: 0, plainBytes: plainBytes * share * 2 }
}

async function checkVersion(server: Database, passport: Passport): Promise<Check> {
  const facts = await readServerFacts(server)
  const needed = majorOf(passport.server.versionNumber)
  const common = { id: 'server', expected: `PostgreSQL ${needed} or newer` }
  const actual = `PostgreSQL ${facts.version}`
  if (majorOf(facts.versionNumber) >= needed) return { ...common, status: 'pass', actual }
  return {
    ...common,
    status: 'fail',
    actual,
    reason: 'postgres-too-old',
    facts: { found: facts.version, needed, major: needed },
  }
}

function checkLive(live: ServerDatabase | null, request: RecoverRequest): Check {
  const { database } = request.source.connection
  const common = { id: 'live-database', expected: `${database}, and it can be read` }
  const facts = { database }
  if (!live)
    return {
      ...common,
      // A tenant needs the database it is one of.
      status: request.tenant === undefined ? 'warn' : 'fail',
      actual: 'there is none',
      reason: 'live-database-missing',
      facts,
    }
  if (live.allowsConnections) return { ...common, status: 'pass', actual: `OID ${live.oid}` }
  return {
    ...common,
    status: request.safetyBackup || request.tenant !== undefined ? 'fail' : 'warn',
    actual: 'it allows no connections',
    reason: 'live-database-closed',
    facts,
  }
}

function checkRoles(missing: readonly string[]): Check {
  const common = { id: 'roles', expected: 'every role of the dump' }
  const [role] = missing
  if (role === undefined) return { ...common, status: 'pass', actual: 'all are there' }
  return {
    ...common,
    status: 'fail',
    actual: `${missing.length} missing: ${missing.slice(0, 3).join(', ')}`,
    reason: 'restore-role-missing',
    facts: { role },
  }
}

async function checkExtensions(server: Database, passport: Passport): Promise<Check[]> {
  const common = { id: 'extensions', expected: 'as in the backup' }
  const gaps = await findExtensionGaps(server, passport.extensions)
  if (gaps.length === 0) return [{ ...common, status: 'pass', actual: 'as in the backup' }]
  const major = majorOf(passport.server.versionNumber)
  return gaps.map(({ name, wanted, offered }) => ({
    ...common,
    status: offered === null ? 'fail' : 'warn',
    actual: `${name} ${wanted}: ${offered ?? 'not installed'}`,
    reason: offered === null ? 'extension-missing' : 'extension-version-differs',
    facts: { extension: name, major },
  }))
}
