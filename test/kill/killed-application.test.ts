import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tcpPorts } from '../../src/adapters/tcp-ports.ts'
import { type Production, startProduction } from '../real-postgres/production.ts'
import { sampleBackend } from '../real-postgres/sample-backend.ts'
import { type CliSite, makeCliSite, runCli, startCli } from './cli.ts'
import { findLeftovers } from './leftovers.ts'

let production: Production
let site: CliSite
let port: number

beforeAll(async () => {
  production = await startProduction({ tenants: 1, sales: 5 })
  port = await tcpPorts.pickFree()
  // It takes its time over a probe, so that the drill is killed while it serves.
  const lines = sampleBackend({ fault: 'slow', more: [`port: ${port}`] })
  site = await makeCliSite(production.directory, production.settings, [
    'tenant-rto: none',
    ...lines.map((line) => line.replace('within: 3s', 'within: 1m')),
  ])
  expect(await runCli(site, ['backup'])).toMatchObject({ code: 0 })
})
afterAll(() => production?.stop())

async function untilServing(): Promise<void> {
  const end = performance.now() + 30_000
  while ((await tcpPorts.listeners(port)).length === 0) {
    if (performance.now() > end) throw new Error('the application never listened')
    await delay(20)
  }
}

describe('a drill whose application serves', () => {
  it('leaves it behind when it is killed; the next one ends it, takes its port, and leaves nothing', async () => {
    const killed = startCli(site, ['restore-drill'])
    await untilServing()
    killed.process.kill('SIGKILL')
    await killed.ended

    expect(await tcpPorts.listeners(port)).toHaveLength(1)
    expect(await findLeftovers(site)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^process \d+: .*demo\/backend/)]),
    )
    const next = await runCli(site, ['restore-drill'])
    expect(next, next.output).toMatchObject({ code: 0 })
    expect(await findLeftovers(site)).toEqual([])
    expect(await tcpPorts.listeners(port)).toEqual([])
  })

  it('ends it with itself when it is asked to stop', async () => {
    const run = startCli(site, ['restore-drill'])
    await untilServing()
    const asked = performance.now()
    run.process.kill('SIGTERM')
    const end = await run.ended

    expect(end, end.output).toMatchObject({ code: 130 })
    expect(performance.now() - asked).toBeLessThan(6000)
    expect(await findLeftovers(site)).toEqual([])
    expect(await tcpPorts.listeners(port)).toEqual([])
  })
})
