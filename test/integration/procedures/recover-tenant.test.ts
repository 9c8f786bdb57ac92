import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../../src/engines/postgres/connection.ts'
import { openJournal } from '../../../src/journal/journal.ts'
import { journalPlace } from '../../../src/procedures/recover/journal-state.ts'
import { planRecover } from '../../../src/procedures/recover/plan-recover.ts'
import type { Report } from '../../../src/report/report.ts'
import { type Production, startProduction } from '../../real-postgres/production.ts'
import { recover } from '../../real-postgres/recovery.ts'
import { backUp, makeSite, type Site } from '../../real-postgres/site.ts'
import { startStubbornClients } from '../../real-postgres/stubborn-clients.ts'

const CONFIRM = { confirm: 'restaurante' }
const TENANT = 'tenant_002'

let production: Production
let site: Site
let backup: string

/** What refers to the tenant from outside and can follow: keys, views over views, publications. */
const OUTSIDE = `
  CREATE SCHEMA billing;
  CREATE TABLE billing.invoices (id serial PRIMARY KEY, sale_id bigint, note text);
  ALTER TABLE billing.invoices ADD CONSTRAINT invoices_sale_fkey FOREIGN KEY (sale_id) REFERENCES ${TENANT}.sales ON DELETE SET NULL;
  COMMENT ON CONSTRAINT invoices_sale_fkey ON billing.invoices IS 'of store 2';
  INSERT INTO billing.invoices (sale_id) VALUES (1), (2), (NULL);
  CREATE VIEW billing.takings WITH (security_barrier) AS SELECT id, total FROM ${TENANT}.sales;
  GRANT SELECT ON billing.takings TO chefwell_report;
  CREATE VIEW billing.sum_of_takings AS SELECT sum(total) AS total FROM billing.takings;
  CREATE PUBLICATION feed FOR TABLE ${TENANT}.sales (id, total) WHERE (id > 0), public.companies;`

beforeAll(async () => {
  production = await startProduction()
  site = await makeSite(production.directory, production.settings)
  await production.run(OUTSIDE)
  backup = (await backUp(site)).backup?.name ?? ''
})
afterAll(() => production?.stop())

const apply = (tenant = TENANT) => recover(site, { mode: 'apply', backup, tenant, ...CONFIRM })
const one = async (sql: string) => (await production.query(sql))[0]?.[0]
const schemaOid = (name = TENANT) =>
  one(`SELECT oid::text FROM pg_namespace WHERE nspname = '${name}'`)
const ours = async () => ({
  schemas: (
    await production.query(`SELECT nspname FROM pg_namespace WHERE nspname LIKE 'lastro%'`)
  ).flat(),
  databases: (
    await production.query(
      `SELECT datname FROM pg_database WHERE datname LIKE '%lastro%'`,
      'postgres',
    )
  ).flat(),
  journals: await readdir(join(site.directory, 'state/journal')).catch(() => []),
  workspaces: await readdir(join(site.directory, 'drill')).catch(() => []),
})
const NOTHING = { schemas: [], databases: [], journals: [], workspaces: [] }

