import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect, type Database } from '../../../src/engines/postgres/connection.ts'
import { findDatabase } from '../../../src/engines/postgres/recover/databases.ts'
import { swapDatabases } from '../../../src/engines/postgres/recover/swap-databases.ts'
import {
  makeTemporaryDirectory,
  type TemporaryDirectory,
} from '../../real-postgres/temporary-directory.ts'
import { startTightServer, type TightServer } from '../../real-postgres/tight-server.ts'

/** Its vacuum takes for ever, and begins at once. */
const SLOW_TO_VACUUM = `CREATE TABLE public.slow (id integer) WITH (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_cost_delay = 100, autovacuum_vacuum_cost_limit = 1);
  INSERT INTO public.slow SELECT generate_series(1, 100000);
  DELETE FROM public.slow;`

let directory: TemporaryDirectory
let server: TightServer

beforeAll(async () => {
  directory = await makeTemporaryDirectory()
  server = await startTightServer(directory.path, ['fsync=off', 'autovacuum_naptime=1'])
  await run('postgres', 'CREATE DATABASE old')
  await run('postgres', 'CREATE DATABASE new')
  await run(
    'postgres',
    `CREATE ROLE app LOGIN; CREATE ROLE recoverer LOGIN CREATEDB IN ROLE pg_signal_backend;
    ALTER DATABASE old OWNER TO recoverer; ALTER DATABASE new OWNER TO recoverer`,
  )
  await run('old', SLOW_TO_VACUUM)
})
afterAll(async () => {
  await server?.stop()
  await directory?.remove()
})

const as = (user: string, database: string): Promise<Database> =>
  connect({ ...server.settings, user, database })

async function run(database: string, script: string): Promise<void> {
  const session = await as('postgres', database)
  await session.script(script).finally(() => session.close())
}

async function untilVacuumed(superuser: Database): Promise<void> {
  const workers = `SELECT 1 FROM pg_stat_activity WHERE datname = 'old' AND backend_type = 'autovacuum worker'`
  while ((await superuser.query(workers)).length === 0) await delay(50)
}

it('a role that is no superuser ends the clients, and leaves autovacuum and superusers to go by themselves', async () => {
  const client = await as('app', 'old')
  const superuser = await as('postgres', 'old')
  await untilVacuumed(superuser)
  const [door, usher] = [await as('recoverer', 'postgres'), await as('recoverer', 'postgres')]
  const oid = async (name: string) => (await findDatabase(door, name))?.oid ?? ''
  const fresh = { name: 'new', oid: await oid('new') }
  const swap = { database: 'old', liveOid: await oid('old'), keptName: 'kept', fresh }
  const leaving = delay(500).then(() => superuser.close())
  await swapDatabases({ ...swap, properties: 'own' }, { door, usher })

  expect(await oid('old')).toBe(fresh.oid)
  expect(await oid('kept')).toBe(swap.liveOid)
  await expect(client.query('SELECT 1')).rejects.toThrow()
  await leaving
  for (const session of [door, usher]) await session.close()
}, 30_000)
