import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parsePassport } from '../../../src/passport/read-passport.ts'
import { ownProperties, propertiesOf } from '../../real-postgres/outside-dumps.ts'
import { type Production, startProduction } from '../../real-postgres/production.ts'
import { recover } from '../../real-postgres/recovery.ts'
import { backUp, drill, makeSite, type Site } from '../../real-postgres/site.ts'

const DATABASE = 'restaurante'
const CONFIRM = { confirm: DATABASE }

let production: Production
let site: Site
let backup: string

beforeAll(async () => {
  production = await startProduction({ tenants: 2, sales: 20 })
  await production.run(ownProperties(DATABASE))
  site = await makeSite(production.directory, production.settings)
  backup = (await backUp(site)).backup?.name ?? ''
})
afterAll(() => production?.stop())

const apply = () => recover(site, { mode: 'apply', backup, ...CONFIRM })
const databases = async () =>
  (
    await production.query(
      `SELECT datname, oid FROM pg_database WHERE datname LIKE '${DATABASE}%' ORDER BY 1`,
      'postgres',
    )
  ).map(([name, oid]) => ({ name: name ?? '', oid: oid ?? '' }))
const names = async () => (await databases()).map(({ name }) => name)
const properties = (name: string) => propertiesOf(production, name)

describe('the passport', () => {
  it('says what belongs to the database itself, and of what may be a secret only a seal', async () => {
    const path = join(site.backups, 'daily', `${backup}.passport.json`)
    const text = await readFile(path, 'utf8')
    expect(text).not.toContain('olá')
    const { properties: own } = parsePassport(text, path)
    expect(own).toMatchObject({ owner: 'landlord', connectionLimit: 77, comment: 'all stores' })
    expect(own?.settings).toEqual([
      { role: '', parameter: 'app.greeting', seal: expect.any(String) },
      { role: '', parameter: 'search_path', value: '"$user", public, tenant_chefwell' },
      { role: 'chefwell_backend', parameter: 'statement_timeout', value: '7s' },
    ])
  })

  it('is rehearsed by a drill: owner, grants and settings are given to the restored copy', async () => {
    const report = await drill(site)
    expect(report.checks.find(({ id }) => id === 'database-properties')).toMatchObject({
      status: 'pass',
      expected: 'owner, 7 grants, 3 settings of the passport',
      actual: 'given and read again; not tried: app.greeting',
    })
  })
})

describe('a database that is gone', () => {
  let earlier: string

  beforeAll(async () => {
    earlier = (await apply()).recovery?.kept ?? ''
    await production.drop(DATABASE)
  })

  it('is recovered under its name, and nothing is put aside', async () => {
    const plan = await recover(site, { mode: 'plan', backup })
    expect(plan.verdict.value).toBe('planned')
    const reasons = plan.checks.map(({ reason }) => reason)
    expect(reasons).toContain('live-database-missing')
    const report = await apply()
    expect(report.error).toBeUndefined()
    expect(report.verdict.value).toBe('recovered')
    expect(await names()).toEqual([DATABASE, earlier])
    expect(report.checks.find(({ id }) => id === 'database-properties')).toMatchObject({
      status: 'warn',
      reason: 'properties-not-given',
      facts: { detail: 'app.greeting' },
    })
  })

  it('has of its own what the passport says, but for what may be a secret', async () => {
    const secret = `ALTER DATABASE ${DATABASE} SET app.greeting = 'olá, it''s'`
    const [before] = await properties(earlier)
    expect(await properties(DATABASE)).not.toEqual([before])
    await production.run(secret, 'postgres')
    expect(await properties(DATABASE)).toEqual([before])
  })

  it('has nothing before it: an undo does not take what an earlier recovery kept', async () => {
    const before = await databases()
    const undone = await recover(site, { mode: 'undo', ...CONFIRM })
    expect(undone.verdict).toMatchObject({
      value: 'refused',
      reason: 'nothing-to-undo',
      facts: { name: DATABASE, kept: earlier },
    })
    expect(await databases()).toEqual(before)
  })
})
