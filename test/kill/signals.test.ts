import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Production, startProduction } from '../real-postgres/production.ts'
import { type CliSite, makeCliSite, runCli, startCli } from './cli.ts'
import { wholeBackups } from './good-backups.ts'
import { findLeftovers } from './leftovers.ts'

let production: Production
let site: CliSite

beforeAll(async () => {
  production = await startProduction()
  site = await makeCliSite(production.directory, production.settings)
  expect(await runCli(site, ['backup'])).toMatchObject({ code: 0 })
})
afterAll(() => production?.stop())

const CASES = ['backup', 'restore-drill'].flatMap((procedure) =>
  (['SIGINT', 'SIGTERM'] as const).flatMap((signal) =>
    [0.02, 0.3, 0.6].map((share) => ({ procedure, signal, share })),
  ),
)

describe('a run that is asked to stop', () => {
  it.each(CASES)(
    'ends within 6 s with exit code 130 and leaves nothing: $procedure, $signal at $share',
    async ({ procedure, signal, share }) => {
      const { milliseconds } = await runCli(site, [procedure])
      const before = await wholeBackups(site)
      const run = startCli(site, [procedure])
      await run.logging
      await delay(share * milliseconds * 0.8)
      const asked = performance.now()
      run.process.kill(signal)
      const end = await run.ended

      expect(performance.now() - asked).toBeLessThan(6000)
      expect(end, end.output).toMatchObject({ code: 130, signal: null })
      expect(await findLeftovers(site)).toEqual([])
      expect(await wholeBackups(site)).toEqual(before)
      expect(await runCli(site, [procedure])).toMatchObject({ code: 0 })
    },
  )

  it('ends at once when it is asked twice', async () => {
    const run = startCli(site, ['restore-drill'])
    await run.logging
    await delay(300)
    run.process.kill('SIGTERM')
    await delay(20)
    const asked = performance.now()
    run.process.kill('SIGTERM')
    const end = await run.ended

    expect(end).toMatchObject({ code: 130 })
    expect(performance.now() - asked).toBeLessThan(1000)
    expect(await runCli(site, ['restore-drill'])).toMatchObject({ code: 0 })
    expect(await findLeftovers(site)).toEqual([])
  })
})
