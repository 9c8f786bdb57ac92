import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { type Production, startProduction } from '../real-postgres/production.ts'
import { type CliRun, type CliSite, makeCliSite, runCli, startCli, untilLogged } from './cli.ts'
import { findLeftovers } from './leftovers.ts'
import { randomMoments } from './moments.ts'

const DATABASE = 'restaurante'
const { seed, shares } = randomMoments(20)
/** The swap takes a hundredth of the whole: moments of its own, counted from its line in the log. */
const SWAP_MOMENTS = randomMoments(10).shares.map((share) => ({
  percent: Math.round(share * 100),
  milliseconds: share * 160,
}))
const MOMENTS = shares.map((share) => ({ share, percent: Math.round(share * 100) }))

let production: Production
let site: CliSite
let backup: string
let milliseconds: number
let content: unknown

beforeAll(async () => {
  production = await startProduction({ tenants: 2, sales: 20 })
  site = await makeCliSite(production.directory, production.settings)
  expect(await runCli(site, ['backup'])).toMatchObject({ code: 0 })
  const [dump = ''] = (await readdir(join(site.backups, 'daily'))).filter((name) =>
    name.endsWith('.dump.zst'),
  )
  backup = dump.replace('.dump.zst', '')
  content = await contentOf(DATABASE)
  await production.run('CREATE TABLE public.after_the_backup (id integer)')
  const warm = await runCli(site, apply())
  expect(warm, warm.output).toMatchObject({ code: 0 })
  milliseconds = warm.milliseconds
  await backToBefore()
})
afterAll(() => production?.stop())

const apply = () => ['recover', 'apply', '--backup', backup, '--confirm', DATABASE]

const databases = async () =>
  (
    await production.query(
      `SELECT datname, oid::text, datallowconn::text FROM pg_database WHERE datname LIKE '${DATABASE}%' ORDER BY length(datname)`,
      'postgres',
    )
  ).map(([name, oid, open]) => ({ name: name ?? '', oid: oid ?? '', open: open === 'true' }))

const contentOf = (database: string) =>
  production.query(
    `SELECT c.oid::regclass::text, (xpath('/row/n/text()', query_to_xml(format('SELECT count(*) AS n FROM %s', c.oid::regclass), false, true, '')))[1]::text
     FROM pg_class c WHERE relkind = 'r' AND relnamespace::regnamespace::text !~ '^pg_|information_schema' ORDER BY 1`,
    database,
  )

const isBefore = async (database: string) =>
  (
    await production.query(`SELECT to_regclass('public.after_the_backup')::text`, database)
  )[0]?.[0] !== null

/** Drops a recovery that came to its end, so that the next case begins where this one began. */
async function backToBefore(): Promise<void> {
  const [, kept] = await databases()
  if (!kept) return
  await production.drop(DATABASE)
  await production.run(`ALTER DATABASE ${kept.name} RENAME TO ${DATABASE}`, 'postgres')
}

/** One of two states, the database answering under its name, and nothing else of us anywhere. */
async function expectOneOfTwoStates(liveOid: string): Promise<'before' | 'after'> {
  const [live, kept, ...others] = await databases()
  expect(others).toEqual([])
  expect(live).toMatchObject({ name: DATABASE, open: true })
  expect(await findLeftovers(site)).toEqual([])
  expect(await readdir(join(site.stateDir, 'journal')).catch(() => [])).toEqual([])
  expect(await verifyLedger(site.stateDir)).toMatchObject({ ok: true })
  const sessions = await production.query(
    `SELECT count(*)::text FROM pg_stat_activity WHERE application_name LIKE 'lastro%' AND pid <> pg_backend_pid()`,
    'postgres',
  )
  expect(sessions).toEqual([['0']])
  if (!kept) {
    expect(live?.oid).toBe(liveOid)
    expect(await isBefore(DATABASE)).toBe(true)
    return 'before'
  }
  expect(kept).toMatchObject({ oid: liveOid, open: true })
  expect(kept.name).toMatch(new RegExp(`^restaurante_lastro_old_\\d{8}_\\d{6}_${live?.oid}$`))
  expect(await isBefore(kept.name)).toBe(true)
  expect(await contentOf(DATABASE)).toEqual(content)
  return 'after'
}

const seen = new Set<'before' | 'after'>()

async function killAndResume(run: CliRun, wait: Promise<unknown>): Promise<void> {
  const [live] = await databases()
  await wait
  run.process.kill('SIGKILL')
  await run.ended
  // Whatever was left: clients get in, although nobody has repaired anything yet.
  await untilItAnswers()
  const resumed = await runCli(site, ['recover', 'resume'])
  const state = await expectOneOfTwoStates(live?.oid ?? '')
  // What was taken back is told as such: exit code 1. What is finished, or was nothing, is good.
  expect([0, 1], resumed.output).toContain(resumed.code)
  if (state === 'after') expect(resumed, resumed.output).toMatchObject({ code: 0 })
  seen.add(state)
}

/** A rename that is under way on the server ends within five seconds of its client's death. */
async function untilItAnswers(): Promise<void> {
  const end = performance.now() + 8000
  for (;;) {
    try {
      await production.query('SELECT 1')
      return
    } catch (error) {
      if (performance.now() > end) throw error
      await delay(20)
    }
  }
}

describe(`lastro recover apply, killed (LASTRO_KILL_SEED=${seed})`, () => {
  it.each(MOMENTS)('at $percent % of its time ends before or after', async ({ share }) => {
    const run = startCli(site, apply())
    await killAndResume(run, delay(share * milliseconds))
    await backToBefore()
  })

  it.each(SWAP_MOMENTS)(
    'at $percent % of the swap ends before or after, never between',
    async ({ milliseconds: moment }) => {
      const run = startCli(site, apply())
      await killAndResume(
        run,
        untilLogged(run, 'Swap').then(() => delay(moment)),
      )
      await backToBefore()
    },
  )

  it('was killed on both sides of the swap, or the cases above prove nothing', () => {
    expect([...seen].sort()).toEqual(['after', 'before'])
  })

  it('is repaired by the next apply as well, which then does its work', async () => {
    const run = startCli(site, apply())
    await untilLogged(run, 'Load data')
    run.process.kill('SIGKILL')
    await run.ended
    const [live] = await databases()
    const next = await runCli(site, apply())
    expect(next, next.output).toMatchObject({ code: 0 })
    expect(await expectOneOfTwoStates(live?.oid ?? '')).toBe('after')
  })
})
