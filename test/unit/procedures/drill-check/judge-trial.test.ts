import { describe, expect, it } from 'vitest'
import type { Expectation } from '../../../../src/procedures/drill-check/fault.ts'
import { differences, judgeTrial } from '../../../../src/procedures/drill-check/judge-trial.ts'
import type { Finding, Report } from '../../../../src/report/report.ts'
import { goodDrill } from '../../../fixtures/reports/reports.ts'

const lost: Finding = {
  check: 'rows',
  status: 'fail',
  reason: 'rows-missing',
  schema: 'tenant_002',
  object: 'orders',
  expected: '3 rows',
  actual: '2 rows',
}

const expected: Expectation = {
  verdict: 'not-restorable',
  reasons: ['rows-missing'],
  findings: ['tenant_002.orders: rows-missing'],
}

const EXACT = { foreseen: expected.findings, isExact: true }

/** A drill of three tenants that found what was lost in the second. */
function found(findings: readonly Finding[] = [lost], change: Partial<Report> = {}): Report {
  const broken = new Set(findings.map(({ schema }) => schema))
  return {
    ...goodDrill(3),
    verdict: { value: 'not-restorable', reason: 'rows-missing', facts: {} },
    findings,
    tenants: (goodDrill(3).tenants ?? []).map((one) =>
      broken.has(one.tenant) ? { ...one, verdict: 'not-restorable' } : one,
    ),
    ...change,
  }
}

describe('what a drill said of a fault', () => {
  it('is right when verdict, reason, object and tenant are', () => {
    expect(differences(expected, found(), EXACT)).toEqual([])
    expect(judgeTrial({ id: 'row-deleted', group: 'rows' }, expected, found(), EXACT)).toEqual({
      id: 'row-deleted',
      group: 'rows',
      outcome: 'caught',
      expected: 'not-restorable: rows-missing; tenant_002.orders: rows-missing',
      actual: 'not-restorable: rows-missing; tenant_002.orders: rows-missing',
    })
  })

  it.each<[string, Report, string]>([
    [
      'the verdict is another one',
      found([lost], { verdict: { value: 'cannot-judge', reason: 'rows-missing', facts: {} } }),
      'verdict cannot-judge',
    ],
    [
      'the reason is another one',
      found([lost], { verdict: { value: 'not-restorable', reason: 'rows-differ', facts: {} } }),
      'reason rows-differ',
    ],
    [
      'another object is named',
      found([{ ...lost, object: 'sales' }]),
      'no tenant_002.orders: rows-missing',
    ],
    [
      'it is only a warning',
      found([{ ...lost, status: 'warn' }]),
      'no tenant_002.orders: rows-missing',
    ],
    [
      'something else is named beside',
      found([lost, { ...lost, object: 'sales' }]),
      'also tenant_002.sales: rows-missing',
    ],
    [
      'the tenant is called restorable',
      found([lost], { tenants: goodDrill(3).tenants ?? [] }),
      'tenant_002 is restorable',
    ],
    [
      'another tenant is blamed',
      found([lost], {
        tenants: (goodDrill(3).tenants ?? []).map((one) => ({ ...one, verdict: 'not-restorable' })),
      }),
      'tenant_001 is not-restorable',
    ],
  ])('is a miss when %s', (_title, report, difference) => {
    expect(differences(expected, report, EXACT)).toContain(difference)
    expect(judgeTrial({ id: 'row-deleted', group: 'rows' }, expected, report, EXACT).outcome).toBe(
      'missed',
    )
  })

  it('may blame the application for a tenant whose rows are all there', () => {
    const probe = { ...lost, check: 'probes', reason: 'probe-count', object: 'List products' }
    const skipped = {
      ...probe,
      reason: 'probe-skipped',
      status: 'unknown',
      object: 'List sales',
    } as const
    const findings = [
      'tenant_002.List products: probe-count',
      'tenant_002.List sales: probe-skipped (unknown)',
    ]
    const report = found([probe, skipped], {
      verdict: { value: 'not-restorable', reason: 'probe-count', facts: {} },
      tenants: goodDrill(3).tenants ?? [],
    })
    const application = { ...expected, reasons: ['probe-count'], findings }

    expect(differences(application, report, { foreseen: findings, isExact: true })).toEqual([])
  })

  it('must name what its facts or its error are about', () => {
    const role = { ...expected, reasons: ['role-missing'], findings: [], names: 'app' }
    const verdict = { value: 'not-restorable', reason: 'role-missing' } as const
    const about = (name: string) => found([], { verdict: { ...verdict, facts: { role: name } } })

    expect(differences(role, about('app'), { foreseen: [], isExact: true })).toEqual([])
    expect(differences(role, about('other'), { foreseen: [], isExact: true })).toEqual([
      'app is not named',
    ])
  })

  it('may name more in a database that we do not know, where consequences cannot be foretold', () => {
    const report = found([lost, { ...lost, object: 'sales' }])

    expect(differences(expected, report, { ...EXACT, isExact: false })).toEqual([])
  })

  it('of a harmless change is silent or an alarm', () => {
    const harmless = { id: 'sequence-ahead', group: 'harmless', isHarmless: true } as const
    const proven = { verdict: 'restorable', reasons: ['proven'], findings: [] } as const
    const silent = { foreseen: [], isExact: true }

    expect(judgeTrial(harmless, proven, goodDrill(3), silent).outcome).toBe('silent')
    expect(judgeTrial(harmless, proven, found(), silent).outcome).toBe('alarmed')
  })

  it('tells the error of a drill that ended before it could find anything', () => {
    const report = found([], {
      verdict: { value: 'cannot-judge', reason: 'internal-error', facts: {} },
      error: 'TypeError: nothing is nothing\n    at somewhere',
    })

    expect(judgeTrial({ id: 'row-deleted', group: 'rows' }, expected, report, EXACT).actual).toBe(
      'cannot-judge: internal-error; TypeError: nothing is nothing',
    )
  })
})
