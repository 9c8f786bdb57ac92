import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openRecoverySession } from '../../../src/engines/postgres/recover/recovery-session.ts'
import { type Journal, openJournal, readJournal } from '../../../src/journal/journal.ts'
import { journalPlace, type RecoverState } from '../../../src/procedures/recover/journal-state.ts'
import { planRecover } from '../../../src/procedures/recover/plan-recover.ts'
import { type Production, startProduction } from '../../real-postgres/production.ts'
import { recover } from '../../real-postgres/recovery.ts'
import { makeSite, type Site } from '../../real-postgres/site.ts'

const LIVE = 'restaurante'
const NEW = 'restaurante_lastro_new_20261125_010101'
const OLD = 'restaurante_lastro_old_20261125_010101'
const ID = 'test-journal'

let production: Production
let site: Site

beforeAll(async () => {
  production = await startProduction({ tenants: 1, sales: 1 })
  site = await makeSite(production.directory, production.settings)
})
afterAll(() => production?.stop())

const sql = (statement: string) => production.run(statement, 'postgres')
const oids = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    (
      await production.query(
        `SELECT datname, oid FROM pg_database WHERE datname LIKE '${LIVE}%'`,
        'postgres',
      )
    ).map(([name, oid]) => [name ?? '', oid ?? '']),
  )
const resume = () => recover(site, { mode: 'resume' })
const place = () =>
  journalPlace(
    planRecover({ mode: 'resume' }, { config: site.config, environment: {}, lastro: 'test' }),
  )
const journals = () => readdir(join(site.directory, 'state/journal'))

/** A record as a killed run leaves it. */
function leave(phase: string, change: Partial<RecoverState>): Promise<Journal<RecoverState>> {
  const state = {
    subject: 'database',
    source: 'chefwell',
    database: LIVE,
    backup: 'chefwell_backup_20261125_000000',
    passportPath: null,
    safetyPassportPath: null,
    liveOid: null,
    freshName: NEW,
    freshOid: null,
    keptName: OLD,
    ...change,
  } as RecoverState
  const begun = {
    procedure: 'recover',
    id: ID,
    run: 'r',
    actor: 'ana',
    startedAt: '',
    phase,
    state,
  }
  return openJournal(place(), begun, () => new Date())
}

