import { fault, type StructureFault, sharedFault, TENANT } from './structure-fault.ts'

const REVENUE = 'revenue(since timestamp with time zone)'
const TABLES = [
  'categories',
  'customers',
  'expenses',
  'orders',
  'products',
  'sale_items',
  'sales',
  'stripe_payments',
  'tabs',
]
/** Tables of which no two tenants hold the same rows. */
const OWN_TABLES = TABLES.filter((table) => table !== 'categories')

/** Views, functions, rights and what else a tenant's schema holds; then the schemas themselves. */
export const OTHER_FAULTS: readonly StructureFault[] = [
  fault('a view dropped', 'DROP VIEW @.daily_sales', 'view-missing', 'daily_sales'),
  fault(
    'a view that computes otherwise',
    'CREATE OR REPLACE VIEW @.daily_sales AS SELECT created_at::date AS day, count(*) AS sales, sum(total) + 1 AS revenue FROM @.sales GROUP BY 1',
    'view-differs',
    'daily_sales',
  ),
  fault(
    'a materialised view dropped',
    'DROP MATERIALIZED VIEW @.best_sellers',
    'view-missing',
    'best_sellers',
  ),
  fault(
    'a materialised view without data',
    'REFRESH MATERIALIZED VIEW @.best_sellers WITH NO DATA',
    'matview-differs',
    'best_sellers',
  ),
  fault('a function dropped', 'DROP FUNCTION @.revenue(timestamptz)', 'function-missing', REVENUE),
  fault(
    'a function with another body',
    `CREATE OR REPLACE FUNCTION @.revenue(since timestamptz) RETURNS numeric LANGUAGE sql STABLE AS 'SELECT 0::numeric'`,
    'function-differs',
    REVENUE,
  ),
  fault(
    'a function that runs with the rights of its owner',
    'ALTER FUNCTION @.revenue(timestamptz) SECURITY DEFINER',
    'function-differs',
    REVENUE,
  ),
  fault(
    'a policy dropped',
    'DROP POLICY expenses_paid ON @.expenses',
    'policy-missing',
    'expenses.expenses_paid',
  ),
  fault(
    'a policy that lets all rows through',
    'ALTER POLICY expenses_paid ON @.expenses USING (true)',
    'policy-differs',
    'expenses.expenses_paid',
  ),
  fault(
    'row-level security switched off',
    'ALTER TABLE @.expenses DISABLE ROW LEVEL SECURITY',
    'row-security-differs',
    'expenses',
  ),
  fault(
    'a privilege revoked',
    'REVOKE SELECT ON @.sales FROM chefwell_report',
    'grant-differs',
    'sales',
  ),
  fault(
    'a privilege granted',
    'GRANT DELETE ON @.sales TO chefwell_report',
    'grant-differs',
    'sales',
  ),
  {
    title: 'a function of another owner',
    script: `ALTER FUNCTION ${TENANT}.revenue(timestamptz) OWNER TO chefwell_app`,
    reason: 'grant-differs',
    findings: [`${TENANT}.${REVENUE}: grant-differs`, `${TENANT}.${REVENUE}: owner-differs`],
  },
  {
    title: 'a tenant missing',
    script: `DROP SCHEMA ${TENANT} CASCADE`,
    reason: 'schema-missing',
    findings: [
      `${TENANT}.${TENANT}: schema-missing`,
      ...TABLES.map((table) => `${TENANT}.${table}: table-missing`),
    ],
  },
  {
    title: 'two tenants swapped',
    script: `ALTER SCHEMA ${TENANT} RENAME TO x; ALTER SCHEMA tenant_002 RENAME TO ${TENANT}; ALTER SCHEMA x RENAME TO tenant_002`,
    reason: 'rows-differ',
    // The body of a function is text: it still names the schema as it was called.
    findings: [TENANT, 'tenant_002'].flatMap((schema) => [
      `${schema}.${REVENUE}: function-differs`,
      ...OWN_TABLES.map((table) => `${schema}.${table}: rows-differ`),
    ]),
    tenants: ['tenant_002', TENANT],
  },
  sharedFault(
    'a schema too many',
    'CREATE SCHEMA tenant_999',
    'schema-unexpected',
    'tenant_999.tenant_999',
  ),
  sharedFault(
    'a partition detached',
    'ALTER TABLE public.audit_log DETACH PARTITION public.audit_log_2025h1',
    'partition-differs',
    'public.audit_log_2025h1',
  ),
  sharedFault(
    'an extension dropped',
    'DROP EXTENSION pgcrypto CASCADE',
    'extension-missing',
    '.pgcrypto',
  ),
  sharedFault(
    'a label added to an enumeration',
    `ALTER TYPE public.payment_kind ADD VALUE 'cheque'`,
    'type-differs',
    'public.payment_kind',
  ),
  sharedFault(
    'the rule of a domain dropped',
    'ALTER DOMAIN public.money_amount DROP CONSTRAINT money_amount_check',
    'type-differs',
    'public.money_amount',
  ),
  sharedFault(
    'a default privilege revoked',
    'ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE SELECT ON TABLES FROM chefwell_report',
    'grant-differs',
    'public.default for r of postgres',
  ),
  {
    title: 'a large object deleted',
    script: 'SELECT lo_unlink(content) FROM (SELECT content FROM public.receipts LIMIT 1) r',
    reason: 'large-objects-differ',
    // Who may read large objects is told by their number.
    findings: [
      '.large objects of postgres: postgres=SELECT,UPDATE/postgres: grant-differs',
      '.large objects: large-objects-differ',
    ],
    tenants: [],
  },
  sharedFault(
    'one byte of a large object changed',
    `SELECT lo_put(content, 3, 'X') FROM (SELECT content FROM public.receipts LIMIT 1) r`,
    'large-objects-differ',
    '.large objects',
  ),
]
