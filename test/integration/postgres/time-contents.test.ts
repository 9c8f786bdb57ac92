import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../../src/engines/postgres/connection.ts'
import { timeContents } from '../../../src/engines/postgres/restore/time-contents.ts'
import { startTestServer, type TestServer } from './test-server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
  await server.query('template1', 'CREATE DATABASE timed')
})
afterAll(() => server.stop())

const work = async (...statements: readonly string[]) => {
  const session = await connect(server.settings('timed'), server.world.signal)
  try {
    for (const statement of statements) await session.script(statement)
  } finally {
    await session.close()
  }
}

describe('what a restore is seen to work on', () => {
  it('is told from the statements of its sessions', async () => {
    const timing = await timeContents(
      server.settings('timed'),
      () =>
        work(
          `CREATE TABLE public.t AS SELECT g AS id FROM generate_series(1, 400) g WHERE pg_sleep(0.0005)::text = ''`,
          'CREATE FUNCTION public.slow(n int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.0005); RETURN n; END $$',
          'CREATE INDEX i ON public.t (public.slow(id))',
        ),
      server.world,
    )
    expect(timing.loadSeconds).toBeGreaterThan(0.1)
    expect(timing.indexSeconds).toBeGreaterThan(0.1)
    expect(timing.constraintSeconds).toBe(0)
  })

  it('keeps no session, so that the database can be dropped', async () => {
    await timeContents(server.settings('timed'), () => work('SELECT 1'), server.world)
    const left = `SELECT count(*)::text FROM pg_stat_activity WHERE datname = 'timed'`
    await expect.poll(() => server.query('template1', left)).toEqual([['0']])
  })

  it('does not hold up the end of a restore when the server answers no more', async () => {
    const looking = `SELECT pid::text FROM pg_stat_activity WHERE datname = 'timed' AND query LIKE '%pg_stat_activity%'`
    let pid = Number.NaN
    const started = performance.now()
    try {
      await timeContents(
        server.settings('timed'),
        async () => {
          await delay(100)
          pid = Number((await server.query('template1', looking))[0]?.[0])
          process.kill(pid, 'SIGSTOP')
          await delay(200)
        },
        server.world,
      )
    } finally {
      process.kill(pid, 'SIGCONT')
    }
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
