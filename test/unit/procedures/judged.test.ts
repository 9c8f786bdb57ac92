import { describe, expect, it } from 'vitest'
import type { RestoredSchema } from '../../../src/engines/postgres/validate/validate-restore.ts'
import { judgeTenants } from '../../../src/procedures/restoration/judge-tenants.ts'
import {
  countIntegrity,
  describeContents,
  type Judged,
  summariseChecks,
} from '../../../src/procedures/restoration/judged.ts'
import type { Finding } from '../../../src/report/report.ts'
import { samplePassport } from '../passport/sample-passport.ts'

const NOW = new Date('2025-11-20T12:00:00Z')

const finding = (reason: string, more: Partial<Finding> = {}): Finding => ({
  check: 'rows',
  status: 'fail',
  reason,
  schema: 'tenant_001',
  object: 'orders',
  expected: '',
  actual: '',
  ...more,
})

const restored = (rows: number, newest?: string): RestoredSchema => ({
  tables: 2,
  rows,
  tableRows: new Map([['orders', rows]]),
  ...(newest ? { newest: { at: newest, column: 'orders.at' } } : {}),
})

function judged(findings: readonly Finding[] = []): Judged {
  return {
    passport: samplePassport(),
    findings,
    schemas: new Map([
      ['public', restored(2)],
      ['tenant_001', restored(3, '2025-11-20T11:00:00.000Z')],
      ['tenant_002', restored(4, '2025-11-20T12:00:01.000Z')],
    ]),
    disasterAt: NOW,
  }
}

describe('the verdict of a tenant', () => {
  it('is restorable with its rows and the age of the newest', () => {
    expect(judgeTenants(judged())).toEqual([
      {
        tenant: 'tenant_001',
        verdict: 'restorable',
        reasons: [],
        tables: 2,
        rows: 3,
        findings: 0,
        newestRowAt: '2025-11-20T11:00:00.000Z',
        rpoSeconds: 3600,
      },
      expect.objectContaining({ tenant: 'tenant_002', verdict: 'restorable', rpoSeconds: 0 }),
    ])
  })

  it('is its own: what is wrong with one or with a shared schema does not touch another', () => {
    const findings = [
      finding('rows-missing'),
      finding('rows-missing', { object: 'orders.old' }),
      finding('index-missing'),
      finding('table-missing', { schema: 'public' }),
      finding('matview-stale', { schema: 'tenant_002', status: 'warn' }),
    ]
    expect(judgeTenants(judged(findings))).toMatchObject([
      {
        tenant: 'tenant_001',
        verdict: 'not-restorable',
        reasons: ['rows-missing', 'index-missing'],
        findings: 3,
      },
      { tenant: 'tenant_002', verdict: 'restorable', findings: 0 },
    ])
  })

  it('keeps its worst findings, one of each reason before a second of any', () => {
    const findings = [
      finding('index-missing', { object: 'orders_idx' }),
      ...['a', 'b', 'c', 'd'].map((object) => finding('rows-missing', { object })),
      finding('foreign-key-orphans', { object: 'fk', actual: 'x'.repeat(100) }),
    ]
    const [worst] = judgeTenants(judged(findings)).map((one) => one.worst ?? [])
    expect(worst?.map(({ object }) => object)).toEqual(['a', 'fk', 'orders_idx', 'b'])
    expect(worst?.[1]?.actual).toHaveLength(60)
  })

  it('is told of a tenant that was not restored at all', () => {
    const { schemas, ...rest } = judged([finding('schema-missing', { object: 'tenant_001' })])
    const left = new Map([...schemas].filter(([name]) => name !== 'tenant_001'))
    expect(judgeTenants({ ...rest, schemas: left })[0]).toMatchObject({
      verdict: 'not-restorable',
      tables: 0,
      rows: 0,
    })
  })
})

