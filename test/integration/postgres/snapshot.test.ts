import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connect, type Database } from '../../../src/engines/postgres/connection.ts'
import {
  isSqlState,
  openSnapshotSession,
  type SnapshotSession,
} from '../../../src/engines/postgres/dump/snapshot-session.ts'
import { readMatviews, readStructure } from '../../../src/engines/postgres/passport/contents.ts'
import { readTruth } from '../../../src/engines/postgres/truth/fingerprint.ts'
import { readTables } from '../../../src/engines/postgres/truth/tables.ts'
import { dump, judge, restore } from './dump-and-restore.ts'
import { startTestServer, type TestServer } from './test-server.ts'

const MANY = 300
/** Source: PostgreSQL manual, appendix "Error Codes". */
const DEADLOCK = '40P01'

let server: TestServer
let other: Database

beforeAll(async () => {
  server = await startTestServer()
})

afterAll(() => server?.stop())

beforeEach(async () => {
  await server.create(
    'shop',
    `CREATE TABLE carts (id serial PRIMARY KEY, n integer); INSERT INTO carts (n) SELECT generate_series(1, 50);
     CREATE TABLE orders (id serial PRIMARY KEY, n integer);`,
  )
  other = await connect(server.settings('shop'))
  await other.query('SET search_path = public')
})

afterEach(async () => {
  await other.close()
  await server.drop('shop')
})

function openSnapshot(lockTimeoutSeconds = 20): Promise<SnapshotSession> {
  const { signal } = new AbortController()
  return openSnapshotSession(server.settings('shop'), { lockTimeoutSeconds, signal })
}

/** Resolves when another session of ours waits for a lock on the table. */
async function someoneWaitsFor(table: string): Promise<void> {
  const sql = `SELECT count(*)::text FROM pg_locks WHERE NOT granted AND relation = '${table}'::regclass`
  for (let waited = 0; waited < 500; waited += 1) {
    if ((await server.query('shop', sql))[0]?.[0] !== '0') return
    await delay(20)
  }
  throw new Error(`nobody waits for ${table}`)
}

async function rowsIn(session: SnapshotSession, table: string): Promise<string | null | undefined> {
  return (await session.database.query(`SELECT count(*)::text FROM public.${table}`))[0]?.[0]
}

/** Whether a TRUNCATE has to wait. */
async function cannotBeTruncated(table: string): Promise<boolean> {
  await other.query(`SET lock_timeout = '300ms'`)
  return other.query(`TRUNCATE ${table}`).then(
    () => false,
    (error: unknown) => String(error).includes('lock timeout'),
  )
}

describe('the snapshot session', () => {
  it('keeps every table from being emptied until it ends', async () => {
    const session = await openSnapshot()
    expect(await cannotBeTruncated('carts')).toBe(true)
    await session.close()
    expect(await cannotBeTruncated('carts')).toBe(false)
  })

  it('sees the whole of a transaction for whose TRUNCATE it had to wait, never the half', async () => {
    await other.query('BEGIN')
    await other.query('TRUNCATE carts')
    await other.query('INSERT INTO orders (n) VALUES (1)')
    const opening = openSnapshot()
    await someoneWaitsFor('public.carts')
    await other.query('COMMIT')
    const session = await opening
    expect([await rowsIn(session, 'carts'), await rowsIn(session, 'orders')]).toEqual(['0', '1'])
    await session.close()
  })

  it('finds and locks a table that was created while it waited for another', async () => {
    await other.query('BEGIN')
    await other.query('LOCK TABLE carts IN ACCESS EXCLUSIVE MODE')
    const opening = openSnapshot()
    await someoneWaitsFor('public.carts')
    await server.run('shop', 'CREATE TABLE late (id integer); INSERT INTO late VALUES (1)')
    await other.query('COMMIT')
    const session = await opening
    expect(await cannotBeTruncated('late')).toBe(true)
    expect(await rowsIn(session, 'late')).toBe('1')
    await session.close()
  })

  it('starts over when a table is dropped while it waits', async () => {
    await other.query('BEGIN')
    await other.query('DROP TABLE carts')
    const opening = openSnapshot()
    await someoneWaitsFor('public.carts')
    await other.query('COMMIT')
    const session = await opening
    expect(await cannotBeTruncated('orders')).toBe(true)
    await session.close()
  })

  it('gives up with `lock-timeout` when a table stays locked, and leaves no lock behind', async () => {
    await other.query('BEGIN')
    await other.query('LOCK TABLE orders IN ACCESS EXCLUSIVE MODE')
    await expect(openSnapshot(0.3)).rejects.toMatchObject({
      name: 'CheckFailure',
      reason: 'lock-timeout',
      facts: { seconds: 0.3 },
    })
    await other.query('COMMIT')
    expect(await cannotBeTruncated('carts')).toBe(false)
  })

  it('ends at once when the run is cancelled', async () => {
    await other.query('BEGIN')
    await other.query('LOCK TABLE orders IN ACCESS EXCLUSIVE MODE')
    const abort = new AbortController()
    const opening = openSnapshotSession(server.settings('shop'), {
      lockTimeoutSeconds: 60,
      signal: abort.signal,
    })
    await someoneWaitsFor('public.orders')
    abort.abort()
    await expect(opening).rejects.toThrow()
    await other.query('COMMIT')
  })
})

