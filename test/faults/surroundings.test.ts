import { rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { withKilledServer } from '../../src/procedures/drill-check/worlds/troubled-servers.ts'
import { failsDrill } from '../../src/verdict/fail-on.ts'
import { copyInstallationWithout } from '../real-postgres/reduced-installation.ts'
import { makeTemporaryDirectory } from '../real-postgres/temporary-directory.ts'
import { shiftedClock, testWorld } from '../real-postgres/test-world.ts'
import { type FaultBench, openFaultBench, verdictOf } from './fault-bench.ts'

const HOUR = 3600

let bench: FaultBench

beforeAll(async () => {
  bench = await openFaultBench()
})
afterEach(() => vi.unstubAllEnvs())
afterAll(() => bench?.stop())

describe('a drill at the wrong time', () => {
  it.each([
    { age: 23 * HOUR, reason: 'proven', fails: false },
    { age: 3 * 24 * HOUR, reason: 'backup-stale', fails: true },
  ])('of a backup of $age s says $reason', async ({ age, reason, fails }) => {
    const report = await bench.drill(await bench.copy(), testWorld({ clock: shiftedClock(age) }))

    expect(verdictOf(report)).toBe(`restorable: ${reason}`)
    expect(failsDrill(report.verdict, 'objective')).toBe(fails)
    expect(failsDrill(report.verdict, 'cannot-judge')).toBe(false)
  })

  it('finds no backup in an empty directory', async () => {
    const backup = await bench.copy()
    await rename(dirname(backup.dump), join(backup.directory, 'elsewhere'))

    expect(verdictOf(await bench.drill(backup))).toBe('not-restorable: no-backup')
  })
})

describe('a drill whose server is killed while rows are compared', () => {
  // Once such a drill never ended: an answer was waited for that could not come any more.
  it.each([20, 45, 70, 95])('ends all the same, %d ms after the load', async (milliseconds) => {
    const world = withKilledServer(testWorld(), 'validating', milliseconds)
    const report = await bench.drill(bench.good, world)

    expect(['staging-failed', 'proven']).toContain(report.verdict.reason)
  })
})

describe('a drill on a host that lacks what the backup needs', () => {
  it('cannot judge when an extension is not installed', async () => {
    // Programs do not run from a file system that is mounted for data only.
    const { path, remove } = await makeTemporaryDirectory()
    try {
      vi.stubEnv('LASTRO_POSTGRES_BIN', await copyInstallationWithout('citext', path))
      const report = await bench.drill(await bench.copy())

      expect(verdictOf(report)).toBe('cannot-judge: extension-missing')
      expect(report.verdict.facts).toMatchObject({ extension: 'citext' })
    } finally {
      await remove()
    }
  })
})
