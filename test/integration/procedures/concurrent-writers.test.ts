import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Passport } from '../../../src/passport/passport.ts'
import { openBackup } from '../../../src/procedures/drill-check/damage/backup-copy.ts'
import type { Report } from '../../../src/report/report.ts'
import { type Production, startProduction } from '../../real-postgres/production.ts'
import { backUp, drill, makeSite, type Site } from '../../real-postgres/site.ts'
import { type Deed, startWriters } from '../../real-postgres/writers.ts'

let production: Production
let site: Site

beforeAll(async () => {
  production = await startProduction({ tenants: 4, sales: 400 })
  await production.run(`
    CREATE TABLE public.accounts (id integer PRIMARY KEY, balance integer NOT NULL);
    INSERT INTO public.accounts SELECT n, 100 FROM generate_series(1, 50) n;
    CREATE TABLE public.refilled (id integer PRIMARY KEY, note text);
    INSERT INTO public.refilled SELECT n, 'first' FROM generate_series(1, 500) n;`)
  site = await makeSite(production.directory, production.settings)
})
afterAll(() => production?.stop())

/** What a busy day looks like: sales, corrections, cancellations, transfers, tables emptied and filled anew. */
const BUSY_DAY: readonly Deed[] = [
  {
    sql: (round) => `
    INSERT INTO tenant_chefwell.sales (total, paid_with, created_at) VALUES (${round}, 'pix', now());
    INSERT INTO tenant_chefwell.sale_items (sale_id, product_id, quantity, unit_price, description)
      VALUES (currval('tenant_chefwell.sales_id_seq'), 1, 1, ${round}, 'written while the backup ran');`,
  },
  {
    sql: (round) =>
      `UPDATE tenant_002.sale_items SET quantity = ${round % 100} WHERE id = 1 + ${round} % 1600`,
  },
  {
    sql: (round) => `
    DELETE FROM tenant_003.orders WHERE id = (SELECT min(id) FROM tenant_003.orders);
    INSERT INTO tenant_003.orders (tab_id, product_id, quantity, status, created_at) VALUES (1, 1, ${round}, 'open', now())`,
  },
  {
    sql: (round) => `
    UPDATE public.accounts SET balance = balance - 1 WHERE id = 1 + ${round} % 50;
    UPDATE public.accounts SET balance = balance + 1 WHERE id = 1 + ${round * 7} % 50;`,
  },
  { sql: refill, pauseMilliseconds: 2500 },
  { sql: () => `SELECT public.next_fiscal_number(), nextval('tenant_002.tabs_id_seq')` },
  {
    sql: (round) => `
    SELECT lo_unlink(oid) FROM (SELECT max(oid) AS oid FROM pg_largeobject_metadata HAVING count(*) > 20) o;
    SELECT lo_from_bytea(0, 'receipt ${round}')`,
  },
]

/** What a migration does while the backup runs. */
const MIGRATION: readonly Deed[] = [
  {
    sql: (round) => `
    CREATE TABLE public.step_${round} (id serial PRIMARY KEY, note text DEFAULT 'x', CHECK (id > 0));
    INSERT INTO public.step_${round} (note) SELECT 'a' FROM generate_series(1, 50)`,
    pauseMilliseconds: 150,
  },
  { sql: (round) => `DROP TABLE IF EXISTS public.step_${round}`, pauseMilliseconds: 2000 },
  {
    sql: (round) => `
    CREATE SCHEMA tenant_new_${round};
    CREATE TABLE tenant_new_${round}.sales (id integer PRIMARY KEY, created_at timestamptz DEFAULT now());
    CREATE VIEW tenant_new_${round}.today AS SELECT * FROM tenant_new_${round}.sales;`,
    pauseMilliseconds: 100,
  },
  {
    sql: (round) => `
    CREATE OR REPLACE VIEW public.news AS SELECT ${round} AS round, count(*) AS n FROM public.companies;
    CREATE OR REPLACE FUNCTION public.answer() RETURNS integer LANGUAGE sql AS 'SELECT ${round}';
    COMMENT ON FUNCTION public.answer() IS 'round ${round}';`,
    pauseMilliseconds: 20,
  },
  {
    sql: (round) =>
      round % 2 === 0
        ? 'GRANT SELECT ON public.accounts TO chefwell_report'
        : 'REVOKE SELECT ON public.accounts FROM chefwell_report',
    pauseMilliseconds: 20,
  },
]

function refill(round: number): string {
  return `TRUNCATE public.refilled; INSERT INTO public.refilled SELECT n, 'round ${round}' FROM generate_series(1, 500) n`
}

async function passportOf(report: Report): Promise<Passport> {
  return (await openBackup(site.backups, report.backup?.name ?? '')).passport
}

describe('a backup while others write', () => {
  it.each([1, 2, 3, 4, 5])('restores to exactly what its passport says, round %d', async () => {
    const writers = await startWriters(production.settings, BUSY_DAY)
    const backup = await backUp(site).finally(() => writers.stop())
    const deeds = await writers.stop()
    expect(backup.verdict).toMatchObject({ value: 'complete', reason: 'complete' })
    for (const done of deeds) expect(done).toBeGreaterThan(0)

    const report = await drill(site)
    expect(report.findings).toEqual([])
    expect(report.verdict).toMatchObject({ value: 'restorable', reason: 'proven' })
    const { schemas } = await passportOf(backup)
    expect(schemas.public?.tables.refilled?.[0]).toBe(500)
    const [now] = await production.query('SELECT count(*)::text FROM tenant_chefwell.sales')
    expect(Number(now?.[0])).toBeGreaterThan(schemas.tenant_chefwell?.tables.sales?.[0] ?? 0)
  })

  it.each([1, 2, 3])('is whole although a migration runs beside it, round %d', async () => {
    const writers = await startWriters(production.settings, MIGRATION)
    const backup = await backUp(site).finally(() => writers.stop())
    for (const done of await writers.stop()) expect(done).toBeGreaterThan(0)
    expect(backup.verdict).toMatchObject({ value: 'complete', reason: 'complete' })

    const report = await drill(site)
    expect(report.findings).toEqual([])
    expect(report.verdict).toMatchObject({ value: 'restorable', reason: 'proven' })
    await dropMigrated()
  })

  it('gives up, and lets everybody else work on, when a table is emptied without pause', async () => {
    const writers = await startWriters(production.settings, [{ sql: refill }])
    const readers = await startWriters(production.settings, [{ sql: readWithin(6) }])
    const backup = await backUp(site).finally(() => writers.stop())

    expect(backup.verdict).toMatchObject({ value: 'failed', reason: 'lock-timeout' })
    expect(await readers.stop()).not.toEqual([0])
    const left = await readdir(join(site.backups, 'daily'))
    expect(left.filter((name) => name.endsWith('.partial'))).toEqual([])
  })
})

/** Fails when the emptied table cannot be read for so long. */
function readWithin(seconds: number): Deed['sql'] {
  return () => `SET statement_timeout = '${seconds}s'; SELECT count(*) FROM public.refilled`
}

async function dropMigrated(): Promise<void> {
  const rows = await production.query(
    `SELECT format('DROP SCHEMA %I CASCADE', nspname) FROM pg_namespace WHERE nspname LIKE 'tenant_new_%'
     UNION ALL SELECT format('DROP TABLE public.%I', relname) FROM pg_class WHERE relname ~ '^step_[0-9]+$'`,
  )
  for (const [statement] of rows) await production.run(statement ?? '')
}
