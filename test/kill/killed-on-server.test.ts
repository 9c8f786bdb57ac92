import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Production, startProduction } from '../real-postgres/production.ts'
import {
  type SeparateServer,
  startSeparateServer,
  urlStaging,
} from '../real-postgres/separate-server.ts'
import { type CliRun, type CliSite, makeCliSite, runCli, startCli } from './cli.ts'
import { findLeftovers } from './leftovers.ts'

const TARGET = 'drill_target'

let production: Production
let server: SeparateServer
let site: CliSite
/** Databases and roles of the separate server before any drill: an empty database of the target's name is among them. */
let before: readonly string[]

/** How far a drill has come, by what can be seen of it. */
const MOMENTS = {
  'it has noted what it will make': () => hasRecord(),
  'it has made its database': async () =>
    (await server.state()).some((each) => / drill_target .*made by a Lastro drill/.test(each)),
  'it loads': async () =>
    (await server.query('SELECT 1 FROM pg_class WHERE oid >= 16384 LIMIT 1', TARGET)).length > 0,
} as const

beforeAll(async () => {
  production = await startProduction()
  server = await startSeparateServer(production.directory)
  await server.run(`CREATE DATABASE ${TARGET}`)
  before = await server.state()
  const drill = urlStaging(server.settings, TARGET)
  site = await makeCliSite(production.directory, production.settings, drill)
  expect(await runCli(site, ['backup'])).toMatchObject({ code: 0 })
})
afterAll(async () => {
  await server?.stop()
  await production?.stop()
})

describe('a drill on a separate server', () => {
  it.each(Object.entries(MOMENTS))(
    'that is killed when %s leaves the server as it was, once the next one has run',
    async (_when, isReached) => {
      const killed = startCli(site, ['restore-drill'])
      await until(isReached, killed)
      killed.process.kill('SIGKILL')
      await killed.ended
      const next = await runCli(site, ['restore-drill'])

      expect(next, next.output).toMatchObject({ code: 0 })
      expect(await server.state()).toEqual(before)
      expect(await findLeftovers(site)).toEqual([])
    },
  )

  it('that is killed when it has made its database is cleared up by a recovery, too', async () => {
    const killed = startCli(site, ['restore-drill'])
    await until(MOMENTS['it has made its database'], killed)
    killed.process.kill('SIGKILL')
    await killed.ended
    const next = await runCli(site, ['recover', 'resume'])

    expect(next, next.output).toMatchObject({ code: 0 })
    expect(await server.state()).toEqual(before)
    // The drill's lock is the next drill's to take.
    expect(await readdir(site.drillDirectory)).toEqual([])
  })

  it.each(Object.entries(MOMENTS))(
    'that is cancelled when %s ends within 6 s and leaves the server as it was',
    async (_when, isReached) => {
      const run = startCli(site, ['restore-drill'])
      await until(isReached, run)
      const asked = performance.now()
      run.process.kill('SIGTERM')
      const end = await run.ended

      expect(performance.now() - asked).toBeLessThan(6000)
      expect(end, end.output).toMatchObject({ code: 130, signal: null })
      expect(await server.state()).toEqual(before)
      expect(await findLeftovers(site)).toEqual([])
    },
  )
})

async function hasRecord(): Promise<boolean> {
  const stagings = await readdir(site.drillDirectory).catch(() => [])
  return stagings.some((each) => existsSync(join(site.drillDirectory, each, 'made.json')))
}

/** The target is not always there: between two names it has none. */
async function until(isReached: () => Promise<boolean>, { process, ended }: CliRun): Promise<void> {
  for (const end = performance.now() + 30_000; performance.now() < end; await delay(5)) {
    if (await isReached().catch(() => false)) return
    if (process.exitCode !== null) throw new Error((await ended).output)
  }
  throw new Error('the drill never came so far')
}
