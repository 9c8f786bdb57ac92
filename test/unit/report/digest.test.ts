import { describe, expect, it } from 'vitest'
import { attentionGroups, phasesOf, shortTenantNames } from '../../../src/report/digest.ts'
import type { Report } from '../../../src/report/report.ts'
import { failedDrill, goodDrill } from '../../fixtures/reports/reports.ts'

describe('what needs a person', () => {
  it('is nothing when all is well', () => {
    expect(attentionGroups(goodDrill())).toEqual([])
  })

  it('is grouped by reason: the verdict’s first, then failed, unknown, warnings', () => {
    const groups = attentionGroups(failedDrill())
    expect(groups.map(({ reason, status }) => `${status} ${reason}`)).toEqual([
      'fail rows-missing',
      'fail foreign-key-orphans',
      'fail rto-missed',
      'unknown extension-missing',
      'warn matview-stale',
    ])
  })

  it('says a bad verdict’s reason even when no check or finding names it', () => {
    const report: Report = {
      ...goodDrill(),
      verdict: { value: 'cannot-judge', reason: 'postgres-missing', facts: { major: 16 } },
    }
    expect(attentionGroups(report)).toEqual([
      { reason: 'postgres-missing', status: 'unknown', facts: { major: 16 }, findings: [] },
    ])
  })

  it('gives a check’s figures to its reason', () => {
    const missed = attentionGroups(failedDrill()).find(({ reason }) => reason === 'rto-missed')
    expect(missed?.facts).toMatchObject({ actual: 712, objective: 600 })
  })

  it('shows warnings of a good run too', () => {
    const { findings } = failedDrill()
    const warnings = findings.filter(({ status }) => status === 'warn')
    const groups = attentionGroups({ ...goodDrill(), findings: warnings })
    expect(groups.map(({ reason }) => reason)).toEqual(['matview-stale'])
  })
})

describe('phases', () => {
  it('are the metrics of that name, in order', () => {
    expect(phasesOf(goodDrill()).map(({ id }) => id)).toEqual([
      'fetch',
      'verify',
      'create',
      'roles',
      'load',
      'index',
      'constraints',
      'validate',
    ])
  })
})

describe('short tenant names', () => {
  it.each([
    [
      ['tenant_001', 'tenant_002', 'tenant_100'],
      ['001', '002', '100'],
    ],
    [
      ['tenant_abc', 'tenant_abd'],
      ['abc', 'abd'],
    ],
    [
      ['loja-sul', 'loja-norte'],
      ['sul', 'norte'],
    ],
    [
      ['alpha', 'beta'],
      ['alpha', 'beta'],
    ],
    [['tenant_only'], ['tenant_only']],
    [
      ['a_', 'a_b'],
      ['', 'b'],
    ],
    [[], []],
  ])('of %j are %j', (names, expected) => {
    expect(shortTenantNames(names)).toEqual(expected)
  })
})
