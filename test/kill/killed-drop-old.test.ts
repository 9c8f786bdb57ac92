import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { type Production, startProduction } from '../real-postgres/production.ts'
import { type CliSite, makeCliSite, runCli, startCli, untilLogged } from './cli.ts'
import { findLeftovers } from './leftovers.ts'
import { randomMoments } from './moments.ts'

const DATABASE = 'restaurante'
const TENANT = 'tenant_002'
const { seed, shares } = randomMoments(4)
/** The drop itself is short: half of the moments are counted from its line in the log. */
const MOMENTS = shares.flatMap((share) => [
  { when: `at ${Math.round(share * 100)} % of its time`, share, fromDrop: false },
  { when: `${Math.round(share * 120)} ms into the drop`, share, fromDrop: true },
])

let production: Production
let site: CliSite
let milliseconds: number

beforeAll(async () => {
  production = await startProduction({ tenants: 3, sales: 40 })
  site = await makeCliSite(production.directory, production.settings)
  expect(await runCli(site, ['backup'])).toMatchObject({ code: 0 })
  const [command] = SUBJECTS
  if (!command) throw new Error('no subject')
  await command.keep()
  const warm = await runCli(site, command.drop)
  expect(warm, warm.output).toMatchObject({ code: 0 })
  milliseconds = warm.milliseconds
})
afterAll(() => production?.stop())

/** What is kept, as recoveries of last year left it. */
const SUBJECTS = [
  {
    subject: 'a database',
    drop: `recover drop-old --confirm ${DATABASE}_lastro_old_20250101_030000_1`.split(' '),
    keep: () =>
      production.run(
        `CREATE DATABASE ${DATABASE}_lastro_old_20250101_030000_1 TEMPLATE ${DATABASE}`,
        'postgres',
      ),
    objects: () =>
      production.query(
        `SELECT count(*)::text FROM pg_database WHERE datname = '${DATABASE}_lastro_old_20250101_030000_1'`,
      ),
    whole: '1',
  },
  {
    subject: 'the schema of a tenant',
    drop: `recover drop-old --tenant ${TENANT} --confirm lastro_old_${TENANT}_20250101_030000_1`.split(
      ' ',
    ),
    keep: () =>
      production.run(
        `CREATE SCHEMA lastro_old_${TENANT}_20250101_030000_1;
         DO $$BEGIN FOR i IN 1..60 LOOP EXECUTE format('CREATE TABLE lastro_old_${TENANT}_20250101_030000_1.t%s (id serial PRIMARY KEY)', i); END LOOP; END$$`,
      ),
    objects: () =>
      production.query(
        `SELECT count(*)::text FROM pg_namespace n JOIN pg_class c ON c.relnamespace = n.oid WHERE nspname = 'lastro_old_${TENANT}_20250101_030000_1'`,
      ),
    // Tables, their sequences and their keys.
    whole: '180',
  },
]

const sessions = async () =>
  (
    await production.query(
      `SELECT count(*)::text FROM pg_stat_activity WHERE application_name LIKE 'lastro%' AND pid <> pg_backend_pid()`,
      'postgres',
    )
  )[0]?.[0]

/** What a dead client has asked for, the server still does. */
async function untilSettled(): Promise<void> {
  const end = performance.now() + 8000
  while ((await sessions()) !== '0' && performance.now() < end) await delay(20)
  expect(await sessions()).toBe('0')
}

const seen = new Set<string>()

describe.each(SUBJECTS)(
  `lastro recover drop-old of $subject, killed (LASTRO_KILL_SEED=${seed})`,
  ({ drop, keep, objects, whole }) => {
    it.each(MOMENTS)(
      '$when leaves it whole or gone, and the next one goes on from there',
      async ({ share, fromDrop }) => {
        if ((await objects())[0]?.[0] === '0') await keep()
        const run = startCli(site, drop)
        await (fromDrop
          ? untilLogged(run, 'Drop what was kept').then(() => delay(share * 120))
          : delay(share * milliseconds))
        run.process.kill('SIGKILL')
        await run.ended
        await untilSettled()
        const left = (await objects())[0]?.[0] ?? ''
        expect(['0', whole]).toContain(left)
        seen.add(left)

        const next = await runCli(site, drop)
        expect(next, next.output).toMatchObject({ code: left === '0' ? 1 : 0 })
        if (left === '0') expect(next.output).toContain('nothing that an earlier recovery kept')
        expect(await objects()).toEqual([['0']])
        expect(await production.query(`SELECT count(*)::text FROM ${TENANT}.sales`)).toEqual([
          ['40'],
        ])
        expect(await findLeftovers(site)).toEqual([])
        expect(await readdir(join(site.stateDir, 'journal')).catch(() => [])).toEqual([])
        expect(await verifyLedger(site.stateDir)).toMatchObject({ ok: true })
      },
    )
  },
)

it('was killed on both sides of the drop, or the cases above prove nothing', () => {
  expect(seen.has('0')).toBe(true)
  expect([...seen].some((left) => left !== '0')).toBe(true)
})
