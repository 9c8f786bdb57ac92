import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type CliRun, type CliSite, makeCliSite, runCli, startCli } from '../kill/cli.ts'
import { findLeftovers } from '../kill/leftovers.ts'
import {
  makeMemoryDirectory,
  type TemporaryDirectory,
} from '../real-postgres/temporary-directory.ts'
import { describeDocker, IMAGE, madeBy } from './docker-engine.ts'

/** Nobody listens there: a check of a sample asks no source. */
const NOWHERE = { host: '127.0.0.1', port: 1, database: 'none', user: 'none' }

let place: TemporaryDirectory
let site: CliSite

describeDocker('a check of drills in a container', () => {
  beforeAll(async () => {
    place = await makeMemoryDirectory()
    site = await makeCliSite(place.path, NOWHERE, ['docker:', `  image: ${IMAGE}`])
  })
  afterAll(() => place?.remove())

  it('that is killed while a container runs leaves nothing once the next one has run', {
    timeout: 240_000,
  }, async () => {
    const killed = startCli(site, ['drill-check', '--only', 'staging-in-container'])
    const pid = killed.process.pid ?? Number.NaN
    await untilContainer(pid, killed)
    killed.process.kill('SIGKILL')
    await killed.ended

    const next = await runCli(site, [
      'drill-check',
      '--only',
      'good-backup-as-it-is',
      '--clean-runs',
      '0',
    ])

    expect(next, next.output).toMatchObject({ code: 0 })
    expect(madeBy(pid)).toEqual([])
    expect(await findLeftovers(site)).toEqual([])
  })
})

async function untilContainer(pid: number, run: CliRun): Promise<void> {
  const end = performance.now() + 60_000
  while (!madeBy(pid).some((each) => each.startsWith('container '))) {
    if (run.process.exitCode !== null) throw new Error((await run.ended).output)
    if (performance.now() > end) throw new Error('no container was started')
    await delay(50)
  }
}
