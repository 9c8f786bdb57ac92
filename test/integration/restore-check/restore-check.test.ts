import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../../src/report/report.ts'
import { type Production, startProduction } from '../../real-postgres/production.ts'
import { backUp, makeSite } from '../../real-postgres/site.ts'
import { bySql, type CheckSite, makeCheckSite, perTenant } from './check-site.ts'

let production: Production
let site: CheckSite

beforeAll(async () => {
  production = await startProduction()
  await backUp(await makeSite(production.directory, production.settings, { name: '.' }))
  site = await makeCheckSite(production.directory, production.settings)
})

afterAll(() => production.stop())

const reasonsOf = (report: Report) =>
  [...new Set(report.findings.map(({ reason }) => reason))].sort()
const changesOf = (report: Report) =>
  (report.migration?.structure ?? []).flatMap(({ count, of, changes }) =>
    changes.map(({ change, kind, object }) => `${count}/${of} ${change} ${kind} ${object}`),
  )

describe('a check on the newest backup', () => {
  it('finds a good migration safe, says what it did once for all tenants, and leaves nothing behind', async () => {
    const report = await site.check(
      bySql(`
        ${perTenant('CREATE TABLE %1$I.loyalty_points (id serial PRIMARY KEY, customer_id bigint REFERENCES %1$I.customers);')}
        ${perTenant('ALTER TABLE %1$I.products ADD COLUMN vegan boolean NOT NULL DEFAULT false;')}
        DROP INDEX public.users_company_idx;
        INSERT INTO public.feature_flags VALUES ('points', true);`),
    )
    expect(report.verdict).toMatchObject({ value: 'safe', reason: 'migration-safe' })
    expect(changesOf(report)).toEqual([
      '3/3 added column products.vegan',
      '3/3 added table loyalty_points',
      '1/1 dropped index users_company_idx',
    ])
    expect(report.migration).toMatchObject({ data: 'backup', rowsLost: 0, outcome: 'applied' })
    expect(report.migration?.rows).toMatchObject([{ table: 'public.feature_flags', added: 1 }])
    expect(reasonsOf(report)).toEqual(['protection-dropped'])
    expect(await site.leftovers()).toEqual([])
  })

  it('finds one unsafe that loses and changes rows, and counts them where the configuration gives them up', async () => {
    const migration = bySql(`
      DELETE FROM tenant_chefwell.sale_items WHERE id <= 3;
      UPDATE public.users SET display_name = 'x' WHERE id <= 2;`)
    const report = await site.check(migration)
    expect(report.verdict).toMatchObject({ value: 'unsafe', reason: 'rows-lost' })
    expect(
      report.findings.map(({ reason, schema, object, expected, actual }) => [
        reason,
        `${schema}.${object}`,
        reason === 'rows-lost' ? Number(expected) - Number(actual) : actual,
      ]),
    ).toEqual([
      ['rows-changed', 'public.users', '2 rows changed'],
      ['rows-lost', 'tenant_chefwell.sale_items', 3],
    ])
    const allowed = await site.check(migration, {
      check: [
        'migrate: { command: [sh, migrate.sh] }',
        'expect: { may-change: [tenant_*.sale_items, public.users] }',
      ],
    })
    expect(allowed.verdict).toMatchObject({ value: 'safe' })
    expect(allowed.migration?.rowsLost).toBe(3)
  })

  it('names the tenants that a migration did not come to, and how far it came', async () => {
    const report = await site.check(
      bySql(`
        ALTER TABLE tenant_003.sales ADD COLUMN channel text;
        ${perTenant('ALTER TABLE %1$I.sales ADD COLUMN channel text;')}`),
    )
    expect(report.verdict).toMatchObject({
      value: 'unsafe',
      reason: 'migration-failed',
      facts: { exit: 3, migrated: 2, tenants: 3 },
    })
    expect(String(report.verdict.facts.detail)).toContain('already exists')
    const late = report.findings.filter(({ reason }) => reason === 'tenant-not-migrated')
    expect(late.map(({ schema, expected, actual }) => [schema, expected, actual])).toEqual([
      ['tenant_chefwell', '+ column sales.channel', 'nothing changed'],
    ])
    expect(await site.leftovers()).toEqual([])
  })

  it('ends one that hangs with what it started, in the database too', async () => {
    const report = await site.check(
      'sleep 300 & psql -X "$DATABASE_URL" -c "BEGIN; LOCK public.users; SELECT pg_sleep(300)"\n',
      {
        check: [
          'migrate: { command: [sh, migrate.sh], timeout: 2s }',
          'expect: { longest-lock: 1s }',
        ],
      },
    )
    expect(report.verdict).toMatchObject({ value: 'unsafe', reason: 'migration-timeout' })
    expect(report.migration).toMatchObject({ outcome: 'timeout', rowsLost: 0, structure: [] })
    expect(report.migration?.locks[0]).toMatchObject({ table: 'public.users', blocked: 'readers' })
    expect(report.checks.find(({ id }) => id === 'locks')).toMatchObject({
      status: 'fail',
      reason: 'lock-too-long',
    })
    expect(await site.leftovers()).toEqual([])
  })
})

