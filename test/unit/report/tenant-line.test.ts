import { describe, expect, it } from 'vitest'
import { createPhrasebook } from '../../../src/locale/phrasebook.ts'
import type { TenantFinding, TenantVerdict } from '../../../src/report/report.ts'
import { tenantLine } from '../../../src/report/tenant-line.ts'

const english = createPhrasebook('en', 'UTC')
const portuguese = createPhrasebook('pt-BR', 'UTC')

const finding = (check: string, reason: string, more: Partial<TenantFinding> = {}) => ({
  check,
  reason,
  object: 'orders',
  expected: '',
  actual: '',
  ...more,
})

const LOST = finding('rows', 'rows-missing', { expected: '12 rows', actual: '9 rows' })
const ORPHANS = finding('foreign-keys', 'foreign-key-orphans', {
  object: 'orders.orders_tab_id_fkey',
  expected: '0 orphans',
  actual: '3 orphans',
})

function tenant(worst: readonly TenantFinding[], findings = worst.length): TenantVerdict {
  const reasons = [...new Set(worst.map(({ reason }) => reason))]
  return {
    tenant: 'tenant_042',
    verdict: 'not-restorable',
    reasons,
    tables: 9,
    rows: 81,
    findings,
    worst,
  }
}

describe('what is wrong with a tenant', () => {
  it('is said in one line, in both languages', () => {
    expect(tenantLine(tenant([LOST, ORPHANS]), english)).toBe(
      'orders 12 → 9, fk orders_tab_id_fkey has 3 orphans',
    )
    expect(tenantLine(tenant([LOST, ORPHANS]), portuguese)).toBe(
      'orders 12 → 9, fk orders_tab_id_fkey tem 3 órfãos',
    )
  })

  it.each([
    [finding('fingerprints', 'rows-differ'), 'orders changed'],
    [finding('tables', 'table-missing'), 'orders missing'],
    [finding('tables', 'table-unexpected'), 'orders unexpected'],
    [finding('indexes', 'index-missing', { object: 'orders_idx' }), 'index orders_idx missing'],
    [finding('sequences', 'sequence-behind', { object: 'a_seq' }), 'sequence a_seq differs'],
    [finding('amcheck', 'heap-corrupt'), 'orders damaged'],
    [finding('constructor', 'strange'), 'orders differs'],
    [{ ...ORPHANS, actual: '1 orphans' }, 'fk orders_tab_id_fkey has 1 orphan'],
    [{ ...LOST, expected: '1234567 rows', actual: '0 rows' }, 'orders 1,234,567 → 0'],
  ])('%j is told as: %s', (one, text) => {
    expect(tenantLine(tenant([one]), english)).toBe(text)
  })

  it('ends with how many more there are', () => {
    expect(tenantLine(tenant([LOST], 1200), english)).toBe('orders 12 → 9, 1,199 more')
    expect(tenantLine(tenant([LOST], 1200), portuguese)).toBe('orders 12 → 9, mais 1.199')
  })

  it('falls back to the texts of the reasons, as in reports of older versions', () => {
    const { worst: _, ...old } = tenant([LOST])
    expect(tenantLine(old, english)).toBe('Rows are missing.')
  })
})
