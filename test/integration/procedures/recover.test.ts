import { execFileSync } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readLedger } from '../../../src/ledger/read.ts'
import type { Report } from '../../../src/report/report.ts'
import { ownProperties, propertiesOf, subscriptionsOn } from '../../real-postgres/outside-dumps.ts'
import { type Production, startProduction } from '../../real-postgres/production.ts'
import { recover } from '../../real-postgres/recovery.ts'
import { backUp, makeSite, type Site } from '../../real-postgres/site.ts'
import { startStubbornClients } from '../../real-postgres/stubborn-clients.ts'

const DATABASE = 'restaurante'
const CONFIRM = { confirm: DATABASE }

let production: Production
let site: Site
let backup: string

beforeAll(async () => {
  production = await startProduction()
  await production.run(`${ownProperties(DATABASE)}
    CREATE SUBSCRIPTION feed CONNECTION 'dbname=elsewhere' PUBLICATION menus WITH (connect = false);
    COMMENT ON SUBSCRIPTION feed IS 'from the head office';
    CREATE TABLE public.counted (key integer PRIMARY KEY);`)
  site = await makeSite(production.directory, production.settings, {
    sections: ['recover:', '  keep-safety-backups: 1'],
  })
  backup = (await backUp(site)).backup?.name ?? ''
})
afterAll(() => production?.stop())

const apply = () => recover(site, { mode: 'apply', backup, ...CONFIRM })
const databases = async () =>
  (
    await production.query(
      `SELECT datname FROM pg_database WHERE datname LIKE '${DATABASE}%' ORDER BY 1`,
      'postgres',
    )
  ).map(([name]) => name ?? '')
const oid = async (name = DATABASE) =>
  (
    await production.query(`SELECT oid FROM pg_database WHERE datname = '${name}'`, 'postgres')
  )[0]?.[0]

/** Everything a plan could have left behind. */
const everything = async () => ({
  databases: await production.query('SELECT d::text FROM pg_database d ORDER BY oid', 'postgres'),
  roles: await production.query('SELECT rolname FROM pg_roles ORDER BY 1', 'postgres'),
  relations: await production.query('SELECT oid, relname FROM pg_class ORDER BY oid'),
  files: (await readdir(site.directory, { recursive: true }))
    .filter((path) => !/^state\/(locks|ledger|reports)/.test(path) && path !== 'state')
    .sort(),
})

const properties = (name: string) => propertiesOf(production, name)
const keptOf = (report: Report) => report.recovery?.kept ?? ''

describe('a plan', () => {
  it('changes nothing, and says what it would do, how long, and what would be lost', async () => {
    await production.run('INSERT INTO public.counted VALUES (1), (2), (3)')
    await production.run(`UPDATE tenant_002.products SET name = 'other' WHERE id = 1`)
    const before = await everything()
    const plan = await recover(site, { mode: 'plan' })
    expect(await everything()).toEqual(before)

    expect(plan.verdict).toMatchObject({ value: 'planned', reason: 'recovery-planned' })
    expect(plan.recovery?.steps.map(({ id }) => id)).toEqual([
      'safety-backup',
      'beside',
      'validate',
      'analyze',
      'swap',
      'keep',
    ])
    expect(plan.recovery?.losses).toMatchObject({ rows: 3, tables: 2, against: backup })
    expect(plan.recovery?.losses?.lines).toEqual([
      { schema: 'public', table: 'counted', rowsNow: 3, rowsThen: 0 },
      { schema: 'tenant_002', table: 'products', rowsNow: 28, rowsThen: 28 },
    ])
    expect(plan.recovery?.commands).toEqual([
      {
        id: 'apply',
        command: `lastro recover apply --source chefwell --backup ${backup} --confirm ${DATABASE}`,
      },
    ])
  })
})

