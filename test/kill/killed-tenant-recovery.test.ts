import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Production, startProduction } from '../real-postgres/production.ts'
import { type CliRun, type CliSite, makeCliSite, runCli, startCli, untilLogged } from './cli.ts'
import { findLeftovers } from './leftovers.ts'
import { randomMoments } from './moments.ts'

const TENANT = 'tenant_002'
const { seed, shares } = randomMoments(5)
const MOMENTS = shares.map((share) => ({ share, percent: Math.round(share * 100) }))

let production: Production
let site: CliSite
let backup: string
let milliseconds: number
let before: string
/** Rows of a table when the backup was taken; there are none of them any more. */
let backedUp: unknown

beforeAll(async () => {
  production = await startProduction({ tenants: 3, sales: 20 })
  site = await makeCliSite(production.directory, production.settings)
  await production.run(`CREATE VIEW public.takings AS SELECT total FROM ${TENANT}.sales`)
  expect(await runCli(site, ['backup'])).toMatchObject({ code: 0 })
  const [dump = ''] = (await readdir(join(site.backups, 'daily'))).filter((name) =>
    name.endsWith('.dump.zst'),
  )
  backup = dump.replace('.dump.zst', '')
  backedUp = await expenses(TENANT)
  expect(backedUp).not.toBe('0')
  await production.run(`TRUNCATE ${TENANT}.expenses`)
  before = (await oids())[TENANT] ?? ''
  const warm = await runCli(site, apply())
  expect(warm, warm.output).toMatchObject({ code: 0 })
  milliseconds = warm.milliseconds
  await backToBefore()
})
afterEach(() => backToBefore())
afterAll(() => production?.stop())

const apply = () =>
  `recover apply --backup ${backup} --tenant ${TENANT} --confirm restaurante --without-safety-backup restaurante`.split(
    ' ',
  )

/** OIDs of the tenant's schema and of all that bears our name. */
const oids = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    await production.query(
      `SELECT nspname, oid::text FROM pg_namespace WHERE nspname = '${TENANT}' OR nspname LIKE 'lastro%'
       UNION ALL SELECT datname, oid::text FROM pg_database WHERE datname LIKE '%lastro%'`,
    ),
  )

const expenses = async (schema: string) =>
  (await production.query(`SELECT count(*)::int FROM ${schema}.expenses`))[0]?.[0]

/** Where the view outside reads from. */
const viewReads = async () =>
  (await production.query(`SELECT pg_get_viewdef('public.takings'::regclass)`))[0]?.[0]

/** An undo, so that what refers to the tenant follows. */
async function backToBefore(): Promise<void> {
  const [kept] = Object.keys(await oids()).filter((name) => name.startsWith('lastro_old_'))
  if (kept === undefined) return
  const undo = ['recover', 'undo', '--tenant', TENANT, '--confirm', 'restaurante']
  expect(await runCli(site, undo)).toMatchObject({ code: 0 })
  for (const name of Object.keys(await oids()))
    if (name.startsWith('lastro_old_')) await production.run(`DROP SCHEMA ${name} CASCADE`)
}

async function killAndResume(run: CliRun, wait: Promise<unknown>): Promise<void> {
  await wait
  run.process.kill('SIGKILL')
  await run.ended
  const resumed = await runCli(site, ['recover', 'resume'])
  const { [TENANT]: living, ...others } = await oids()
  const [kept, ...more] = Object.keys(others)
  expect(more, resumed.output).toEqual([])
  expect(await viewReads()).toContain(`FROM ${TENANT}.sales`)
  expect(await findLeftovers(site)).toEqual([])
  expect(await readdir(join(site.stateDir, 'journal')).catch(() => [])).toEqual([])
  if (kept === undefined) expect(living).toBe(before)
  else expect(others[kept]).toBe(before)
  expect(await expenses(TENANT)).toBe(kept === undefined ? '0' : backedUp)
  if (kept !== undefined) expect(await expenses(kept)).toBe('0')
}

describe(`lastro recover apply --tenant, killed (LASTRO_KILL_SEED=${seed})`, () => {
  it.each(MOMENTS)('at $percent % of its time ends before or after', async ({ share }) => {
    const run = startCli(site, apply())
    await killAndResume(run, delay(share * milliseconds))
  })

  it.each(MOMENTS.slice(1))('at $percent % of the swap ends before or after', async (moment) => {
    const run = startCli(site, apply())
    await killAndResume(
      run,
      untilLogged(run, 'Swap').then(() => delay(moment.share * 160)),
    )
  })
})
