import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type BackupCopy,
  copyBackup,
  openBackup,
} from '../../../src/procedures/drill-check/damage/backup-copy.ts'
import { renderTerminal } from '../../../src/report/terminal.ts'
import { replaceDump } from '../../real-postgres/altered-dump.ts'
import { type Production, startProduction } from '../../real-postgres/production.ts'
import { backUp, drill, makeSite, type Site } from '../../real-postgres/site.ts'

const TENANT = 'tenant_002'

let production: Production
let site: Site
let good: BackupCopy

beforeAll(async () => {
  production = await startProduction()
  site = await makeSite(production.directory, production.settings)
  const { backup } = await backUp(site)
  good = await openBackup(site.backups, backup?.name ?? '')
})

afterAll(() => production?.stop())

it('a tenant is restored alone, timed, and judged alone', async () => {
  const report = await drill(site, undefined, { tenant: TENANT })
  expect(report.verdict).toMatchObject({
    value: 'restorable',
    reason: 'tenant-proven',
    facts: { tenant: TENANT, tables: 9 },
  })
  expect(report).toMatchObject({ tenant: TENANT, tenants: [{ tenant: TENANT, tables: 9 }] })
  expect(report.findings).toEqual([])
  const metrics = new Map(report.metrics.map(({ id, value }) => [id, value]))
  expect(metrics.get('tenant-rto')).toBeGreaterThan(0)
  // What one tenant takes must never be read as what the system takes.
  expect(metrics.has('rto')).toBe(false)
  expect(await readdir(site.config.drill.directory)).toEqual([])
})

it('a tenant that the backup does not hold is answered with the nearest', async () => {
  await expect(drill(site, undefined, { tenant: 'tenant_03' })).rejects.toMatchObject({
    problems: [{ field: 'tenant', value: '"tenant_03"', mend: 'Did you mean tenant_003?' }],
  })
  await expect(drill(site, undefined, { tenant: 'public' })).rejects.toThrow('one of the tenants')
})

describe('of a dump that lost something', () => {
  let damaged: BackupCopy

  beforeAll(async () => {
    const settings = await production.copyTo('lossy')
    await production.run(
      `SET session_replication_role = replica;
       DELETE FROM ${TENANT}.tabs WHERE id <= 3;
       DELETE FROM ${TENANT}.sales WHERE id = 1;
       UPDATE ${TENANT}.products SET price = price + 1 WHERE id = 1`,
      'lossy',
    )
    damaged = await copyBackup(good, join(production.directory, 'damaged'))
    await replaceDump(damaged, settings)
  })

  it('the tenant alone is not restorable', async () => {
    const { directory } = damaged
    const report = await drill(site, undefined, { tenant: TENANT, directory })
    expect(report.verdict).toMatchObject({ value: 'not-restorable', reason: 'rows-missing' })
    expect(report.findings).toContainEqual(
      expect.objectContaining({
        reason: 'foreign-key-orphans',
        status: 'fail',
        object: 'orders.orders_tab_id_fkey',
        actual: '6 orphans',
      }),
    )
  })

  it('its neighbour alone is', async () => {
    const { directory } = damaged
    const report = await drill(site, undefined, { tenant: 'tenant_chefwell', directory })
    expect(report.verdict).toMatchObject({ value: 'restorable', reason: 'tenant-proven' })
  })

  it('the whole drill names in one line what each tenant lost', async () => {
    const report = await drill(site, undefined, { directory: damaged.directory })
    expect(renderTerminal(report, { locale: 'en', timeZone: 'UTC', width: 200 })).toContain(
      `❌ ${TENANT}: sales 40 → 39, products changed, fk sale_items_sale_id_fkey has 4 orphans,`,
    )
  })
})

it('a drill of the whole times its largest tenant alone besides', async () => {
  const drilled = await makeSite(production.directory, production.settings, {
    name: 'timed',
    drill: ['tenant-rto: largest'],
  })
  const report = await drill(drilled, undefined, { directory: good.directory })
  const check = report.checks.find(({ id }) => id === 'tenant-rto')
  expect(check).toMatchObject({ status: 'pass', actual: expect.stringMatching(/s for tenant_/) })
  const seconds = (id: string) => report.metrics.find((metric) => metric.id === id)?.value ?? 0
  expect(seconds('tenant-rto')).toBeGreaterThan(seconds('phase-create'))
  expect(seconds('rto')).toBeGreaterThan(0)
})
