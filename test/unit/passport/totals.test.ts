import { describe, expect, it } from 'vitest'
import { passportTotals, tenantMatcher, tenantsOf } from '../../../src/passport/totals.ts'
import { samplePassport } from './sample-passport.ts'

describe('the sums over a passport', () => {
  it('are those of all schemas', () => {
    expect(passportTotals(samplePassport())).toEqual({ tables: 5, rows: 10, tenants: 2 })
  })

  it('are zero for an empty database', () => {
    expect(passportTotals(samplePassport({ schemas: {} }))).toEqual({
      tables: 0,
      rows: 0,
      tenants: 0,
    })
  })
})

describe('a tenant', () => {
  it.each([
    [
      'tenant_*',
      ['tenant_001', 'tenant_', 'tenant_a_b'],
      ['public', 'my_tenant_1', 'TENANT_1', 'tenant'],
    ],
    ['t?', ['t1', 'tx'], ['t', 't10']],
    ['*', ['public', 'x'], []],
    [null, [], ['public', 'tenant_001', '']],
  ])('of the pattern %j is told by its whole name', (pattern, tenants, others) => {
    const isTenant = tenantMatcher(pattern)
    expect(tenants.filter((name) => !isTenant(name))).toEqual([])
    expect(others.filter((name) => isTenant(name))).toEqual([])
  })

  it('is listed in the order of names', () => {
    const { schemas, ...rest } = samplePassport()
    const turned = Object.fromEntries(Object.entries(schemas).toReversed())
    expect(tenantsOf({ ...rest, schemas: turned })).toEqual(['tenant_001', 'tenant_002'])
  })
})
