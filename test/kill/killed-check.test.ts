import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  makeMemoryDirectory,
  type TemporaryDirectory,
} from '../real-postgres/temporary-directory.ts'
import { type CliRun, type CliSite, makeCliSite, runCli, startCli } from './cli.ts'
import { findLeftovers, livingProcesses } from './leftovers.ts'
import { randomMoments } from './moments.ts'

/** A check that makes its sample, drills it, and makes and drills one of random rows. */
const CHECK = ['drill-check', '--only', 'good-backup-as-it-is', '--clean-runs', '1', '--seed', '7']
/** Its application takes some seconds over an answer. */
const SERVING = ['drill-check', '--only', 'backend-is-slow', '--clean-runs', '0']
/** Nobody listens there: a check of a sample asks no source. */
const NOWHERE = { host: '127.0.0.1', port: 1, database: 'none', user: 'none' }

const { seed, shares } = randomMoments(4)
const MOMENTS = shares.map((share) => ({ share, percent: Math.round(share * 100) }))

let place: TemporaryDirectory
let site: CliSite
let milliseconds: number

beforeAll(async () => {
  place = await makeMemoryDirectory()
  site = await makeCliSite(place.path, NOWHERE)
  const warm = await runCli(site, CHECK)
  expect(warm, warm.output).toMatchObject({ code: 0 })
  milliseconds = warm.milliseconds
})
afterAll(() => place?.remove())

async function untilServing(run: CliRun): Promise<void> {
  const end = performance.now() + 30_000
  for (;;) {
    const living = await livingProcesses(site.mark)
    if (living.some((line) => line.includes('backend'))) return
    if (run.process.exitCode !== null) throw new Error((await run.ended).output)
    if (performance.now() > end) throw new Error('no application was started')
    await delay(20)
  }
}

/** Two whole checks in each. */
const TIMEOUT = { timeout: 180_000 }

describe(`lastro drill-check, killed (LASTRO_KILL_SEED=${seed})`, TIMEOUT, () => {
  it.each(MOMENTS)(
    'at $percent % of its time, ends the servers of its sample and of its drills the next time',
    async ({ share }) => {
      const killed = startCli(site, CHECK)
      await delay(share * milliseconds)
      killed.process.kill('SIGKILL')
      await killed.ended

      const next = await runCli(site, CHECK)

      expect(next, next.output).toMatchObject({ code: 0 })
      expect(await findLeftovers(site)).toEqual([])
    },
  )

  it('while the application of a drill serves, ends that, too', async () => {
    const killed = startCli(site, SERVING)
    await untilServing(killed)
    killed.process.kill('SIGKILL')
    await killed.ended

    const next = await runCli(site, CHECK)

    expect(next, next.output).toMatchObject({ code: 0 })
    expect(await findLeftovers(site)).toEqual([])
  })
})