/** Tables with two indexes each, and views on them. */
const MANY_TABLES = Array.from(
  { length: MANY },
  (_, n) =>
    `CREATE TABLE t${n} (id serial PRIMARY KEY, name text UNIQUE); INSERT INTO t${n} (name) VALUES ('a'); CREATE VIEW v${n} AS SELECT * FROM t${n};`,
).join('\n')

describe(`the truth of ${MANY} tables`, () => {
  it('is read without keeping the locks of their indexes', async () => {
    await server.run('shop', MANY_TABLES)
    const session = await openSnapshot()
    const held = async () =>
      Number(
        (
          await server.query(
            'shop',
            `SELECT count(*)::text FROM pg_locks WHERE pid = ${session.database.backendPid}`,
          )
        )[0]?.[0],
      )
    await readStructure(session.database)
    const tables = await readTables(session.database)
    let most = 0
    for await (const { truth } of readTruth(session.database, tables, () => [], 'infinity')) {
      expect(truth[0]).toBeGreaterThanOrEqual(0)
      if (most === 0) most = await held()
    }
    await readMatviews(session.database)
    most = Math.max(most, await held())
    expect(most).toBeGreaterThan(MANY)
    expect(most).toBeLessThan(MANY + 100)
    await session.close()
  })
})

describe('a backup under writers', () => {
  it('starts over when a TRUNCATE comes between its own locks and those of pg_dump', async () => {
    let dumps = 0
    let truncated: Promise<unknown> = Promise.resolve()
    const { passport, archive } = await dump(server, 'shop', {
      step: async (id, body) => {
        if (id === 'dump' && ++dumps === 1) {
          truncated = other.query('TRUNCATE carts')
          await someoneWaitsFor('public.carts')
        }
        return body()
      },
    })
    await truncated
    expect(dumps).toBe(2)
    expect(passport.schemas.public?.tables.carts?.[0]).toBe(0)
    await restore(server, { passport, archive }, 'shop_restored')
    expect(await judge(server, passport, 'shop_restored', { contentsOnly: true })).toEqual([])
    await server.drop('shop_restored')
  })

  it('has dump, passport and restored rows of one moment', async () => {
    let stop = false
    let rounds = 0
    const write = async () => {
      const session = await connect(server.settings('shop'))
      await session.query('SET search_path = public')
      while (!stop) {
        try {
          await session.script(`BEGIN; INSERT INTO carts (n) SELECT generate_series(1, 20);
            UPDATE carts SET n = n + 1 WHERE id % 3 = 0; DELETE FROM carts WHERE id % 7 = 0;
            INSERT INTO orders (n) SELECT count(*) FROM carts; COMMIT`)
          rounds += 1
        } catch (error) {
          // Two writers meet in other orders of rows; the server ends one, which begins anew.
          if (!isSqlState(error, DEADLOCK)) throw error
          await session.script('ROLLBACK')
        }
      }
      await session.close()
    }
    const writing = Promise.all([write(), write()])
    await delay(100)
    const before = rounds
    const dumped = await dump(server, 'shop').finally(() => {
      stop = true
    })
    await writing
    expect(rounds).toBeGreaterThan(before)
    await restore(server, dumped, 'shop_restored')
    expect(await judge(server, dumped.passport, 'shop_restored')).toEqual([])
    await server.drop('shop_restored')
  })
})
