import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../../src/report/report.ts'
import { type Production, startProduction } from '../../real-postgres/production.ts'
import { type SampleBackend, sampleBackend } from '../../real-postgres/sample-backend.ts'
import { backUp, drill, makeSite } from '../../real-postgres/site.ts'
import { verdictOf } from './rehearsal.ts'

let production: Production
let sites = 0

beforeAll(async () => {
  production = await startProduction({ tenants: 2, sales: 10 })
})
afterAll(() => production?.stop())

/** Backs the restaurants up and drills that backup, with their backend. */
async function drillWith(backend: SampleBackend, more: readonly string[] = []): Promise<Report> {
  sites += 1
  // The lines of `queries:` stand first; more of them go to their head.
  const [head = '', ...lines] = sampleBackend(backend)
  const site = await makeSite(production.directory, production.settings, {
    name: `site-${sites}`,
    drill: [head, ...more.map((line) => `  ${line}`), ...lines],
  })
  const backup = await backUp(site)
  expect(backup.verdict.value, backup.error).toBe('complete')
  return drill(site)
}

describe('a drill with a backend and queries', () => {
  it('judges the data first, then asks the application, and times both as part of the recovery', async () => {
    const report = await drillWith({ tenants: ['tenant_*'] })

    expect(verdictOf(report)).toBe('restorable: proven')
    expect(report.queries).toMatchObject([
      { name: 'Every restaurant has its schema', status: 'pass', actual: '2' },
      { name: 'No sale item without its sale', status: 'pass', asked: 2, passed: 2, actual: '' },
    ])
    expect(report.probes?.map(({ name, passed }) => `${name}: ${passed}`)).toEqual([
      'Login: 2',
      'List products: 2',
      'List sales: 2',
      'List customers: 2',
      'Dashboard stats: 2',
    ])
    // Its logins were written into the users: had that come before the comparison, their rows would differ.
    const order = report.steps.flatMap(({ id, steps }) => [id, ...steps.map((each) => each.id)])
    expect(order.indexOf('validate')).toBeLessThan(order.indexOf('boot'))
    const metrics = new Map(report.metrics.map(({ id, value }) => [id, value]))
    expect(metrics.get('phase-boot')).toBeGreaterThan(0)
    expect(metrics.get('phase-probes')).toBeGreaterThan(0)
    const phases = report.metrics.filter(({ id }) => id.startsWith('phase-'))
    const sum = phases.reduce((total, { value }) => total + value, 0)
    expect(metrics.get('rto')).toBeGreaterThanOrEqual(sum * 0.95)
  })

  it('finds the backup unfit to serve though its rows are all there; the tenants stay restorable', async () => {
    const report = await drillWith({ fault: 'wrong-count' })

    expect(verdictOf(report)).toBe('not-restorable: probe-count')
    expect(report.verdict.facts).toMatchObject({
      object: 'List products',
      expected: '28 (tenant_chefwell.products)',
      actual: '27',
    })
    expect(report.tenants?.map(({ verdict }) => verdict)).toEqual(['restorable', 'restorable'])
  })

  it('names the tenant whose data a query finds wrong, in the grid too', async () => {
    const report = await drillWith({}, [
      '- {name: Known store, query: "SELECT FROM companies WHERE schema_name = current_schema()", per: tenant, expect: {rows: 1}}',
      '- {name: Not two, query: "SELECT current_schema()", per: tenant, expect: {value: tenant_chefwell}}',
    ])

    expect(verdictOf(report)).toBe('not-restorable: query-failed')
    expect(report.findings).toMatchObject([
      { check: 'queries', schema: 'tenant_002', object: 'Not two', actual: 'tenant_002' },
    ])
    expect(report.tenants).toMatchObject([
      { tenant: 'tenant_002', verdict: 'not-restorable', reasons: ['query-failed'] },
      { tenant: 'tenant_chefwell', verdict: 'restorable' },
    ])
  })

  it('says that a query which writes was refused, and judges nothing by it', async () => {
    const report = await drillWith({}, [
      '- {name: Cleans up, query: "WITH d AS (DELETE FROM feature_flags RETURNING 1) SELECT FROM d", expect: {empty: true}}',
    ])

    expect(verdictOf(report)).toBe('cannot-judge: query-writes')
    expect(report.queries?.[0]).toMatchObject({ status: 'unknown', reason: 'query-writes' })
    expect(report.probes?.every(({ status }) => status === 'pass')).toBe(true)
  })
})
