import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type CustomQuery,
  type QueryOutcome,
  runQueries,
} from '../../../src/engines/postgres/validate/custom-queries.ts'
import type { Expectation } from '../../../src/engines/postgres/validate/query-result.ts'
import { type Production, startProduction } from '../../real-postgres/production.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

let production: Production

beforeAll(async () => {
  production = await startProduction()
  await production.run(`
    CREATE FUNCTION public.writes() RETURNS int LANGUAGE plpgsql AS $$ BEGIN DELETE FROM public.companies; RETURN 1; END $$;
    CREATE FUNCTION public.tries_to_write() RETURNS text LANGUAGE sql AS $$ SELECT set_config('transaction_read_only', 'off', true) $$;
    UPDATE tenant_002.products SET price = 0 WHERE id = 7;
  `)
})
afterAll(() => production?.stop())

const ROWS: Readonly<Record<string, number>> = {
  'public.companies': 3,
  'tenant_chefwell.products': 28,
  'tenant_002.products': 28,
  'tenant_003.products': 28,
}

/** Puts one query once, or for the three tenants. */
function ask(
  query: string,
  expect: Expectation,
  changes: Partial<CustomQuery> = {},
): Promise<readonly QueryOutcome[]> {
  const asked = { name: 'question', query, per: 'once', expect, timeoutSeconds: 20 } as const
  return runQueries(
    {
      settings: production.settings,
      queries: [{ ...asked, ...changes }],
      tenants: ['tenant_002', 'tenant_003', 'tenant_chefwell'],
      rowsOf: (schema, table) => ROWS[`${schema}.${table}`],
      jobs: 2,
    },
    testWorld(),
  )
}

describe('a query', () => {
  it.each<[string, Expectation]>([
    ['SELECT 28', { kind: 'value', value: 28 }],
    ['SELECT 28.00', { kind: 'value', value: 28 }],
    ["SELECT 'São Paulo'", { kind: 'value', value: 'São Paulo' }],
    ['SELECT true', { kind: 'value', value: true }],
    ['SELECT NULL', { kind: 'value', value: null }],
    ["SELECT date '2025-11-20'", { kind: 'value', value: '2025-11-20' }],
    ['SELECT count(*) FROM companies', { kind: 'table', table: 'public.companies' }],
    ['SELECT count(*) FROM companies', { kind: 'range', min: 1, max: 3 }],
    ['SELECT 9223372036854775807', { kind: 'range', min: 9e18 }],
    ['SELECT FROM companies WHERE false', { kind: 'empty' }],
    ['TABLE companies', { kind: 'rows', rows: 3 }],
    ['VALUES (1), (2)', { kind: 'rows', rows: 2 }],
    [
      "WITH a AS (SELECT email = 'USER1@tenant-002.example' AS b FROM users) SELECT FROM a WHERE b",
      { kind: 'rows', rows: 1 },
    ],
  ])('%s is as expected', async (query, expected) => {
    expect(await ask(query, expected)).toMatchObject([{ query: 'question', status: 'pass' }])
  })

  it.each<[string, Expectation, string, string]>([
    ['SELECT 27', { kind: 'value', value: 28 }, '28', '27'],
    ["SELECT '28 '", { kind: 'value', value: '28' }, '28', '28 '],
    ['SELECT NULL', { kind: 'value', value: 0 }, '0', 'NULL'],
    ['SELECT NULL', { kind: 'range', min: 0 }, 'at least 0', 'NULL'],
    ["SELECT ''", { kind: 'range', min: 0 }, 'at least 0', ''],
    ['SELECT 4', { kind: 'range', min: 1, max: 3 }, 'from 1 to 3', '4'],
    ['SELECT 2', { kind: 'table', table: 'public.companies' }, '3 (public.companies)', '2'],
    ['SELECT 1 WHERE false', { kind: 'value', value: 1 }, '1', 'no row'],
    ['TABLE companies', { kind: 'value', value: 1 }, '1', 'more than one row'],
    ['TABLE companies', { kind: 'empty' }, '0 rows', '3 rows'],
    ['SELECT FROM generate_series(1, 5000)', { kind: 'empty' }, '0 rows', '1000 rows or more'],
    ['SELECT FROM generate_series(1, 5000)', { kind: 'rows', rows: 3 }, '3 rows', '4 rows or more'],
    ['SELECT 1', { kind: 'rows', rows: 2 }, '2 rows', '1 rows'],
  ])('%s is not: %j', async (query, expectation, expected, actual) => {
    expect(await ask(query, expectation)).toMatchObject([
      { status: 'fail', reason: 'query-failed', expected, actual },
    ])
  })

  it('stumbles over the data, which is a failure', async () => {
    expect(
      await ask('SELECT sum(legal_name::int) FROM companies', { kind: 'empty' }),
    ).toMatchObject([
      { status: 'fail', reason: 'query-error', actual: expect.stringContaining('Restaurante') },
    ])
  })

  it('is cut short where it answers at length, after its secrets are masked', async () => {
    const [outcome] = await ask("SELECT repeat('x', 100000)", { kind: 'value', value: 1 })
    expect(outcome?.actual).toHaveLength(160)
  })
})