describe('a check on sample data', () => {
  const onSample = async (migration: string, check: readonly string[]) => {
    await writeFile(
      join(site.checkout, 'seed.sql'),
      'CREATE TABLE public.notes (id int PRIMARY KEY);\n',
    )
    return site.check(migration, { data: 'sample', check: ['seed: [seed.sql]', ...check] })
  }

  it('gives the command no secret: neither tokens nor inputs nor our home', async () => {
    process.env.ACTIONS_RUNTIME_TOKEN = 'token-of-the-job'
    process.env.INPUT_PASSWORD = 'hunter2'
    try {
      const report = await onSample(`env | sort > "$HOME/seen"; cat "$HOME/seen"; exit 7\n`, [
        'migrate: { command: [sh, migrate.sh], url-variables: [DIRECT_URL], env: { NODE_ENV: test } }',
      ])
      const seen = (report.migration?.output ?? []).map((line) => line.split('=')[0])
      expect(report.migration?.exitCode).toBe(7)
      expect(seen).toEqual(expect.arrayContaining(['DIRECT_URL', 'HOME', 'NODE_ENV', 'PGHOST']))
      expect(seen).not.toContain('DATABASE_URL')
      expect(JSON.stringify(report)).not.toMatch(/token-of-the-job|hunter2/)
      expect(seen.filter((name) => /TOKEN|INPUT|SECRET|GITHUB|ACTIONS/.test(name ?? ''))).toEqual(
        [],
      )
    } finally {
      delete process.env.ACTIONS_RUNTIME_TOKEN
      delete process.env.INPUT_PASSWORD
    }
  })

  it('tries the way back and says when it does not lead to the beginning', async () => {
    const report = await onSample(
      `if [ "$1" = down ]; then SQL='DROP TABLE public.a'; else SQL='CREATE TABLE public.a (); CREATE TABLE public.b ()'; fi\npsql -X -q "$DATABASE_URL" -c "$SQL"\n`,
      ['migrate: { command: [sh, migrate.sh, up], down: [sh, migrate.sh, down] }'],
    )
    expect(report.verdict).toMatchObject({ value: 'unsafe', reason: 'not-reversible' })
    expect(report.migration?.isReversible).toBe(false)
    expect(report.checks.find(({ id }) => id === 'reversible')?.actual).toBe('public: + table b')
  })

  it('cannot judge when the sample data cannot be made, and names the file', async () => {
    const report = await onSample('', ['migrate: { command: [sh, migrate.sh] }'])
    expect(report.verdict).toMatchObject({ value: 'safe', reason: 'migration-safe-sample' })
    await writeFile(join(site.checkout, 'bad.sql'), 'SELECT 1/0;\n')
    const bad = await site.check('', {
      data: 'sample',
      check: ['seed: [bad.sql]', 'migrate: { command: [sh, migrate.sh] }'],
    })
    expect(bad.verdict).toMatchObject({
      value: 'cannot-judge',
      reason: 'seed-failed',
      facts: { name: 'bad.sql' },
    })
    expect(String(bad.verdict.facts.detail)).toContain('division by zero')
  })

  it('cannot judge a program that is not there, and says so', async () => {
    const report = await onSample('', ['migrate: { command: [no-such-migrator] }'])
    expect(report.verdict).toMatchObject({ value: 'cannot-judge', reason: 'migration-not-started' })
    expect(await site.leftovers()).toEqual([])
  })
})

describe('a check that was refused', () => {
  it('runs nothing, starts no server and says why', async () => {
    const mark = join(site.checkout, 'ran')
    const report = await site.check(`touch ${mark}\n`, { request: { refusal: 'fork-untrusted' } })
    expect(report.verdict).toEqual({ value: 'cannot-judge', reason: 'fork-untrusted', facts: {} })
    expect(report.steps.map(({ id }) => id)).toEqual(['lock'])
    await expect(readFile(mark)).rejects.toThrow('ENOENT')
  })
})
