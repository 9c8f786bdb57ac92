import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  brokenTenants,
  type FaultBench,
  findingsOf,
  openFaultBench,
  verdictOf,
} from './fault-bench.ts'
import { TENANT } from './structure-fault.ts'
import { VALUE_FAULTS, VALUES_AFTER, VALUES_BEFORE } from './value-faults.ts'

let bench: FaultBench

beforeAll(async () => {
  bench = await openFaultBench(VALUES_BEFORE)
})
afterAll(() => bench?.stop())

describe('a dump whose rows are not what its passport says', () => {
  it.each([
    ['one row deleted', 'DELETE FROM @.sale_items WHERE id = 7', 'rows-missing', 'sale_items'],
    [
      'one row too many',
      'INSERT INTO @.sale_items SELECT * FROM @.sale_items WHERE id = 7',
      'rows-unexpected',
      'sale_items',
      'ALTER TABLE @.sale_items DROP CONSTRAINT sale_items_pkey;',
    ],
    [
      'one value changed',
      'UPDATE @.sales SET total = total + 0.01 WHERE id = 1',
      'rows-differ',
      'sales',
    ],
    [
      'one row replaced by a copy of another',
      'UPDATE @.expenses a SET (due, amount, supplier, paid, created_at) = (SELECT b.due, b.amount, b.supplier, b.paid, b.created_at FROM @.expenses b WHERE b.id = 2) WHERE a.id = 1',
      'rows-differ',
      'expenses',
    ],
    [
      'two rows that swapped a value',
      'UPDATE @.sales a SET total = b.total FROM @.sales b WHERE (a.id, b.id) IN ((1, 2), (2, 1))',
      'rows-differ',
      'sales',
    ],
    [
      'two columns that swapped their values in one row',
      'UPDATE @.orders SET product_id = tab_id, tab_id = product_id WHERE id = 28',
      'rows-differ',
      'orders',
    ],
  ])('is not restorable: %s', async (_title, script, reason, table, before = '') => {
    const report = await bench.drillAltered((before + script).replaceAll('@', TENANT))

    expect(verdictOf(report)).toBe(`not-restorable: ${reason}`)
    expect(findingsOf(report)).toContain(`${TENANT}.${table}: ${reason}`)
    expect(brokenTenants(report)).toEqual([TENANT])
  })

  it('names every table in which one value became another that looks alike', async () => {
    const report = await bench.drillAltered(VALUES_AFTER)

    expect(findingsOf(report)).toEqual(
      VALUE_FAULTS.map(({ table }) => `kinds.${table}: rows-differ`).sort(),
    )
    expect(verdictOf(report)).toBe('not-restorable: rows-differ')
  })

  it('names a row that moved to another partition, in both', async () => {
    const report = await bench.drillAltered(
      `UPDATE public.audit_log SET happened_at = '2025-08-01' WHERE id = 1`,
    )

    expect(findingsOf(report)).toEqual([
      'public.audit_log_2025h1: rows-missing',
      'public.audit_log_2025h2: rows-unexpected',
    ])
  })
})
