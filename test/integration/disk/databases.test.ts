import { afterAll, beforeAll, expect, it } from 'vitest'
import { parseConfig } from '../../../src/config/parse-config.ts'
import { selectSources } from '../../../src/config/requirements.ts'
import type { PostgresSource } from '../../../src/config/schema.ts'
import type { ConnectionSettings } from '../../../src/engines/postgres/connection-settings.ts'
import { measureDatabase } from '../../../src/engines/postgres/measure-database.ts'
import { startTestServer, type TestServer } from '../postgres/test-server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
  await server.create('shop', 'CREATE TABLE sales AS SELECT generate_series(1, 50000) AS id')
  await server.run(
    'shop',
    `CREATE ROLE looker LOGIN; CREATE ROLE watcher LOGIN; GRANT pg_monitor TO watcher`,
  )
})

afterAll(() => server.stop())

function sourceFor({ host, port }: ConnectionSettings, user: string): PostgresSource {
  const yaml = `backups:\n  directory: /srv/b\n  sources:\n    shop: {engine: postgres, host: ${host}, port: ${port}, database: shop, user: ${user}}\n`
  const [source] = selectSources(parseConfig(yaml, 'lastro.yml', {}))
  if (!source) throw new Error('one source is configured')
  return source
}

it('the size of a database is that which the server tells, its log is told to who may look', async () => {
  const size = await measureDatabase(sourceFor(server.settings('shop'), 'watcher'), server.world)
  const [row] = await server.query('shop', `SELECT pg_database_size('shop')::text`)
  const [wal] = await server.query('shop', 'SELECT sum(size)::text FROM pg_ls_waldir()')
  expect(size).toEqual({
    source: 'shop',
    database: 'shop',
    bytes: Number(row?.[0]),
    walBytes: Number(wal?.[0]),
  })
})

it('a role without pg_monitor learns the size and not that of the log', async () => {
  const size = await measureDatabase(sourceFor(server.settings('shop'), 'looker'), server.world)
  expect(size.bytes).toBeGreaterThan(1_000_000)
  expect(size.walBytes).toBeNull()
  expect(size.obstacle).toBeUndefined()
})

it('a server that does not answer is told as such', async () => {
  const settings = { ...server.settings('shop'), port: 1 }
  const size = await measureDatabase(sourceFor(settings, 'looker'), server.world)
  expect(size).toMatchObject({
    bytes: null,
    walBytes: null,
    obstacle: { reason: 'server-unreachable' },
  })
})
