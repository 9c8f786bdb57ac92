import { describe, expect, it } from 'vitest'
import { en } from '../../../src/locale/en/en.ts'
import { endingOfFindings, verdictOf } from '../../../src/procedures/restore-drill/ending.ts'
import type { Finding } from '../../../src/report/report.ts'

const finding = (reason: string, more: Partial<Finding> = {}): Finding => ({
  check: 'rows',
  status: 'fail',
  reason,
  schema: 'tenant_001',
  object: 'orders',
  expected: '3 rows',
  actual: '2 rows',
  ...more,
})

describe('a drill that could not go on', () => {
  it.each([
    'cancelled',
    'extension-missing',
    'internal-error',
    'lock-held',
    'no-passport',
    'passport-mismatch',
    'passport-unreadable',
    'postgres-missing',
    'postgres-too-old',
    'staging-disk-full',
    'staging-failed',
    'staging-out-of-memory',
    'target-is-source',
  ])('cannot judge when the reason is %s', (reason) => {
    expect(verdictOf(reason)).toBe('cannot-judge')
  })

  it.each([
    'sha256-mismatch',
    'size-mismatch',
    'frame-corrupt',
    'archive-corrupt',
    'archive-empty',
    'restore-failed',
    'role-missing',
    'no-backup',
  ])('speaks against the backup when the reason is %s', (reason) => {
    expect(verdictOf(reason)).toBe('not-restorable')
  })
})

describe('the ending that findings demand', () => {
  it('is none when there are only warnings, or nothing', () => {
    expect(endingOfFindings([])).toBeNull()
    expect(endingOfFindings([finding('matview-stale', { status: 'warn' })])).toBeNull()
  })

  it.each([
    [['index-missing', 'rows-missing', 'schema-missing'], 'schema-missing'],
    [['rows-differ', 'rows-missing', 'table-missing'], 'table-missing'],
    [['comment-differs', 'index-missing'], 'index-missing'],
    [['grant-differs', 'owner-differs'], 'grant-differs'],
  ])('of %j has the heaviest as its reason', (reasons, worst) => {
    const ending = endingOfFindings([
      finding('view-missing', { status: 'warn' }),
      ...reasons.map((reason) => finding(reason)),
    ])
    expect(ending).toMatchObject({
      value: 'not-restorable',
      reason: worst,
      facts: { schema: 'tenant_001', object: 'orders', findings: reasons.length },
    })
  })

  it('has a reason that people are told about', () => {
    const ending = endingOfFindings([finding('rows-missing')])
    expect(Object.keys(en.reasons)).toContain(ending?.reason)
  })
})