describe('a query that cannot be put', () => {
  it.each<[string, string, Expectation]>([
    ['SELECT * FROM nowhere', 'query-invalid', { kind: 'empty' }],
    ['SELECT 1; SELECT 2', 'query-invalid', { kind: 'value', value: 2 }],
    ['SELECT 1, 2', 'query-invalid', { kind: 'value', value: 1 }],
    ['SELECT count(*) FROM users', 'query-unjudged', { kind: 'table', table: 'public.nowhere' }],
    [
      'WITH d AS (DELETE FROM companies RETURNING 1) SELECT FROM d',
      'query-writes',
      { kind: 'empty' },
    ],
    ['SELECT public.writes()', 'query-writes', { kind: 'value', value: 1 }],
    ["SELECT nextval('fiscal_number')", 'query-writes', { kind: 'value', value: 1 }],
    ['SELECT * FROM companies FOR UPDATE', 'query-writes', { kind: 'empty' }],
  ])('%s says nothing of the data: %s', async (query, reason, expected) => {
    expect(await ask(query, expected)).toMatchObject([{ status: 'unknown', reason }])
    const [row] = await production.query('SELECT count(*) FROM public.companies')
    expect(row).toEqual(['3'])
  })

  it('does not get out of its read-only transaction', async () => {
    const query = 'SELECT public.tries_to_write(), public.writes()'
    const [outcome] = await ask(query, { kind: 'empty' })
    expect(outcome).toMatchObject({ status: expect.stringMatching(/fail|unknown/) })
    const [row] = await production.query('SELECT count(*) FROM public.companies')
    expect(row).toEqual(['3'])
  })

  it('is given up after its time, and the next one is put', async () => {
    const started = performance.now()
    const slow = await ask('SELECT pg_sleep(30)', { kind: 'empty' }, { timeoutSeconds: 0.3 })
    expect(slow).toMatchObject([
      { status: 'unknown', reason: 'query-timeout', actual: 'no answer in 0.3 s' },
    ])
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

describe('a query per tenant', () => {
  it('sees the tables of each in turn, and names the one that fails', async () => {
    const query = 'SELECT name FROM products WHERE price <= 0'
    expect(await ask(query, { kind: 'empty' }, { per: 'tenant' })).toMatchObject([
      { tenant: 'tenant_002', status: 'fail', reason: 'query-failed', actual: '1 rows' },
      { tenant: 'tenant_003', status: 'pass' },
      { tenant: 'tenant_chefwell', status: 'pass' },
    ])
  })

  it('is held against the row count of each in the passport', async () => {
    const outcomes = await ask(
      'SELECT count(*) FROM products',
      { kind: 'table', table: 'products' },
      { per: 'tenant' },
    )
    expect(outcomes.map(({ expected }) => expected)).toEqual([
      '28 (tenant_002.products)',
      '28 (tenant_003.products)',
      '28 (tenant_chefwell.products)',
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['pass', 'pass', 'pass'])
  })
})

it('a server that goes away is no answer', async () => {
  await expect(
    ask('SELECT pg_terminate_backend(pg_backend_pid())', { kind: 'empty' }),
  ).rejects.toThrow()
})
