import { execFile } from 'node:child_process'
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listBackups } from '../../../src/backups/list.ts'
import { libpqEnvironment } from '../../../src/engines/postgres/connection-settings.ts'
import { readPassport } from '../../../src/passport/read-passport.ts'
import { runMakePassport } from '../../../src/procedures/passport-make/passport-make.ts'
import { planPassport } from '../../../src/procedures/passport-make/plan-passport.ts'
import type { Report } from '../../../src/report/report.ts'
import { type Production, startProduction } from '../../real-postgres/production.ts'
import { drill, makeSite, type Site } from '../../real-postgres/site.ts'
import { testWorld } from '../../real-postgres/test-world.ts'

const run = promisify(execFile)

let production: Production
let site: Site
let old: string

beforeAll(async () => {
  production = await startProduction()
  site = await makeSite(production.directory, production.settings)
  old = join(production.directory, 'old')
  await mkdir(old)
  await dumpTo('restaurante_2025-11-20_0300.dump', '--format=custom')
  await dumpTo('base.sql', '--create')
  await writeFile(join(old, 'base.sql.gz'), gzipSync(await readFile(join(old, 'base.sql'))))
  await dumpTo('base.tar', '--format=tar')
})

afterAll(() => production?.stop())

async function dumpTo(name: string, option: string): Promise<void> {
  const env = { ...process.env, ...libpqEnvironment(production.settings) }
  await run('pg_dump', [option, `--file=${join(old, name)}`], { env })
}

function make(name: string, choices: { source?: string; output?: string } = {}): Promise<Report> {
  const request = planPassport(site.config, { dump: join(old, name), ...choices }, 'test')
  return runMakePassport(request, testWorld())
}

const drillOf = (name: string) => drill(site, testWorld(), { backup: join(old, name) })

describe('a passport made after the fact', () => {
  it('says what the dump holds, and that it knows no more', async () => {
    const report = await make('restaurante_2025-11-20_0300.dump', { source: 'chefwell' })
    expect(report).toMatchObject({
      procedure: 'passport-make',
      verdict: { value: 'made', reason: 'passport-made' },
    })
    expect(await readdir(site.config.drill.directory)).toEqual([])
    const passport = await readPassport(join(old, 'restaurante_2025-11-20_0300.passport.json'))
    expect(passport).toMatchObject({
      afterTheFact: { snapshotAtFrom: 'name' },
      snapshotAt: '2025-11-20T06:00:00.000Z',
      source: { name: 'chefwell', tenantPattern: 'tenant_*' },
      server: { systemIdentifier: null },
      files: [{ role: 'dump', name: 'restaurante_2025-11-20_0300.dump' }],
    })
    expect(passport.files[0]).not.toHaveProperty('compression')
    expect(passport.roles.map(({ name }) => name)).toContain('chefwell_app')
    expect(passport.schemas.tenant_002?.tables.sales?.[0]).toBe(40)
  })

  it('is what later drills judge by, tenant by tenant; they say what it is worth', async () => {
    const report = await drillOf('restaurante_2025-11-20_0300.dump')
    expect(report.verdict).toMatchObject({ value: 'restorable', reason: 'backup-stale' })
    expect(report.findings).toEqual([])
    expect(report.tenants?.map(({ verdict }) => verdict)).toEqual(Array(3).fill('restorable'))
    expect(report.checks.find(({ id }) => id === 'passport')).toMatchObject({
      status: 'warn',
      reason: 'passport-after-the-fact',
    })
  })

  it('finds a dump that was made anew since, though it has the same name', async () => {
    const name = 'restaurante_2025-11-20_0300.dump'
    await copyFile(join(old, name), join(old, 'kept'))
    await production.run(`UPDATE tenant_002.products SET price = price + 1 WHERE id = 1`)
    await dumpTo(name, '--format=custom')
    const changed = await drillOf(name)
    expect(changed.verdict.value).toBe('not-restorable')
    expect(['size-mismatch', 'sha256-mismatch']).toContain(changed.verdict.reason)
    await copyFile(join(old, 'kept'), join(old, name))
  })

  it.each(['base.sql.gz', 'base.tar'])('is made for %s as well', async (name) => {
    const output = join(old, `${name}.json`)
    expect((await make(name, { output })).verdict.value).toBe('made')
    const passport = await readPassport(output)
    expect(passport.afterTheFact).toEqual({ snapshotAtFrom: 'file' })
    const place = join(production.directory, `of-${name}`)
    await mkdir(place)
    await copyFile(join(old, name), join(place, name))
    await copyFile(output, join(place, 'base.passport.json'))
    const report = await drill(site, testWorld(), { backup: join(place, name) })
    expect(report.findings).toEqual([])
    expect(report.verdict).toMatchObject({ value: 'restorable', reason: 'proven-unchanged' })
  })
})

describe('a row that is not what it was when the passport was made', () => {
  it('makes the dump not restorable', async () => {
    // The file is vouched for anew, so that only the comparison of the rows can tell.
    const path = join(old, 'restaurante_2025-11-20_0300.passport.json')
    const passport = await readPassport(path)
    const tables = passport.schemas.tenant_002?.tables ?? {}
    const [rows = 0] = tables.products ?? []
    const text = JSON.stringify(passport).replace(
      `"products":${JSON.stringify(tables.products)}`,
      `"products":[${rows},"1"]`,
    )
    const place = join(production.directory, 'changed')
    await mkdir(place)
    const name = 'restaurante_2025-11-20_0300.dump'
    await copyFile(join(old, name), join(place, name))
    await writeFile(join(place, 'restaurante_2025-11-20_0300.passport.json'), text)
    const report = await drill(site, testWorld(), { backup: join(place, name) })
    expect(report.verdict).toMatchObject({ value: 'not-restorable', reason: 'rows-differ' })
  })
})

describe('no passport is made', () => {
  it('where one lies already: the truth is not overwritten', () => {
    expect(() =>
      planPassport(site.config, { dump: join(old, 'restaurante_2025-11-20_0300.dump') }, 'test'),
    ).toThrow('a file that does not exist yet')
  })

  it('for a source that the configuration does not know', () => {
    const choices = { dump: join(old, 'base.tar'), source: 'chefwel' }
    expect(() => planPassport(site.config, choices, 'test')).toThrow('Did you mean chefwell?')
  })

  it('of a dump that does not restore', async () => {
    const cut = (await readFile(join(old, 'base.sql'))).subarray(0, 100_000)
    await writeFile(join(old, 'cut.sql'), cut)
    const report = await make('cut.sql')
    expect(report.verdict).toMatchObject({ value: 'not-made', reason: 'dump-truncated' })
    await expect(stat(join(old, 'cut.passport.json'))).rejects.toThrow('ENOENT')
  })
})

it('a dump with such a passport is found in the directory of backups, and never counted', async () => {
  const daily = join(site.backups, 'daily')
  await mkdir(daily, { recursive: true })
  for (const name of [
    'restaurante_2025-11-20_0300.dump',
    'restaurante_2025-11-20_0300.passport.json',
  ])
    await copyFile(join(old, name), join(daily, name))
  const [entry] = await listBackups(site.backups, { timezone: 'UTC', now: new Date() })
  expect(entry).toMatchObject({ state: 'foreign', verified: false })
  expect(entry?.passportPath).toContain('restaurante_2025-11-20_0300.passport.json')
  expect(entry?.problem).toContain('after the fact')
})
