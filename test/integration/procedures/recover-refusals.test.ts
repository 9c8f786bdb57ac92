import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ConfigurationError } from '../../../src/errors.ts'
import {
  type BackupCopy,
  copyBackup,
  openBackup,
} from '../../../src/procedures/drill-check/damage/backup-copy.ts'
import { reseal } from '../../../src/procedures/drill-check/damage/reseal.ts'
import type { RecoverChoices } from '../../../src/procedures/recover/plan-recover.ts'
import { replaceDump } from '../../real-postgres/altered-dump.ts'
import { type Production, startProduction } from '../../real-postgres/production.ts'
import { recover } from '../../real-postgres/recovery.ts'
import { backUp, makeSite, type Site } from '../../real-postgres/site.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const DATABASE = 'restaurante'

let production: Production
let site: Site
let good: BackupCopy
let before: unknown

beforeAll(async () => {
  production = await startProduction()
  site = await makeSite(production.directory, production.settings)
  // A copy with a subscription could not be dropped.
  await production.run(
    `CREATE SUBSCRIPTION feed CONNECTION 'dbname=elsewhere' PUBLICATION menus WITH (connect = false)`,
  )
  const report = await backUp(site)
  good = await openBackup(site.backups, report.backup?.name ?? '')
  await production.run(
    'CREATE TABLE public.written_since (id integer); INSERT INTO public.written_since VALUES (1)',
  )
  before = await databases()
})
afterAll(() => production?.stop())

const databases = () =>
  production.query(`SELECT oid, datname, datacl::text FROM pg_database ORDER BY oid`, 'postgres')
const apply = (choices: Partial<RecoverChoices> = {}, world = testWorld()) =>
  recover(site, { mode: 'apply', backup: good.name, confirm: DATABASE, ...choices }, world)

/** Production is as it was: the same databases, the row that only it has, no journal, no working file. */
async function expectUntouched(): Promise<void> {
  expect(await databases()).toEqual(before)
  expect(await production.query('SELECT id::text FROM public.written_since')).toEqual([['1']])
  const left = (path: string) => readdir(join(site.directory, path)).catch(() => [])
  expect(await left('state/journal')).toEqual([])
  expect(await left('drill')).toEqual([])
}

describe('a recovery is not begun', () => {
  it.each<[string, RecoverChoices, readonly string[]]>([
    ['without the name of the database', { mode: 'apply', backup: 'x' }, ['confirm']],
    ['with another name', { mode: 'apply', backup: 'x', confirm: 'restaurant' }, ['confirm']],
    ['without a backup', { mode: 'apply', confirm: DATABASE }, ['backup']],
    [
      'with everything wrong at once',
      { mode: 'apply', withoutSafetyBackup: 'yes' },
      ['confirm', 'backup', 'without-safety-backup'],
    ],
    ['to be undone without the name', { mode: 'undo' }, ['confirm']],
  ])('%s', async (_, choices, fields) => {
    const run = async () => recover(site, choices)
    const error = await run().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ConfigurationError)
    expect(error instanceof ConfigurationError && error.problems.map(({ field }) => field)).toEqual(
      fields,
    )
    await expectUntouched()
  })
})

describe('a recovery is refused', () => {
  it('from a dump without a passport', async () => {
    const foreign = join(production.directory, 'foreign.dump.zst')
    await writeFile(foreign, await readFile(good.dump))
    expect((await apply({ backup: foreign })).verdict).toMatchObject({
      value: 'refused',
      reason: 'no-passport',
    })
    await expectUntouched()
  })

  it('when a role of the dump is missing, with the command that makes it', async () => {
    await production.run(
      'REASSIGN OWNED BY chefwell_report TO postgres; DROP OWNED BY chefwell_report; DROP ROLE chefwell_report',
    )
    const report = await apply()
    expect(report.verdict).toMatchObject({
      value: 'refused',
      reason: 'restore-role-missing',
      facts: { role: 'chefwell_report' },
    })
    expect(report.recovery?.commands).toEqual([
      { id: 'globals', command: expect.stringContaining(`--file ${good.globals}`) },
    ])
    await production.run('CREATE ROLE chefwell_report')
    await expectUntouched()
  })

  it('through a role that may not rename, before anything is made', async () => {
    const weak = await makeSite(production.directory, production.settings, {
      name: 'weak',
      sections: [
        'recover:',
        '  sources:',
        '    chefwell:',
        `      host: ${production.settings.host}`,
        `      port: ${production.settings.port}`,
        '      user: recoverer',
      ],
    })
    await production.run('CREATE ROLE recoverer LOGIN CREATEDB')
    const report = await recover(weak, {
      mode: 'apply',
      backup: good.dump,
      confirm: DATABASE,
    })
    expect(report.verdict).toMatchObject({ value: 'refused', reason: 'recovery-rights-missing' })
    expect(String(report.verdict.facts.detail)).toContain('pg_signal_backend')
  })
})

describe('a recovery is taken back', () => {
  it('when the restored copy is not what its passport says: one row less', async () => {
    const copy = await production.copyTo('altered')
    await production.run('DELETE FROM tenant_002.expenses WHERE id = 1', 'altered')
    const altered = await copyBackup(good, join(production.directory, 'altered'))
    await replaceDump(altered, copy)
    await production.drop('altered')
    before = await databases()
    const report = await apply({ backup: altered.dump })
    expect(report.verdict).toMatchObject({
      value: 'rolled-back',
      reason: 'rows-missing',
      facts: { schema: 'tenant_002', object: 'expenses' },
    })
    await expectUntouched()
  })

  it('when the restore itself stops', async () => {
    const broken = await copyBackup(good, join(production.directory, 'broken'))
    const bytes = await readFile(broken.dump)
    await writeFile(broken.dump, bytes.subarray(0, bytes.length - 2000))
    await reseal(broken)
    const report = await apply({ backup: broken.dump })
    expect(report.verdict.value).toBe('rolled-back')
    await expectUntouched()
  })

  it.each(['Load data', 'Validate', 'Swap'])('when it is cancelled at “%s”', async (title) => {
    const cancel = new AbortController()
    const world = testWorld({ signal: cancel.signal })
    const group: typeof world.log.group = async (name, body) => {
      if (name === title) cancel.abort()
      return body()
    }
    const report = await apply({}, { ...world, log: { ...world.log, group } })
    expect(report.verdict).toMatchObject({ value: 'rolled-back', reason: 'cancelled' })
    await expectUntouched()
  })
})

describe('a database too damaged to be dumped', () => {
  it('is counted as far as it can be read, and replaced only when its name is typed a second time', async () => {
    await production.run(
      `DELETE FROM pg_enum WHERE enumtypid = 'public.payment_kind'::regtype AND enumlabel = 'pix'`,
    )
    const report = await apply()
    expect(report.verdict).toMatchObject({ value: 'refused', reason: 'safety-backup-failed' })
    const losses = { rows: 1, tables: 3, unreadable: 2 }
    expect(report.recovery?.losses).toMatchObject(losses)
    expect(report.recovery?.losses?.lines).toContainEqual({
      schema: 'tenant_002',
      table: 'sales',
      rowsNow: null,
      rowsThen: 40,
    })
    expect(await databases()).toEqual(before)

    const forced = await apply({ withoutSafetyBackup: DATABASE })
    expect(forced.verdict.value).toBe('recovered')
    expect(forced.recovery?.losses).toMatchObject(losses)
    const [sales] = await production.query(
      'SELECT count(paid_with::text)::text FROM tenant_002.sales',
    )
    expect(sales).toEqual(['40'])
  })
})