describe('what a killed recovery left', () => {
  let before: Record<string, string>

  const makeNew = async () => {
    await sql(`CREATE DATABASE ${NEW}`)
    return (await oids())[NEW] ?? ''
  }
  const swap = () =>
    sql(
      `BEGIN; ALTER DATABASE ${LIVE} RENAME TO ${OLD}; ALTER DATABASE ${NEW} RENAME TO ${LIVE}; COMMIT`,
    )

  /** As a recovery of one tenant leaves it that died after its swap. */
  const swapTenant = async (tenant: string) => {
    const schemaOid = async () =>
      (
        await production.query(`SELECT oid FROM pg_namespace WHERE nspname = '${tenant}'`)
      )[0]?.[0] ?? ''
    await production.run(`CREATE SCHEMA ${tenant}`)
    const liveOid = await schemaOid()
    const keptName = `lastro_old_${tenant}_20261125_010101`
    await production.run(`ALTER SCHEMA ${tenant} RENAME TO ${keptName}; CREATE SCHEMA ${tenant}`)
    const names = { freshName: 'lastro_new_x', keptName, scratchName: null, scratchOid: null }
    return { subject: 'tenant', tenant, liveOid, freshOid: await schemaOid(), ...names } as const
  }

  beforeAll(async () => {
    before = await oids()
  })

  afterEach(async () => {
    const now = await oids()
    if (now[OLD] === before[LIVE]) await sql(`DROP DATABASE ${LIVE} WITH (FORCE)`)
    if (now[OLD] === before[LIVE]) await sql(`ALTER DATABASE ${OLD} RENAME TO ${LIVE}`)
    await sql(`DROP DATABASE IF EXISTS ${NEW} WITH (FORCE)`)
    await (await leave('staging', {})).close()
    expect(await oids()).toEqual(before)
  })

  it('before anything was made is nothing: the record goes', async () => {
    await leave('staging', { liveOid: before[LIVE] ?? '' })
    expect((await resume()).verdict).toMatchObject({ value: 'rolled-back', reason: 'taken-back' })
    expect(await oids()).toEqual(before)
    expect(await journals()).toEqual([])
  })

  it.each([
    ['between the making and the note of its OID', false, 'staging'],
    ['in the middle of the restore', true, 'staging'],
    ['just before the swap', true, 'swapping'],
  ])('%s is dropped, and production is as it was', async (_, isNoted, phase) => {
    const freshOid = await makeNew()
    await leave(phase, { liveOid: before[LIVE] ?? '', freshOid: isNoted ? freshOid : null })
    expect((await resume()).verdict).toMatchObject({ value: 'rolled-back', reason: 'taken-back' })
    expect(await oids()).toEqual(before)
    expect(await journals()).toEqual([])
  })

  it.each(['swapping', 'swapped'])('after the swap, in phase %s, is finished', async (phase) => {
    const freshOid = await makeNew()
    await swap()
    await leave(phase, { liveOid: before[LIVE] ?? '', freshOid })
    const report = await resume()
    expect(report.verdict).toMatchObject({ value: 'recovered', reason: 'recovered-before' })
    expect(report.recovery).toMatchObject({ kept: OLD })
    expect(await oids()).toEqual({ [LIVE]: freshOid, [OLD]: before[LIVE] })
    expect(await journals()).toEqual([])
  })

  it('stops an apply when it turns out to have swapped: that one would replace the recovered database', async () => {
    const freshOid = await makeNew()
    await swap()
    await leave('swapping', { liveOid: before[LIVE] ?? '', freshOid })
    const report = await recover(site, { mode: 'apply', backup: 'any', confirm: LIVE })
    expect(report.verdict).toMatchObject({ value: 'recovered', reason: 'recovered-before' })
    expect((await oids())[LIVE]).toBe(freshOid)
  })

  it('waits for what a dead client still does on the server, and only then looks', async () => {
    const freshOid = await makeNew()
    const door = await openRecoverySession({ ...production.settings, database: 'postgres' }, ID)
    await door.query('BEGIN')
    await door.query(`ALTER DATABASE ${LIVE} RENAME TO ${OLD}`)
    await leave('swapping', { liveOid: before[LIVE] ?? '', freshOid })
    expect((await resume()).verdict).toMatchObject({ value: 'rolled-back', reason: 'taken-back' })
    await expect(door.query('COMMIT')).rejects.toThrow()
    await door.close().catch(() => undefined)
    expect(await oids()).toEqual(before)
  })

  it.each([
    ['the name belongs to a third database', { liveOid: '1', freshOid: null }],
    ['the new database is another one than was made', { liveOid: undefined, freshOid: '1' }],
  ])('is not touched, and stays recorded, when %s', async (_, { liveOid, freshOid }) => {
    await makeNew()
    const there = await oids()
    await leave('swapping', { liveOid: liveOid ?? before[LIVE] ?? '', freshOid })
    const report = await resume()
    expect(report.verdict).toMatchObject({ value: 'failed', reason: 'recovery-state-unknown' })
    expect(String(report.verdict.facts.detail)).toContain(`${LIVE}: ${before[LIVE]}`)
    expect(await oids()).toEqual(there)
    expect((await readJournal(place()))?.phase).toBe('swapping')
  })

  it('of an undo that had not swapped drops nothing', async () => {
    const freshOid = await makeNew()
    await leave('undoing', {
      liveOid: before[LIVE] ?? '',
      freshName: NEW,
      freshOid,
    })
    expect((await resume()).verdict).toMatchObject({ value: 'rolled-back' })
    expect(await oids()).toEqual({ ...before, [NEW]: freshOid })
  })

  it('of an undo that had swapped is done, and a second undo does not bring the recovery back', async () => {
    const freshOid = await makeNew()
    await swap()
    await leave('undoing', { liveOid: before[LIVE] ?? '', freshName: NEW, freshOid })
    const report = await recover(site, { mode: 'undo', confirm: LIVE })
    expect(report.verdict).toMatchObject({ value: 'undone' })
    expect((await oids())[LIVE]).toBe(freshOid)
  })

  it.each([
    ['that had not swapped', false, undefined],
    ['of one tenant', true, 'tenant_x'],
  ])(
    '%s ends an undo: what an earlier recovery kept stays where it is',
    async (_, isSwapped, tenant) => {
      const earlier = 'restaurante_lastro_old_20261001_010101'
      await sql(`CREATE DATABASE ${earlier}`)
      const there = await oids()
      const change = tenant === undefined ? {} : await swapTenant(tenant)
      await leave('swapping', { liveOid: before[LIVE] ?? '', ...change })
      const report = await recover(site, { mode: 'undo', confirm: LIVE })
      expect(report.verdict.value).toBe(isSwapped ? 'recovered' : 'rolled-back')
      expect(await oids()).toEqual(there)
      await sql(`DROP DATABASE ${earlier}`)
    },
  )

  it('that had swapped is undone by an undo, which finishes it first', async () => {
    const freshOid = await makeNew()
    const keptName = `${OLD}_${freshOid}`
    await swap()
    await sql(`ALTER DATABASE ${OLD} RENAME TO ${keptName}`)
    await leave('swapping', { liveOid: before[LIVE] ?? '', freshOid, keptName })
    const report = await recover(site, { mode: 'undo', confirm: LIVE })
    expect(report.verdict.value).toBe('undone')
    expect((await oids())[LIVE]).toBe(before[LIVE])
    await sql(`DROP DATABASE ${report.recovery?.kept} WITH (FORCE)`)
  })

  it('is only told by a plan', async () => {
    await leave('staging', { liveOid: before[LIVE] ?? '', freshOid: await makeNew() })
    const there = await oids()
    const plan = await recover(site, { mode: 'plan', backup: 'none' })
    expect(plan.verdict.reason).toBe('no-backup')
    expect(await oids()).toEqual(there)
    expect(await journals()).toHaveLength(1)
  })
})

it('nothing left is nothing to do', async () => {
  expect((await resume()).verdict).toMatchObject({
    value: 'not-changed',
    reason: 'nothing-to-resume',
  })
})
