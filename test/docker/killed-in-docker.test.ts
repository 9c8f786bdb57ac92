import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isPortFree } from '../../src/containers/loopback-port.ts'
import { type CliRun, type CliSite, makeCliSite, runCli, startCli } from '../kill/cli.ts'
import { findLeftovers } from '../kill/leftovers.ts'
import { type Production, startProduction } from '../real-postgres/production.ts'
import { describeDocker, docker, IMAGE, madeBy } from './docker-engine.ts'
import { takePort } from './taken-port.ts'

let production: Production
let site: CliSite
let port: number

/** Until the drill has come so far; each is found by what the drill has made. */
const MOMENTS = {
  'Compose is at work': () => hasFile('compose.json'),
  'its database is made': () => hasDatabase(),
} as const

describeDocker('a drill in a container', () => {
  beforeAll(async () => {
    production = await startProduction()
    const taken = await takePort()
    port = taken.port
    await new Promise((resolve) => taken.server.close(resolve))
    const lines = ['staging: docker', 'docker:', `  image: ${IMAGE}`, `  port: ${port}`]
    site = await makeCliSite(production.directory, production.settings, lines)
    expect(await runCli(site, ['backup'])).toMatchObject({ code: 0 })
  })
  afterAll(() => production?.stop())

  it.each(Object.entries(MOMENTS))(
    'that is killed when %s leaves nothing once the next one has run',
    async (_when, isReached) => {
      const killed = startCli(site, ['restore-drill'])
      await until(isReached, killed)
      killed.process.kill('SIGKILL')
      await killed.ended
      const next = startCli(site, ['restore-drill'])
      const end = await next.ended

      expect(end, end.output).toMatchObject({ code: 0 })
      expect(madeBy(pidOf(killed))).toEqual([])
      expect(madeBy(pidOf(next))).toEqual([])
      expect(await findLeftovers(site)).toEqual([])
      expect(await isPortFree(port)).toBe(true)
    },
  )

  it.each(Object.entries(MOMENTS))(
    'that is cancelled when %s ends within 6 s and leaves nothing',
    async (_when, isReached) => {
      const run = startCli(site, ['restore-drill'])
      await until(isReached, run)
      const asked = performance.now()
      run.process.kill('SIGTERM')
      const end = await run.ended

      expect(performance.now() - asked).toBeLessThan(6000)
      expect(end, end.output).toMatchObject({ code: 130, signal: null })
      expect(madeBy(pidOf(run))).toEqual([])
      expect(await findLeftovers(site)).toEqual([])
      expect(await isPortFree(port)).toBe(true)
    },
  )
})

async function until(
  isReached: (pid: number) => boolean | Promise<boolean>,
  run: CliRun,
): Promise<void> {
  for (const end = performance.now() + 30_000; performance.now() < end; await delay(10)) {
    if (await isReached(pidOf(run))) return
    if (run.process.exitCode !== null) throw new Error((await run.ended).output)
  }
  throw new Error('the drill never came so far')
}

function pidOf({ process: { pid } }: CliRun): number {
  if (pid === undefined) throw new Error('it was not started')
  return pid
}

async function hasFile(name: string): Promise<boolean> {
  const stagings = await readdir(site.drillDirectory).catch(() => [])
  return stagings.some((each) => existsSync(join(site.drillDirectory, each, name)))
}

/** Whether the server on our port has the database to restore into. */
function hasDatabase(): boolean {
  const sql = `SELECT count(*) FROM pg_database WHERE datname = '${production.settings.database}'`
  const container = docker('container', 'ls', `--filter=publish=${port}`, '--format={{.Names}}')
  if (container.trim() === '') return false
  try {
    const psql = ['psql', '--no-psqlrc', '-Atqc', sql, 'postgres']
    return docker('exec', '--user=postgres', container.trim(), ...psql).trim() === '1'
  } catch {
    return false
  }
}