describe('one tenant alone', () => {
  let report: Report
  let before: unknown
  let others: unknown
  let achieved: Awaited<ReturnType<ReturnType<typeof startStubbornClients>['stop']>>

  beforeAll(async () => {
    await production.run(`DELETE FROM ${TENANT}.expenses; UPDATE ${TENANT}.products SET name = 'x'`)
    await production.run(`INSERT INTO tenant_chefwell.expenses (due, amount) VALUES (now(), 1)`)
    others = await one('SELECT count(*)::text FROM tenant_chefwell.expenses')
    before = await schemaOid()
    const clients = startStubbornClients(
      production.settings,
      3,
      (key) =>
        `INSERT INTO ${TENANT}.sales (total, paid_with, created_at) VALUES (${key}, 'pix', now())`,
    )
    report = await apply()
    achieved = await clients.stop()
  })

  it('is recovered and proven while clients write to it, and what was there is kept', async () => {
    expect(report.error).toBeUndefined()
    expect(report.verdict).toMatchObject({ value: 'recovered', facts: { name: backup } })
    expect(report.tenants).toMatchObject([{ tenant: TENANT, verdict: 'restorable' }])
    expect(await schemaOid()).not.toBe(before)
    expect(await schemaOid(report.recovery?.kept)).toBe(before)
    expect(report.recovery?.kept).toMatch(/^lastro_old_tenant_002_\d{8}_\d{6}$/)
    expect(await one(`SELECT count(*)::text FROM ${TENANT}.expenses`)).toBe('2')
    expect(await one(`SELECT count(*)::text FROM ${TENANT}.products WHERE name = 'x'`)).toBe('0')
  })

  it('leaves every other tenant as it is', async () => {
    expect(await one('SELECT count(*)::text FROM tenant_chefwell.expenses')).toBe(others)
  })

  it('loses no write: each is in the schema that was put aside, and counted, or in the new one', async () => {
    const kept = Number(
      await one(
        `SELECT count(*)::text FROM ${report.recovery?.kept}.sales WHERE created_at > now() - interval '4 minutes' AND paid_with = 'pix' AND customer_id IS NULL AND tab_id IS NULL`,
      ),
    )
    const total =
      Number(await one(`SELECT count(*)::text FROM ${report.recovery?.kept}.sales`)) - 40
    const now = Number(await one(`SELECT count(*)::text FROM ${TENANT}.sales`)) - 40
    expect(kept).toBeGreaterThan(0)
    expect(total + now).toBeGreaterThanOrEqual(achieved.written.length)
    expect(now).toBeGreaterThan(0)
    expect(report.recovery?.losses).toMatchObject({ rows: total, against: backup })
  })

  it('lets its writers on again soon, without throwing them out', () => {
    expect(achieved.longestGapMilliseconds).toBeLessThan(5000)
    expect(report.metrics.find(({ id }) => id === 'downtime')?.value).toBeLessThan(3)
  })

  it('is what keys, views and publications elsewhere now mean', async () => {
    expect(
      await one(
        `SELECT confrelid::regclass::text FROM pg_constraint WHERE conname = 'invoices_sale_fkey'`,
      ),
    ).toBe(`${TENANT}.sales`)
    expect(
      await one(
        `SELECT obj_description(oid) FROM pg_constraint WHERE conname = 'invoices_sale_fkey'`,
      ),
    ).toBe('of store 2')
    expect(await one(`SELECT pg_get_viewdef('billing.takings'::regclass)`)).toContain(
      `FROM ${TENANT}.sales`,
    )
    expect(
      await one(`SELECT reloptions::text FROM pg_class WHERE oid = 'billing.takings'::regclass`),
    ).toBe('{security_barrier=true}')
    expect(
      await one(`SELECT has_table_privilege('chefwell_report', 'billing.takings', 'SELECT')`),
    ).toBe('t')
    const sum = await one(`SELECT sum(total)::text FROM ${TENANT}.sales`)
    expect(await one('SELECT total::text FROM billing.sum_of_takings')).toBe(sum)
    expect(
      await production.query(
        `SELECT schemaname, tablename, attnames::text, rowfilter FROM pg_publication_tables WHERE pubname = 'feed' ORDER BY 1`,
      ),
    ).toEqual([
      ['public', 'companies', expect.anything(), null],
      [TENANT, 'sales', '{id,total}', '(id > 0)'],
    ])
  })

  it('leaves no database, journal or working file of its own', async () => {
    expect(await ours()).toEqual({ ...NOTHING, schemas: [report.recovery?.kept] })
  })

  it('is undone: what was there is back, with everything that refers to it', async () => {
    // Rows of the recovered schema that elsewhere points to are the same before.
    const undone = await recover(site, { mode: 'undo', tenant: TENANT, ...CONFIRM })
    expect(undone.error).toBeUndefined()
    expect(undone.verdict.value).toBe('undone')
    expect(await schemaOid()).toBe(before)
    expect(await one(`SELECT count(*)::text FROM ${TENANT}.products WHERE name = 'x'`)).toBe('28')
    expect(await one(`SELECT pg_get_viewdef('billing.takings'::regclass)`)).toContain(
      `FROM ${TENANT}.sales`,
    )
  })

  it('is dropped by its name once a newer good backup exists', async () => {
    const [kept = ''] = (await ours()).schemas
    const drop = () => recover(site, { mode: 'drop-old', tenant: TENANT, confirm: kept ?? '' })
    expect((await drop()).verdict).toMatchObject({ value: 'refused', reason: 'no-newer-backup' })
    await delay(1000)
    expect((await backUp(site)).verdict.value).toBe('complete')
    expect((await drop()).verdict).toMatchObject({ value: 'dropped' })
    expect(await ours()).toEqual(NOTHING)
  })
})

