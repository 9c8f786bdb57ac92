import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../../src/report/report.ts'
import { type Production, startProduction } from './production.ts'
import { recover } from './recovery.ts'
import { backUp, makeSite, type Site } from './site.ts'

export const TENANT = 'tenant_002'
export const CONFIRM = { confirm: 'restaurante' }

/** A key to a shared table, large objects; and what refers to the tenant and can follow: keys, views over views, publications. */
const OUTSIDE = `
  CREATE TABLE public.regions (id integer PRIMARY KEY);
  INSERT INTO public.regions VALUES (1), (2);
  ALTER TABLE ${TENANT}.expenses ADD region_id integer REFERENCES public.regions;
  UPDATE ${TENANT}.expenses SET region_id = 2;
  ALTER TABLE ${TENANT}.expenses ADD receipt oid;
  UPDATE ${TENANT}.expenses SET receipt = lo_from_bytea(0, 'receipt');
  CREATE SCHEMA billing;
  CREATE TABLE billing.invoices (id serial PRIMARY KEY, sale_id bigint, note text);
  ALTER TABLE billing.invoices ADD CONSTRAINT invoices_sale_fkey FOREIGN KEY (sale_id) REFERENCES ${TENANT}.sales ON DELETE SET NULL;
  COMMENT ON CONSTRAINT invoices_sale_fkey ON billing.invoices IS 'of store 2';
  INSERT INTO billing.invoices (sale_id) VALUES (1), (2), (NULL);
  CREATE VIEW billing.takings WITH (security_barrier) AS SELECT id, total FROM ${TENANT}.sales;
  GRANT SELECT ON billing.takings TO chefwell_report;
  CREATE VIEW billing.sum_of_takings AS SELECT sum(total) AS total FROM billing.takings;
  CREATE PUBLICATION feed FOR TABLE ${TENANT}.sales (id, total) WHERE (id > 0), public.companies;`

/** A production with a backup of it, of which one tenant is recovered. */
export interface TenantSite {
  readonly production: Production
  readonly site: Site
  readonly backup: string
  readonly apply: () => Promise<Report>
  /** The first column of the first row. */
  readonly one: (sql: string) => Promise<string | null | undefined>
  readonly schemaOid: (name?: string) => Promise<string | null | undefined>
  /** All that carries our name. */
  readonly ours: () => Promise<Readonly<Record<keyof typeof NOTHING, readonly (string | null)[]>>>
}

export const NOTHING = { schemas: [], databases: [], journals: [], workspaces: [] }

export async function startTenantSite(): Promise<TenantSite> {
  const production = await startProduction()
  const site = await makeSite(production.directory, production.settings)
  await production.run(OUTSIDE)
  const backup = (await backUp(site)).backup?.name ?? ''
  const all = async (sql: string, database?: string) =>
    (await production.query(sql, database)).flat()
  const one = async (sql: string) => (await all(sql))[0]
  return {
    production,
    site,
    backup,
    apply: () => recover(site, { mode: 'apply', backup, tenant: TENANT, ...CONFIRM }),
    one,
    schemaOid: (name = TENANT) =>
      one(`SELECT oid::text FROM pg_namespace WHERE nspname = '${name}'`),
    ours: async () => ({
      schemas: await all(`SELECT nspname FROM pg_namespace WHERE nspname LIKE 'lastro%'`),
      databases: await all(
        `SELECT datname FROM pg_database WHERE datname LIKE '%lastro%'`,
        'postgres',
      ),
      journals: await readdir(join(site.directory, 'state/journal')).catch(() => []),
      workspaces: await readdir(join(site.directory, 'drill')).catch(() => []),
    }),
  }
}
