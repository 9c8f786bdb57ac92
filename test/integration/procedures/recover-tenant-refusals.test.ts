import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openJournal } from '../../../src/journal/journal.ts'
import { journalPlace } from '../../../src/procedures/recover/journal-state.ts'
import { planRecover } from '../../../src/procedures/recover/plan-recover.ts'
import { recover } from '../../real-postgres/recovery.ts'
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

describe('a tenant is not recovered', () => {
  it('when rows elsewhere point to rows that the backup does not have: all is taken back', async () => {
    const before = await at.schemaOid()
    await at.production.run(`
      INSERT INTO ${TENANT}.sales (id, total, paid_with, created_at) VALUES (999999, 1, 'pix', now());
      INSERT INTO billing.invoices (sale_id) VALUES (999999)`)
    const report = await at.apply()
    expect(report.verdict).toMatchObject({ value: 'rolled-back', reason: 'outside-key-breaks' })
    expect(report.checks).toContainEqual(
      expect.objectContaining({
        reason: 'large-objects-not-recovered',
        facts: { count: 2, object: 'expenses.receipt' },
      }),
    )
    expect(await at.schemaOid()).toBe(before)
    expect(await at.ours()).toEqual(NOTHING)
    await at.production.run('DELETE FROM billing.invoices WHERE sale_id = 999999')
  })

  it('when shared rows that it points to are gone since: all is taken back', async () => {
    const before = await at.schemaOid()
    await at.production.run(
      `UPDATE ${TENANT}.expenses SET region_id = 1; DELETE FROM public.regions WHERE id = 2`,
    )
    const report = await at.apply()
    await at.production.run('INSERT INTO public.regions VALUES (2)')
    expect(report.verdict).toMatchObject({ value: 'rolled-back', reason: 'shared-rows-gone' })
    expect(JSON.stringify(report.verdict.facts)).toContain('expenses_region_id_fkey')
    expect(await at.schemaOid()).toBe(before)
    expect(await at.ours()).toEqual(NOTHING)
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
      await at.production.run(make)
      const report = await recover(at.site, { mode: 'plan', backup: at.backup, tenant: TENANT })
      await at.production.run(drop)
      expect(report.verdict).toMatchObject({ value: 'refused', reason: 'outside-references' })
      expect(report.findings).toContainEqual(
        expect.objectContaining({ reason: 'outside-reference' }),
      )
      expect(await at.ours()).toEqual(NOTHING)
    },
  )

  it('when the backup holds none of that name', async () => {
    const report = await recover(at.site, { mode: 'plan', backup: at.backup, tenant: 'tenant_404' })
    expect(report.verdict).toMatchObject({ value: 'refused', reason: 'tenant-unknown' })
  })
})

describe('a killed recovery of one tenant', () => {
  const leave = async (phase: string, liveOid: string, freshOid: string | null) => {
    const request = planRecover(
      { mode: 'resume' },
      { config: at.site.config, environment: {}, lastro: 'test' },
    )
    const state = {
      subject: 'tenant',
      source: 'chefwell',
      database: 'restaurante',
      tenant: TENANT,
      backup: at.backup,
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
    const before = (await at.schemaOid()) ?? ''
    await at.production.run('CREATE SCHEMA lastro_new_x; CREATE TABLE lastro_new_x.t (id integer)')
    await at.production.run('CREATE DATABASE restaurante_lastro_new_x', 'postgres')
    await leave(phase, before, isNoted ? ((await at.schemaOid('lastro_new_x')) ?? null) : null)
    expect((await recover(at.site, { mode: 'resume' })).verdict.value).toBe('rolled-back')
    expect(await at.schemaOid()).toBe(before)
    expect(await at.ours()).toEqual(NOTHING)
  })

  it('after the swap is finished', async () => {
    const before = (await at.schemaOid()) ?? ''
    await at.production.run('CREATE SCHEMA lastro_new_x')
    const fresh = (await at.schemaOid('lastro_new_x')) ?? ''
    await at.production.run(
      `ALTER SCHEMA ${TENANT} RENAME TO lastro_old_x; ALTER SCHEMA lastro_new_x RENAME TO ${TENANT}`,
    )
    await leave('swapping', before, fresh)
    expect((await recover(at.site, { mode: 'resume' })).verdict.value).toBe('recovered')
    expect(await at.ours()).toEqual({ ...NOTHING, schemas: ['lastro_old_x'] })
    await at.production.run(`DROP SCHEMA ${TENANT}; ALTER SCHEMA lastro_old_x RENAME TO ${TENANT}`)
    expect(await at.schemaOid()).toBe(before)
  })
})

it('a tenant that is not there any more comes back, nothing is kept, and an undo takes nothing older', async () => {
  const earlier = `lastro_old_${TENANT}_20251120_030000_1`
  await at.production.run(`DROP SCHEMA ${TENANT} CASCADE; CREATE SCHEMA ${earlier}`)
  const report = await at.apply()
  expect(report.error).toBeUndefined()
  expect(report.verdict.value).toBe('recovered')
  expect(report.recovery?.kept).toBeUndefined()
  expect(report.recovery?.commands.map(({ id }) => id)).not.toContain('undo')
  expect(await at.one(`SELECT count(*)::text FROM ${TENANT}.sales`)).toBe('40')
  const living = await at.schemaOid()
  const undone = await recover(at.site, { mode: 'undo', tenant: TENANT, ...CONFIRM })
  expect(undone.verdict).toMatchObject({
    value: 'refused',
    reason: 'nothing-to-undo',
    facts: { name: TENANT, kept: earlier },
  })
  expect(await at.schemaOid()).toBe(living)
  await at.production.run(`DROP SCHEMA ${earlier}`)
  expect(await at.ours()).toEqual(NOTHING)
})