describe('a tenant is not recovered', () => {
  it('when rows elsewhere point to rows that the backup does not have: all is taken back', async () => {
    const before = await schemaOid()
    await production.run(`
      INSERT INTO ${TENANT}.sales (id, total, paid_with, created_at) VALUES (999999, 1, 'pix', now());
      INSERT INTO billing.invoices (sale_id) VALUES (999999)`)
    const report = await apply()
    expect(report.verdict).toMatchObject({ value: 'rolled-back', reason: 'outside-key-breaks' })
    expect(await schemaOid()).toBe(before)
    expect(await ours()).toEqual(NOTHING)
    await production.run('DELETE FROM billing.invoices WHERE sale_id = 999999')
  })

  it.each([
    [
      'a materialised view',
      `CREATE MATERIALIZED VIEW billing.daily AS SELECT * FROM ${TENANT}.daily_sales`,
      'DROP MATERIALIZED VIEW billing.daily',
    ],
    [
      'a function with a parsed body',
      `CREATE FUNCTION billing.f() RETURNS bigint BEGIN ATOMIC SELECT count(*) FROM ${TENANT}.sales; END`,
      'DROP FUNCTION billing.f()',
    ],
    [
      'a default from its sequence',
      `CREATE TABLE billing.n (id bigint DEFAULT nextval('${TENANT}.sales_id_seq'))`,
      'DROP TABLE billing.n',
    ],
    [
      'a column of its row type',
      `CREATE TABLE billing.r (s ${TENANT}.sales)`,
      'DROP TABLE billing.r',
    ],
    [
      'a trigger that calls its function',
      `CREATE FUNCTION ${TENANT}.t() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'; CREATE TRIGGER t BEFORE INSERT ON billing.invoices FOR EACH ROW EXECUTE FUNCTION ${TENANT}.t()`,
      `DROP TRIGGER t ON billing.invoices; DROP FUNCTION ${TENANT}.t()`,
    ],
    [
      'a table that inherits',
      `CREATE TABLE billing.c () INHERITS (${TENANT}.expenses)`,
      'DROP TABLE billing.c',
    ],
  ])(
    'when %s elsewhere refers to it: refused with its name, nothing was made',
    async (_, make, drop) => {
      await production.run(make)
      const report = await recover(site, { mode: 'plan', backup, tenant: TENANT })
      await production.run(drop)
      expect(report.verdict).toMatchObject({ value: 'refused', reason: 'outside-references' })
      expect(report.findings).toContainEqual(
        expect.objectContaining({ reason: 'outside-reference' }),
      )
      expect(await ours()).toEqual(NOTHING)
    },
  )

  it('when the backup holds none of that name', async () => {
    const report = await recover(site, { mode: 'plan', backup, tenant: 'tenant_404' })
    expect(report.verdict).toMatchObject({ value: 'refused', reason: 'tenant-unknown' })
  })
})

describe('a killed recovery of one tenant', () => {
  const leave = async (phase: string, liveOid: string, freshOid: string | null) => {
    const request = planRecover(
      { mode: 'resume' },
      { config: site.config, environment: {}, lastro: 'test' },
    )
    const state = {
      subject: 'tenant',
      source: 'chefwell',
      database: 'restaurante',
      tenant: TENANT,
      backup,
      passportPath: null,
      safetyPassportPath: null,
      liveOid,
      freshName: 'lastro_new_x',
      freshOid,
      keptName: 'lastro_old_x',
      scratchName: 'restaurante_lastro_new_x',
      scratchOid: null,
    } as const
    const begun = {
      procedure: 'recover',
      id: 'k',
      run: 'r',
      actor: 'a',
      startedAt: '',
      phase,
      state,
    }
    await openJournal(journalPlace(request), begun, () => new Date())
  }

  it.each([
    ['staging', false],
    ['staging', true],
    ['swapping', true],
  ])('in phase %s is taken back: its schema and its database go', async (phase, isNoted) => {
    const before = (await schemaOid()) ?? ''
    await production.run('CREATE SCHEMA lastro_new_x; CREATE TABLE lastro_new_x.t (id integer)')
    await production.run('CREATE DATABASE restaurante_lastro_new_x', 'postgres')
    await leave(phase, before, isNoted ? ((await schemaOid('lastro_new_x')) ?? null) : null)
    expect((await recover(site, { mode: 'resume' })).verdict.value).toBe('rolled-back')
    expect(await schemaOid()).toBe(before)
    expect(await ours()).toEqual(NOTHING)
  })

  it('after the swap is finished', async () => {
    const before = (await schemaOid()) ?? ''
    await production.run('CREATE SCHEMA lastro_new_x')
    const fresh = (await schemaOid('lastro_new_x')) ?? ''
    await production.run(
      `ALTER SCHEMA ${TENANT} RENAME TO lastro_old_x; ALTER SCHEMA lastro_new_x RENAME TO ${TENANT}`,
    )
    await leave('swapping', before, fresh)
    expect((await recover(site, { mode: 'resume' })).verdict.value).toBe('recovered')
    expect(await ours()).toEqual({ ...NOTHING, schemas: ['lastro_old_x'] })
    await production.run(`DROP SCHEMA ${TENANT}; ALTER SCHEMA lastro_old_x RENAME TO ${TENANT}`)
    expect(await schemaOid()).toBe(before)
  })
})

it('a prepared statement of a client reads the new tables after the swap', async () => {
  const session = await connect(production.settings)
  await session.script(`PREPARE sum AS SELECT count(*)::text FROM ${TENANT}.expenses; EXECUTE sum`)
  expect(await session.query('EXECUTE sum')).toEqual([['0']])
  const report = await apply()
  expect(report.error).toBeUndefined()
  expect(report.verdict.value).toBe('recovered')
  expect(await session.query('EXECUTE sum')).toEqual([['2']])
  await session.close()
})
