import { describe, expect, it } from 'vitest'
import type { DatabaseState } from '../../../../src/engines/postgres/migration/read-state.ts'
import { shapeLine } from '../../../../src/passport/shape.ts'
import {
  type Comparison,
  compareTenants,
  groupChanges,
} from '../../../../src/procedures/restore-check/group-changes.ts'

const OLD = [shapeLine('table', 'sales', 'plain heap')]
const NEW = [...OLD, shapeLine('table', 'points', 'plain heap')]
const DRIFTED = [...OLD, shapeLine('view', 'extra', 'x integer')]
const DRIFTED_NEW = [...DRIFTED, shapeLine('table', 'points', 'plain heap')]
const SHAPES: Readonly<Record<string, readonly string[]>> = {
  old: OLD,
  new: NEW,
  drifted: DRIFTED,
  'drifted-new': DRIFTED_NEW,
}

function state(
  shapeOf: Readonly<Record<string, string>>,
  database: readonly string[] = [],
): DatabaseState {
  return {
    structure: { database, shapes: SHAPES, shapeOf: new Map(Object.entries(shapeOf)) },
    sequences: [],
    tables: [],
    largeObjects: { count: 0, fingerprint: '0' },
  }
}

function comparison(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Comparison {
  return {
    before: state(before),
    after: state(after, [shapeLine('extension', 'hstore', 'schema public')]),
    pairing: { pairs: [], dropped: [], added: [] },
  }
}

const isTenant = (schema: string) => schema.startsWith('t')
const tenantsOf = (one: Comparison) => compareTenants(groupChanges(one), one, isTenant)

describe('the changes of many schemas', () => {
  it('are told once for all that share them, the most shared first, then the database’s own', () => {
    const groups = groupChanges(
      comparison(
        { t1: 'old', t2: 'old', t3: 'drifted', public: 'old' },
        { t1: 'new', t2: 'new', t3: 'drifted-new', public: 'old' },
      ),
    )
    expect(
      groups.map(({ schemas, changes }) => [schemas, changes.map(({ object }) => object)]),
    ).toEqual([
      [['t1', 't2', 't3'], ['points']],
      [[''], ['hstore']],
    ])
  })

  it('name schemas that came and went', () => {
    const groups = groupChanges(comparison({ t1: 'old' }, { t2: 'new' }))
    expect(groups[0]?.changes.map(({ change, object }) => `${change} ${object}`)).toEqual([
      'added hstore',
      'added t2',
      'dropped t1',
    ])
  })
})

describe('a tenant is unlike the others', () => {
  const deviants = (one: Comparison) => tenantsOf(one).deviants.map(({ tenant }) => tenant)

  it('when the migration passed it by', () => {
    const one = comparison({ t1: 'old', t2: 'old', t3: 'old' }, { t1: 'new', t2: 'old', t3: 'new' })
    expect(deviants(one)).toEqual(['t2'])
  })

  it('also when the migration stopped so early that most are as they were', () => {
    const one = comparison({ t1: 'old', t2: 'old', t3: 'old' }, { t1: 'new', t2: 'old', t3: 'old' })
    expect(deviants(one)).toEqual(['t2', 't3'])
    expect(tenantsOf(one)).toMatchObject({ total: 3, norm: { schemas: ['t1'] } })
  })

  it('but not when it had the change already', () => {
    const one = comparison({ t1: 'old', t2: 'new' }, { t1: 'new', t2: 'new' })
    expect(deviants(one)).toEqual([])
  })

  it('nor when it was unlike them before and got the same changes', () => {
    const one = comparison({ t1: 'old', t2: 'drifted' }, { t1: 'new', t2: 'drifted-new' })
    expect(deviants(one)).toEqual([])
  })

  it('nor when the migration is not about tenants at all', () => {
    const one = comparison(
      { t1: 'old', t2: 'drifted', p: 'old' },
      { t1: 'old', t2: 'drifted', p: 'new' },
    )
    expect(tenantsOf(one)).toEqual({ norm: undefined, deviants: [], total: 2 })
  })
})
