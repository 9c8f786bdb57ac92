import { readdir } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { type Production, startProduction } from '../real-postgres/production.ts'
import { type CliSite, makeCliSite, runCli, startCli } from './cli.ts'
import { wholeBackups } from './good-backups.ts'
import { findLeftovers } from './leftovers.ts'
import { randomMoments } from './moments.ts'

const { seed, shares } = randomMoments(20)
const MOMENTS = shares.map((share) => ({ share, percent: Math.round(share * 100) }))

let production: Production
let site: CliSite

beforeAll(async () => {
  production = await startProduction()
  site = await makeCliSite(production.directory, production.settings)
  expect(await runCli(site, ['backup'])).toMatchObject({ code: 0 })
})
afterAll(() => production?.stop())

describe.each(['backup', 'restore-drill'])(
  `lastro %s, killed (LASTRO_KILL_SEED=${seed})`,
  (procedure) => {
    let milliseconds: number

    beforeAll(async () => {
      const warm = await runCli(site, [procedure])
      expect(warm).toMatchObject({ code: 0 })
      milliseconds = warm.milliseconds
    })

    it.each(MOMENTS)(
      'at $percent % of its time, does its work the next time and leaves nothing',
      async ({ share }) => {
        const before = await wholeBackups(site)
        const killed = startCli(site, [procedure])
        await delay(share * milliseconds)
        killed.process.kill('SIGKILL')
        await killed.ended
        expect(await wholeBackups(site)).toEqual(expect.arrayContaining([...before]))

        const next = await runCli(site, [procedure])
        expect(next, next.output).toMatchObject({ code: 0 })
        expect(await findLeftovers(site)).toEqual([])
        expect(await wholeBackups(site)).toEqual(expect.arrayContaining([...before]))
        expect(await verifyLedger(site.stateDir)).toMatchObject({ ok: true })
      },
    )

    it('has a history that proves whole', async () => {
      expect(await runCli(site, ['history', '--verify'])).toMatchObject({ code: 0 })
    })
  },
)

describe('what a killed run leaves', () => {
  it.each([
    ['backup', /backups\/daily\/.*\.dump\.zst\.partial$/, /^partial file .*\.dump\.zst\.partial$/],
    ['restore-drill', /^drill\/staging-.*\/\.s\.PGSQL\.5432$/, /^process \d+: .*\/postgres /],
  ])('is seen before the next run, and gone after it: %s', async (procedure, started, left) => {
    const killed = startCli(site, [procedure])
    await untilFileExists(site.directory, started)
    killed.process.kill('SIGKILL')
    await killed.ended

    expect(await findLeftovers(site)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(left),
        expect.stringMatching(new RegExp(`^lock .*${procedure}`)),
      ]),
    )
    expect(await runCli(site, [procedure])).toMatchObject({ code: 0 })
    expect(await findLeftovers(site)).toEqual([])
  })
})

async function untilFileExists(directory: string, path: RegExp): Promise<void> {
  const end = performance.now() + 20_000
  while (!(await readdir(directory, { recursive: true })).some((each) => path.test(each))) {
    if (performance.now() > end) throw new Error(`no file ${path}`)
    await delay(2)
  }
}
