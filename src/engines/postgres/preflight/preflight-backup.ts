import type { PostgresSource } from '../../../config/schema.ts'
import type { World } from '../../../ports.ts'
import type { Check } from '../../../report/report.ts'
import { connect, type Database } from '../connection.ts'
import { serverName } from '../connection-settings.ts'
import { majorOf, readServerFacts } from '../passport/server-facts.ts'
import { chooseClient, OLDEST_SUPPORTED_MAJOR } from '../tools/choose.ts'
import { findInstallations, type Installation } from '../tools/installations.ts'
import {
  checkLockTable,
  checkPrivileges,
  checkRowSecurity,
  type DatabaseSize,
  readDatabaseSize,
} from './server-checks.ts'

/** What a backup may rely on once its preflights have passed. */
export interface Preflight {
  readonly checks: readonly Check[]
  /** Absent when a check failed. */
  readonly ready?: {
    readonly client: Installation
    readonly size: DatabaseSize
    readonly serverVersion: string
  }
}

/** Asks the server everything that would otherwise fail in the middle of the night; all answers, not only the first. */
export async function preflightBackup(source: PostgresSource, world: World): Promise<Preflight> {
  let database: Database
  try {
    database = await connect(source.connection, world.signal)
  } catch (error) {
    world.signal.throwIfAborted()
    const detail = error instanceof Error ? error.message : String(error)
    return { checks: [unreachable(serverName(source.connection), detail)] }
  }
  try {
    return await askServer(database, source, world)
  } finally {
    await database.close()
  }
}

function unreachable(server: string, detail: string): Check {
  return {
    id: 'server',
    status: 'fail',
    expected: `${server} answers`,
    actual: detail,
    reason: 'server-unreachable',
    facts: { server, detail },
  }
}

async function askServer(
  database: Database,
  source: PostgresSource,
  world: World,
): Promise<Preflight> {
  const server = await readServerFacts(database)
  const major = majorOf(server.versionNumber)
  const installations = await findInstallations(world.processes)
  const client = chooseClient(installations, major)
  const size = await readDatabaseSize(database)
  const checks: Check[] = [
    {
      id: 'server',
      status: 'pass',
      expected: 'PostgreSQL answers',
      actual: `PostgreSQL ${server.version}`,
    },
    checkClient(installations, client, major),
    size.tables === 0
      ? {
          id: 'database',
          status: 'warn',
          expected: 'tables',
          actual: 'no table',
          reason: 'database-empty',
          facts: { database: source.connection.database },
        }
      : { id: 'database', status: 'pass', expected: 'tables', actual: `${size.tables} tables` },
    await checkLockTable(database, size),
    await checkRowSecurity(database, source.connection.user),
    await checkPrivileges(database, source.connection.user),
  ]
  const passed = checks.every((check) => check.status !== 'fail')
  return passed && client
    ? { checks, ready: { client, size, serverVersion: server.version } }
    : { checks }
}

function checkClient(
  installations: readonly Installation[],
  client: Installation | null,
  major: number,
): Check {
  const found =
    installations
      .filter((each) => each.hasClient)
      .map((each) => each.version)
      .join(', ') || 'none'
  const expected = `pg_dump ${major} or newer`
  if (major < OLDEST_SUPPORTED_MAJOR)
    return {
      id: 'client-version',
      status: 'fail',
      expected: `a server of version ${OLDEST_SUPPORTED_MAJOR} or newer`,
      actual: `version ${major}`,
      reason: 'postgres-too-old',
      facts: { found: major, needed: OLDEST_SUPPORTED_MAJOR, major: OLDEST_SUPPORTED_MAJOR },
    }
  if (client)
    return {
      id: 'client-version',
      status: 'pass',
      expected,
      actual: `pg_dump ${client.version} in ${client.directory}`,
    }
  return {
    id: 'client-version',
    status: 'fail',
    expected,
    actual: found,
    reason: 'client-too-old',
    facts: { server: major, client: found, major },
  }
}