describe('a recovery with clients at work that come back every 10 ms', () => {
  let report: Report
  let before: Awaited<ReturnType<typeof properties>>
  let oldOid: unknown
  let achieved: Awaited<ReturnType<ReturnType<typeof startStubbornClients>['stop']>>
  const keysIn = async (database: string) =>
    new Set(
      (await production.query('SELECT key FROM public.counted', database)).map(([key]) =>
        Number(key),
      ),
    )

  beforeAll(async () => {
    before = await properties(DATABASE)
    oldOid = await oid()
    await production.run('DELETE FROM public.counted')
    const clients = startStubbornClients(
      production.settings,
      6,
      (key) => `INSERT INTO public.counted VALUES (${key})`,
    )
    report = await apply()
    achieved = await clients.stop()
  })

  it('ends in place and proven, with the old database kept under the name the plan gave it', async () => {
    expect(report.error).toBeUndefined()
    expect(report.verdict).toMatchObject({ value: 'recovered', facts: { name: backup } })
    expect(report.tenants?.every(({ verdict }) => verdict === 'restorable')).toBe(true)
    expect(await databases()).toEqual([DATABASE, keptOf(report)])
    expect(await oid(keptOf(report))).toBe(oldOid)
  })

  it('names what it keeps by the time of the swap: a backup from during the recovery is one of the damage', async () => {
    const [safety = ''] = await readdir(join(site.backups, 'safety/daily'))
    const [during = ''] = /\d{8}_\d{6}/.exec(safety) ?? []
    expect(keptOf(report).slice(-during.length) > during).toBe(true)
    expect(report.recovery?.steps.at(-1)).toEqual({ id: 'keep', object: keptOf(report) })
  })

  it('subscribes to nothing: the other server would serve it in the place of the old one', async () => {
    expect(await subscriptionsOn(production)).toEqual([['feed', keptOf(report)]])
  })

  it('loses no write that was confirmed: each is in the one database or in the other', async () => {
    const [old, now] = [await keysIn(keptOf(report)), await keysIn(DATABASE)]
    expect(achieved.written.filter((key) => !old.has(key) && !now.has(key))).toEqual([])
    expect(now.size).toBeGreaterThan(0)
  })

  it('counts exactly what only the old database has, against both backups', async () => {
    const old = await keysIn(keptOf(report))
    const { losses, sinceSafetyBackup } = report.recovery ?? {}
    expect(losses).toMatchObject({ rows: old.size, against: backup })
    expect(sinceSafetyBackup?.rows).toBeGreaterThan(0)
    expect(sinceSafetyBackup?.rows).toBeLessThan(old.size)
    const [metric] = report.metrics.filter(({ id }) => id === 'rows-lost')
    expect(metric?.value).toBe(old.size)
  })

  it('lets everybody in again soon', () => {
    expect(achieved.longestGapMilliseconds).toBeLessThan(5000)
    expect(report.metrics.find(({ id }) => id === 'downtime')?.value).toBeLessThan(3)
  })

  it('keeps what no dump carries: owner, grants, settings, limit, comment', async () => {
    expect(await properties(DATABASE)).toEqual(before)
    expect(await properties(keptOf(report))).toEqual(before)
  })

  it('leaves no extension, schema, journal or working file of its own', async () => {
    const left = await production.query(
      `SELECT nspname FROM pg_namespace WHERE nspname LIKE 'lastro%' UNION ALL SELECT extname FROM pg_extension WHERE extname = 'amcheck'`,
    )
    expect(left).toEqual([])
    expect(await readdir(join(site.directory, 'state/journal'))).toEqual([])
    expect(await readdir(join(site.directory, 'drill'))).toEqual([])
  })

  it('took the safety backup beside the tiers, with a line in the ledger of its own', async () => {
    expect(await readdir(join(site.backups, 'safety/daily'))).toHaveLength(3)
    expect(await readdir(join(site.backups, 'daily'))).toHaveLength(3)
    const [line] = await readLedger(join(site.directory, 'state'), { procedure: 'backup' })
    expect(line).toMatchObject({ verdict: 'complete' })
  })

  it('is undone by a runner that knows nothing of it: what was there is back, what was there in between is kept', async () => {
    const between = await oid()
    const elsewhere = { name: 'another-runner' }
    const runner = await makeSite(production.directory, production.settings, elsewhere)
    const undone = await recover(runner, { mode: 'undo', ...CONFIRM })
    expect(undone.verdict).toMatchObject({ value: 'undone' })
    expect(await oid()).toBe(oldOid)
    expect(await oid(keptOf(undone))).toBe(between)
    expect(await properties(DATABASE)).toEqual(before)
    expect(undone.recovery?.losses).toMatchObject({ against: DATABASE, tables: 2 })
  })

  it('is undone twice as if never, and a second recovery stands beside the first', async () => {
    expect((await recover(site, { mode: 'undo', ...CONFIRM })).verdict.value).toBe('undone')
    expect(await oid()).not.toBe(oldOid)
    expect((await backUp(site)).verdict.value).toBe('complete')
    expect((await apply()).verdict.value).toBe('recovered')
    expect(await databases()).toHaveLength(3)
  })
})

describe('what was kept', () => {
  /** Newest first. */
  const safetyBackups = async () =>
    (await readdir(join(site.backups, 'safety/daily')))
      .filter((name) => name.endsWith('.dump.zst'))
      .map((name) => name.replace('.dump.zst', ''))
      .toSorted()
      .toReversed()

  it('is dropped only by name, and only once a good backup exists of what is in place now; with it goes its safety backup', async () => {
    const drop = (confirm?: string) =>
      recover(site, { mode: 'drop-old', ...(confirm ? { confirm } : {}) })
    const [, kept = '', other = ''] = await databases()
    expect((await drop(kept)).verdict).toMatchObject({
      value: 'refused',
      reason: 'no-newer-backup',
    })
    execFileSync('sleep', ['1.1']) // Names tell seconds: one of the swap's own second could be from before it.
    expect((await backUp(site)).verdict.value).toBe('complete')
    const subscribed = await drop(kept)
    expect(subscribed.verdict).toMatchObject({ value: 'refused', reason: 'kept-subscribes' })
    execFileSync('bash', ['-c', subscribed.recovery?.commands[0]?.command ?? ''])
    expect(await subscriptionsOn(production)).toEqual([])
    const planned = await drop()
    const [second = '', first = ''] = await safetyBackups()
    expect(planned.verdict.value).toBe('planned')
    expect(planned.retention).toMatchObject([
      { action: 'keep', tier: 'safety', name: second },
      { action: 'remove', tier: 'safety', name: first },
    ])
    expect(await safetyBackups()).toEqual([second, first])
    expect(planned.recovery?.commands[0]?.command).toContain(`--confirm ${kept}`)
    expect(await databases()).toHaveLength(3)
    expect((await drop(kept)).verdict).toMatchObject({ value: 'dropped', facts: { name: kept } })
    expect(await databases()).toEqual([DATABASE, other])
    expect(await safetyBackups()).toEqual([second])
    expect((await drop(DATABASE)).verdict).toMatchObject({
      value: 'refused',
      reason: 'nothing-kept',
    })
    expect((await drop(other)).verdict.value).toBe('dropped')
    expect(await safetyBackups()).toEqual([second])
  })
})
