import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../../src/engines/postgres/connection.ts'
import type { Report } from '../../../src/report/report.ts'
import { recover } from '../../real-postgres/recovery.ts'
import { backUp } from '../../real-postgres/site.ts'
import { startStubbornClients } from '../../real-postgres/stubborn-clients.ts'
import {
  CONFIRM,
  NOTHING,
  startTenantSite,
  TENANT,
  type TenantSite,
} from '../../real-postgres/tenant-site.ts'

let at: TenantSite

beforeAll(async () => {
  at = await startTenantSite()
})
afterAll(() => at?.production.stop())

describe('one tenant alone', () => {
  let report: Report
  let before: unknown
  let others: unknown
  let achieved: Awaited<ReturnType<ReturnType<typeof startStubbornClients>['stop']>>

  beforeAll(async () => {
    await at.production.run(
      `SELECT lo_unlink(min(receipt)) FROM ${TENANT}.expenses; DELETE FROM ${TENANT}.expenses; UPDATE ${TENANT}.products SET name = 'x'`,
    )
    await at.production.run(`INSERT INTO tenant_chefwell.expenses (due, amount) VALUES (now(), 1)`)
    others = await at.one('SELECT count(*)::text FROM tenant_chefwell.expenses')
    before = await at.schemaOid()
    const clients = startStubbornClients(
      at.production.settings,
      3,
      (key) =>
        `INSERT INTO ${TENANT}.sales (total, paid_with, created_at) VALUES (${key}, 'pix', now())`,
    )
    report = await at.apply()
    achieved = await clients.stop()
  })

  it('is recovered and proven while clients write to it, and what was there is kept', async () => {
    expect(report.error).toBeUndefined()
    expect(report.verdict).toMatchObject({ value: 'recovered', facts: { name: at.backup } })
    expect(report.tenants).toMatchObject([{ tenant: TENANT, verdict: 'restorable' }])
    expect(await at.schemaOid()).not.toBe(before)
    expect(await at.schemaOid(report.recovery?.kept)).toBe(before)
    expect(report.recovery?.kept).toMatch(/^lastro_old_tenant_002_\d{8}_\d{6}_\d+$/)
    expect(await at.one(`SELECT count(*)::text FROM ${TENANT}.expenses`)).toBe('2')
    expect(await at.one(`SELECT count(*)::text FROM ${TENANT}.products WHERE name = 'x'`)).toBe('0')
  })

  it('says which large objects its rows name and nobody has any more: they belong to no schema', async () => {
    expect(report.checks).toContainEqual(
      expect.objectContaining({
        id: 'large-objects',
        status: 'warn',
        reason: 'large-objects-gone',
        facts: { count: 1, object: 'expenses.receipt' },
      }),
    )
    expect(report.findings).toContainEqual(
      expect.objectContaining({ schema: TENANT, object: 'expenses.receipt', status: 'warn' }),
    )
  })

  it('leaves every other tenant as it is', async () => {
    expect(await at.one('SELECT count(*)::text FROM tenant_chefwell.expenses')).toBe(others)
  })

  it('loses no write: each is in the schema that was put aside, and counted, or in the new one', async () => {
    const kept = Number(
      await at.one(
        `SELECT count(*)::text FROM ${report.recovery?.kept}.sales WHERE created_at > now() - interval '4 minutes' AND paid_with = 'pix' AND customer_id IS NULL AND tab_id IS NULL`,
      ),
    )
    const total =
      Number(await at.one(`SELECT count(*)::text FROM ${report.recovery?.kept}.sales`)) - 40
    const now = Number(await at.one(`SELECT count(*)::text FROM ${TENANT}.sales`)) - 40
    expect(kept).toBeGreaterThan(0)
    expect(total + now).toBeGreaterThanOrEqual(achieved.written.length)
    expect(now).toBeGreaterThan(0)
    expect(report.recovery?.losses).toMatchObject({ rows: total, against: at.backup })
  })

  it('lets its writers on again soon, without throwing them out', () => {
    expect(achieved.longestGapMilliseconds).toBeLessThan(5000)
    expect(report.metrics.find(({ id }) => id === 'downtime')?.value).toBeLessThan(3)
  })

  it('is what keys, views and publications elsewhere now mean', async () => {
    expect(
      await at.one(
        `SELECT confrelid::regclass::text FROM pg_constraint WHERE conname = 'invoices_sale_fkey'`,
      ),
    ).toBe(`${TENANT}.sales`)
    expect(
      await at.one(
        `SELECT obj_description(oid) FROM pg_constraint WHERE conname = 'invoices_sale_fkey'`,
      ),
    ).toBe('of store 2')
    expect(await at.one(`SELECT pg_get_viewdef('billing.takings'::regclass)`)).toContain(
      `FROM ${TENANT}.sales`,
    )
    expect(
      await at.one(`SELECT reloptions::text FROM pg_class WHERE oid = 'billing.takings'::regclass`),
    ).toBe('{security_barrier=true}')
    expect(
      await at.one(`SELECT has_table_privilege('chefwell_report', 'billing.takings', 'SELECT')`),
    ).toBe('t')
    const sum = await at.one(`SELECT sum(total)::text FROM ${TENANT}.sales`)
    expect(await at.one('SELECT total::text FROM billing.sum_of_takings')).toBe(sum)
    expect(
      await at.production.query(
        `SELECT schemaname, tablename, attnames::text, rowfilter FROM pg_publication_tables WHERE pubname = 'feed' ORDER BY 1`,
      ),
    ).toEqual([
      ['public', 'companies', expect.anything(), null],
      [TENANT, 'sales', '{id,total}', '(id > 0)'],
    ])
  })

  it('leaves no database, journal or working file of its own', async () => {
    expect(await at.ours()).toEqual({ ...NOTHING, schemas: [report.recovery?.kept] })
  })

  it('is undone: what was there is back, with everything that refers to it', async () => {
    // Rows of the recovered schema that elsewhere points to are the same before.
    const undone = await recover(at.site, { mode: 'undo', tenant: TENANT, ...CONFIRM })
    expect(undone.error).toBeUndefined()
    expect(undone.verdict.value).toBe('undone')
    expect(await at.schemaOid()).toBe(before)
    expect(await at.one(`SELECT count(*)::text FROM ${TENANT}.products WHERE name = 'x'`)).toBe(
      '28',
    )
    expect(await at.one(`SELECT pg_get_viewdef('billing.takings'::regclass)`)).toContain(
      `FROM ${TENANT}.sales`,
    )
  })

  it('is dropped by its name once a newer good backup exists', async () => {
    const [kept = ''] = (await at.ours()).schemas
    const drop = () => recover(at.site, { mode: 'drop-old', tenant: TENANT, confirm: kept ?? '' })
    expect((await drop()).verdict).toMatchObject({ value: 'refused', reason: 'no-newer-backup' })
    // Swap and undo in one second give the second of them the next one's stamp; a backup counts from the second after it.
    await delay(2000)
    expect((await backUp(at.site)).verdict.value).toBe('complete')
    await at.production.run(`CREATE VIEW public.onlooker AS SELECT 1 FROM ${kept}.sales`)
    expect((await drop()).verdict).toMatchObject({ value: 'refused', reason: 'kept-not-dropped' })
    await at.production.run('DROP VIEW public.onlooker')
    expect((await drop()).verdict).toMatchObject({ value: 'dropped' })
    expect(await at.ours()).toEqual(NOTHING)
  })
})

it('a prepared statement of a client reads the new tables after the swap', async () => {
  const session = await connect(at.production.settings)
  await session.script(`PREPARE sum AS SELECT count(*)::text FROM ${TENANT}.expenses; EXECUTE sum`)
  expect(await session.query('EXECUTE sum')).toEqual([['0']])
  const report = await at.apply()
  expect(report.error).toBeUndefined()
  expect(report.verdict.value).toBe('recovered')
  expect(await session.query('EXECUTE sum')).toEqual([['2']])
  await session.close()
})
