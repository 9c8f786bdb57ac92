import { startDemoCluster } from '../../src/demo/demo-cluster.ts'
import { fillRestaurants } from '../../src/demo/fill-restaurants.ts'
import { connect, type Row } from '../../src/engines/postgres/connection.ts'
import type { ConnectionSettings } from '../../src/engines/postgres/connection-settings.ts'
import { makeMemoryDirectory } from './temporary-directory.ts'
import { testWorld } from './test-world.ts'

/** A throw-away production server with the restaurants' database, for one test file. */
export interface Production {
  /** Where the test file may keep what it needs; removed with the server. */
  readonly directory: string
  readonly settings: ConnectionSettings
  /** Runs a script as superuser, by default in the restaurants' database. */
  run(script: string, database?: string): Promise<void>
  query(sql: string, database?: string): Promise<readonly Row[]>
  /** Copies the restaurants' database under another name, rows and all; nobody may be connected to it. */
  copyTo(name: string): Promise<ConnectionSettings>
  drop(name: string): Promise<void>
  stop(): Promise<void>
}

/** How much the restaurants hold. */
export interface ProductionSize {
  readonly tenants: number
  readonly sales: number
}

/** Small enough that backup and drill take two seconds; the last tenant is empty, as a new customer's is. */
const SMALL: ProductionSize = { tenants: 3, sales: 40 }

/** Starts the server and fills it. */
export async function startProduction(size: ProductionSize = SMALL): Promise<Production> {
  const { path, remove } = await makeMemoryDirectory()
  const world = testWorld()
  try {
    const cluster = await startDemoCluster(path, size.tenants, world)
    try {
      await fillRestaurants(cluster.settings, { ...size, sessions: 2 }, world)
      return {
        ...accessTo(cluster.settings),
        directory: path,
        stop: async () => {
          await cluster.stop()
          await remove()
        },
      }
    } catch (error) {
      await cluster.stop()
      throw error
    }
  } catch (error) {
    await remove()
    throw error
  }
}

function accessTo(settings: ConnectionSettings): Omit<Production, 'directory' | 'stop'> {
  const inDatabase = async <T>(
    database: string,
    body: (session: Awaited<ReturnType<typeof connect>>) => Promise<T>,
  ): Promise<T> => {
    const session = await connect({ ...settings, database })
    try {
      return await body(session)
    } finally {
      await session.close()
    }
  }
  return {
    settings,
    run: (script, database = settings.database) =>
      inDatabase(database, (session) => session.script(script)),
    query: (sql, database = settings.database) =>
      inDatabase(database, (session) => session.query(sql)),
    copyTo: async (name) => {
      await inDatabase('postgres', (session) =>
        session.query(`CREATE DATABASE ${name} TEMPLATE ${settings.database}`),
      )
      return { ...settings, database: name }
    },
    drop: (name) =>
      inDatabase('postgres', (session) =>
        session.script(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
      ),
  }
}
