import { describe, expect, it } from 'vitest'
import {
  checkObjectives,
  type ObjectiveFacts,
} from '../../../src/procedures/restore-drill/objectives.ts'
import type { TenantVerdict } from '../../../src/report/report.ts'

const HOUR = 3600
const NOW = new Date('2025-11-20T12:00:00Z')
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000)

const tenant = (name: string, rpoSeconds?: number): TenantVerdict => ({
  tenant: name,
  verdict: 'restorable',
  reasons: [],
  tables: 1,
  rows: 1,
  findings: 0,
  ...(rpoSeconds === undefined ? {} : { rpoSeconds, newestRowAt: ago(rpoSeconds).toISOString() }),
})

function check(id: string, facts: Partial<ObjectiveFacts>) {
  return checkObjectives({
    rtoSeconds: 10,
    rtoObjectiveSeconds: 600,
    rpoObjectiveSeconds: 24 * HOUR,
    snapshotAt: ago(HOUR),
    disasterAt: NOW,
    tenants: [],
    ...facts,
  }).find((each) => each.id === id)
}

describe('the objectives of a drill', () => {
  it.each([
    [600, 'pass', undefined],
    [600.1, 'fail', 'rto-missed'],
  ])('hold a recovery of %d s against ten minutes', (rtoSeconds, status, reason) => {
    expect(check('rto', { rtoSeconds })).toMatchObject({ status, ...(reason ? { reason } : {}) })
  })

  it.each([
    [24 * HOUR, 'pass', undefined],
    [24 * HOUR + 1, 'fail', 'backup-stale'],
    [-60, 'pass', undefined],
    [-301, 'fail', 'future-dated-backup'],
  ])('hold a backup of %d s against a day', (age, status, reason) => {
    expect(check('freshness', { snapshotAt: ago(age) })).toMatchObject({
      status,
      ...(reason ? { reason } : {}),
    })
  })

  it.each<[title: string, tenants: readonly TenantVerdict[], status: string, reason?: string]>([
    ['no tenant', [], 'unknown'],
    ['tenants without a business timestamp', [tenant('a'), tenant('b')], 'unknown'],
    ['fresh tenants', [tenant('a', HOUR), tenant('b', 0), tenant('c')], 'pass'],
    ['a tenant exactly at the limit', [tenant('a', 24 * HOUR)], 'pass'],
    [
      'one quiet tenant of several',
      [tenant('a', HOUR), tenant('b', 25 * HOUR)],
      'warn',
      'tenant-quiet',
    ],
    [
      'a business that stands still',
      [tenant('a', 25 * HOUR), tenant('b', 26 * HOUR)],
      'fail',
      'rpo-missed',
    ],
  ])('judge the newest rows of %s', (_title, tenants, status, reason) => {
    const found = check('rpo', { tenants })
    expect(found).toMatchObject({ status, ...(reason ? { reason } : {}) })
    expect(found?.actual).not.toContain('Infinity')
  })

  it('judge a hundred thousand tenants', () => {
    const tenants = Array.from({ length: 100_000 }, (_, index) => tenant(`t${index}`, index / 10))
    expect(check('rpo', { tenants })).toMatchObject({ status: 'pass' })
  })
})
