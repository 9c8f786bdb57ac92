import { connect, type Database, type Row } from '../../../src/engines/postgres/connection.ts'
import type { ConnectionSettings } from '../../../src/engines/postgres/connection-settings.ts'
import { startLocalCluster } from '../../../src/engines/postgres/staging/local-cluster.ts'
import { makeStagingDirectory } from '../../../src/engines/postgres/staging/staging-directory.ts'
import {
  findInstallations,
  type Installation,
} from '../../../src/engines/postgres/tools/installations.ts'
import type { World } from '../../../src/ports.ts'
import {
  makeTemporaryDirectory,
  type TemporaryDirectory,
} from '../../real-postgres/temporary-directory.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

/** An empty throw-away server for one test file; the role is its superuser. */
export interface TestServer {
  readonly world: World
  /** Programs of the server, with a client beside them or chosen for it. */
  readonly client: Installation
  /** Where the test file may keep what it needs; removed with the server. */
  readonly directory: string
  settings(database: string): ConnectionSettings
  /** A session for the length of `body`. */
  within<T>(database: string, body: (session: Database) => Promise<T>): Promise<T>
  /** Runs a script of several statements. */
  run(database: string, script: string): Promise<void>
  query(database: string, sql: string): Promise<readonly Row[]>
  /** Makes a database in UTF-8, sorted by ICU's rules of a language when one is given, and runs a script in it. */
  create(database: string, script?: string, icuLocale?: string): Promise<void>
  /** Copies a database; nobody may be connected to it. */
  copy(from: string, to: string): Promise<void>
  drop(database: string): Promise<void>
  stop(): Promise<void>
}

/** Server programs to use in place of the newest installed ones. */
export interface TestServerOptions {
  readonly server?: Installation
}

/** Starts the server in a directory of its own. */
export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const temporary = await makeTemporaryDirectory()
  try {
    return await startIn(temporary, options)
  } catch (error) {
    await temporary.remove()
    throw error
  }
}

async function startIn(
  { path, remove }: TemporaryDirectory,
  options: TestServerOptions,
): Promise<TestServer> {
  const world = testWorld()
  const installations = await findInstallations(world.processes)
  const client = installations.find((each) => each.hasClient)
  const installation = options.server ?? installations.find((each) => each.hasServer)
  if (!client || !installation) throw new Error('these tests need PostgreSQL installed')
  const user = await world.unprivilegedUser()
  const directory = await makeStagingDirectory(path, world, user)
  const cluster = await startLocalCluster(
    {
      installation,
      directory,
      user,
      superuser: 'postgres',
      encoding: 'UTF8',
      lockedObjects: 10_000,
    },
    world,
  )
  return {
    ...accessTo(cluster.settings),
    world,
    client,
    directory: path,
    stop: async () => {
      await cluster.stop()
      await remove()
    },
  }
}

type Access = Omit<TestServer, 'world' | 'client' | 'directory' | 'stop'>

function accessTo(settings: TestServer['settings']): Access {
  const within: TestServer['within'] = async (database, body) => {
    const session = await connect(settings(database))
    try {
      return await body(session)
    } finally {
      await session.close()
    }
  }
  const run: TestServer['run'] = (database, script) =>
    within(database, (session) => session.script(`SET search_path = public; ${script}`))
  const query: TestServer['query'] = (database, sql) =>
    within(database, (session) => session.query(sql))
  return {
    settings,
    within,
    run,
    query,
    create: async (database, script, icuLocale) => {
      const locale = icuLocale ? `LOCALE_PROVIDER icu ICU_LOCALE '${icuLocale}'` : ''
      await query(
        'postgres',
        `CREATE DATABASE "${database}" TEMPLATE template0 ENCODING 'UTF8' ${locale}`,
      )
      if (script) await run(database, script)
    },
    copy: async (from, to) => {
      await query('postgres', `CREATE DATABASE "${to}" TEMPLATE "${from}" STRATEGY file_copy`)
    },
    drop: async (database) => {
      await query('postgres', `DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`)
    },
  }
}
