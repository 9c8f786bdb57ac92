import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../../src/engines/postgres/connection.ts'
import { type Production, startProduction } from '../../real-postgres/production.ts'

let production: Production

beforeAll(async () => {
  production = await startProduction({ tenants: 1, sales: 1 })
})
afterAll(() => production?.stop())

describe('a session whose run is cancelled', () => {
  it.each([
    ['while it waits for rows', 0],
    ['while its reader is busy with rows it has', 300],
  ])('ends a stream with an error instead of waiting for ever: %s', async (_title, busy) => {
    const cancellation = new AbortController()
    const session = await connect(production.settings, cancellation.signal)
    await session.query('BEGIN')
    const reading = (async () => {
      for await (const [row] of session.stream('SELECT n FROM generate_series(1, 100000) n')) {
        if (row !== '1500') continue
        cancellation.abort()
        await delay(busy)
      }
    })()

    await expect(reading).rejects.toThrow('terminated')
  })

  it('ends a statement that runs', async () => {
    const cancellation = new AbortController()
    const session = await connect(production.settings, cancellation.signal)
    const sleeping = session.query('SELECT pg_sleep(30)')
    setTimeout(() => cancellation.abort(), 50)

    await expect(sleeping).rejects.toThrow('terminated')
  })
})

describe('a session that the server ends', () => {
  it.each([
    ['at once', 0],
    ['while its reader is busy with rows it has', 300],
  ])('ends a stream with an error instead of waiting for ever: %s', async (_title, busy) => {
    const session = await connect(production.settings)
    await session.query('BEGIN')
    const reading = (async () => {
      for await (const [row] of session.stream('SELECT n FROM generate_series(1, 100000) n')) {
        if (row !== '1500') continue
        await production.query(`SELECT pg_terminate_backend(${session.backendPid})`)
        await delay(busy)
      }
    })()

    await expect(reading).rejects.toThrow(/terminat/)
  })
})
