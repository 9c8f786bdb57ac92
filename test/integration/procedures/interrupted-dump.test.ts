import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Cancelled } from '../../../src/errors.ts'
import { type Production, startProduction } from '../../real-postgres/production.ts'
import { backUp, drill, makeSite, type Site } from '../../real-postgres/site.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

/** pg_dump is at the large table. */
const DUMPING = `query LIKE 'COPY public.noise %'`
/** From the first preflight to the read-back. */
const MOMENTS = [0, 10, 30, 60, 100, 150, 200, 250, 300, 400, 600, 900]

let production: Production
let site: Site
let rounds = 0

beforeAll(async () => {
  production = await startProduction()
  // The throw-away server does not tell what sessions do, unless asked.
  await production.run(
    `ALTER DATABASE ${production.settings.database} SET track_activities = on`,
    'postgres',
  )
  // Large enough that the dump can be caught in the middle.
  await production.run(
    `CREATE TABLE public.noise AS SELECT n, public.gen_random_bytes(1024) AS bytes FROM generate_series(1, 40000) n`,
  )
})
beforeEach(async () => {
  rounds += 1
  site = await makeSite(production.directory, production.settings, { name: `cut-${rounds}` })
  await backUp(site)
})
afterAll(() => production?.stop())

/** Waits on the server, which unlike this process is not busy with the dump, until a session fits; then does something with its `pid`. */
function onceSeen(condition: string, deed = 'NULL'): Promise<void> {
  return production.run(`DO $do$ DECLARE found integer; BEGIN
    FOR attempt IN 1..10000 LOOP
      PERFORM pg_stat_clear_snapshot();
      SELECT pid INTO found FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND ${condition} LIMIT 1;
      IF found IS NOT NULL THEN PERFORM ${deed}; RETURN; END IF;
      PERFORM pg_sleep(0.001);
    END LOOP;
    RAISE EXCEPTION 'no session was ever seen';
  END $do$`)
}

async function daily(): Promise<readonly string[]> {
  return (await readdir(join(site.backups, 'daily'))).sort()
}

describe('a backup whose session ends while it dumps', () => {
  it.each([
    ['of pg_dump', DUMPING, 'dump-failed'],
    [
      'that holds the snapshot',
      `query LIKE '%hash_record_extended%' AND state = 'active'`,
      'snapshot-lost',
    ],
  ])(
    'fails, and leaves the backup before it as it was: the one %s',
    async (_title, which, reason) => {
      const before = await daily()
      const terminated = onceSeen(which, 'pg_terminate_backend(found)')
      const report = await backUp(site)
      await terminated

      expect(report.verdict).toMatchObject({ value: 'failed', reason })
      expect(await daily()).toEqual(before)
      expect((await drill(site)).verdict).toMatchObject({ value: 'restorable', reason: 'proven' })
    },
  )

  it('ends as cancelled, with nothing left, when the run is cancelled in the middle', async () => {
    const before = await daily()
    const cancellation = new AbortController()
    const seen = onceSeen(DUMPING)
    const running = backUp(site, testWorld({ signal: cancellation.signal }))
    await seen
    const started = performance.now()
    cancellation.abort(new Cancelled('cancelled by the test'))
    const report = await running

    expect(report.verdict).toMatchObject({ value: 'failed', reason: 'cancelled' })
    expect(performance.now() - started).toBeLessThan(6000)
    expect(await daily()).toEqual(before)
    expect((await backUp(site)).verdict).toMatchObject({ value: 'complete', reason: 'complete' })
  })

  it.each(MOMENTS)('ends within 6 s when it is cancelled after %d ms', async (milliseconds) => {
    const before = await daily()
    const cancellation = new AbortController()
    const running = backUp(site, testWorld({ signal: cancellation.signal }))
    await delay(milliseconds)
    const started = performance.now()
    cancellation.abort(new Cancelled('cancelled by the test'))
    const report = await running

    expect(performance.now() - started).toBeLessThan(6000)
    if (report.verdict.reason === 'cancelled') expect(await daily()).toEqual(before)
    else expect(report.verdict).toMatchObject({ value: 'complete', reason: 'complete' })
    expect((await daily()).filter((name) => name.endsWith('.partial'))).toEqual([])
  })
})