describe('the contents that are shown', () => {
  const shown = (findings: readonly Finding[]) =>
    describeContents(judged(findings), judgeTenants(judged(findings)))

  it('are the shared schemas and the largest tenant', () => {
    expect(shown([]).map((schema) => schema.schema)).toEqual(['public', 'tenant_002'])
  })

  it('have every tenant that failed, and say which of its tables are not intact', () => {
    expect(shown([finding('rows-missing')])[1]).toEqual({
      schema: 'tenant_001',
      tables: [
        { name: 'orders', rows: 3, intact: false },
        { name: 'orders.old', rows: 0, intact: true },
      ],
    })
  })

  it.each([
    ['orders.old', [true, false]],
    ['orders.orders_pkey', [false, true]],
    ['elsewhere', [true, true]],
  ])('tell to which table %s belongs', (object, intact) => {
    const [, tenant] = shown([finding('column-differs', { object })])
    expect(tenant?.tables.map((table) => table.intact)).toEqual(intact)
  })
})

describe('the integrity lines', () => {
  const line = (id: string, findings: readonly Finding[]) =>
    countIntegrity(judged(findings)).find((each) => each.id === id)

  it('count all objects of both tenants when nothing is wrong', () => {
    expect(countIntegrity(judged()).map(({ id, intact, total }) => [id, intact, total])).toEqual([
      ['foreign-keys', 2, 2],
      ['indexes', 2, 2],
      ['unique-constraints', 0, 0],
      ['constraints', 2, 2],
      ['triggers', 0, 0],
      ['sequences', 2, 2],
      ['views', 4, 4],
      ['functions', 0, 0],
      ['policies', 0, 0],
    ])
  })

  it.each<[title: string, id: string, found: Finding, intact: number]>([
    [
      'an orphan',
      'foreign-keys',
      finding('foreign-key-orphans', { check: 'foreign-keys', object: 'orders.fk' }),
      1,
    ],
    ['a missing index', 'indexes', finding('index-missing', { check: 'indexes' }), 1],
    [
      'a materialized view',
      'views',
      finding('view-missing', { check: 'matviews', object: 'totals' }),
      3,
    ],
    ['an index too many', 'indexes', finding('object-unexpected', { check: 'indexes' }), 2],
    ['a warning', 'indexes', finding('index-invalid', { check: 'indexes', status: 'warn' }), 2],
    ['a missing schema', 'views', finding('schema-missing', { check: 'schemas' }), 2],
  ])('of %s are right', (_title, id, found, intact) => {
    expect(line(id, [found])).toMatchObject({ intact })
  })

  it('count an object once, whatever is wrong with it', () => {
    const twice = ['view-missing', 'view-differs'].map((reason) =>
      finding(reason, { check: 'views', object: 'open_orders' }),
    )
    expect(line('views', twice)).toEqual({ id: 'views', intact: 3, total: 4 })
  })
})

describe('the checks of a validation', () => {
  it('are all passed when nothing was found', () => {
    expect(
      summariseChecks([], { hasPassport: true }).every((check) => check.status === 'pass'),
    ).toBe(true)
  })

  it('show the first failure of each question, not a warning before it', () => {
    const checks = summariseChecks(
      [finding('a', { status: 'warn' }), finding('b', { object: 'x' }), finding('c')],
      { hasPassport: true },
    )
    expect(checks.filter((check) => check.status !== 'pass')).toEqual([
      expect.objectContaining({
        id: 'rows',
        status: 'fail',
        reason: 'b',
        actual: '3 differences',
        facts: expect.objectContaining({ object: 'x', findings: 3 }),
      }),
    ])
  })

  it('are only those without a passport that need none', () => {
    expect(summariseChecks([], { hasPassport: false }).map((check) => check.id)).toEqual([
      'foreign-keys',
    ])
  })

  it("of one schema alone ask nothing that is the whole database's", () => {
    const asked = summariseChecks([], { hasPassport: true, isPart: true }).map(({ id }) => id)
    expect(asked).toContain('rows')
    expect(asked).not.toContain('extensions')
    expect(asked).not.toContain('large-objects')
  })
})
