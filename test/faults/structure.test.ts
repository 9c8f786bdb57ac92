import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  brokenTenants,
  type FaultBench,
  findingsOf,
  openFaultBench,
  verdictOf,
} from './fault-bench.ts'
import { OTHER_FAULTS } from './other-faults.ts'
import { TENANT } from './structure-fault.ts'
import { TABLE_FAULTS } from './table-faults.ts'

let bench: FaultBench

beforeAll(async () => {
  bench = await openFaultBench()
})
afterAll(() => bench?.stop())

describe('a dump whose structure is not what its passport says', () => {
  it.each([...TABLE_FAULTS, ...OTHER_FAULTS])('is not restorable: $title', async (fault) => {
    const report = await bench.drillAltered(fault.script)

    expect(findingsOf(report)).toEqual([...fault.findings].sort())
    expect(verdictOf(report)).toBe(`not-restorable: ${fault.reason}`)
    expect(brokenTenants(report)).toEqual(fault.tenants ?? [TENANT])
  })

  it('is restorable with a warning when only a comment changed', async () => {
    const report = await bench.drillAltered(`COMMENT ON TABLE ${TENANT}.sales IS 'Bills'`)

    expect(findingsOf(report)).toEqual([`${TENANT}.table ${TENANT}.sales: comment-differs (warn)`])
    expect(verdictOf(report)).toBe('restorable: proven')
  })

  it('is not restorable when rows point nowhere; though the restore stops there, they are counted', async () => {
    const report = await bench.drillAltered(`DELETE FROM ${TENANT}.tabs WHERE id = 1`)

    expect(verdictOf(report)).toBe('not-restorable: rows-missing')
    expect(findingsOf(report)).toEqual([
      `${TENANT}.orders.orders_tab_id_fkey: foreign-key-orphans`,
      `${TENANT}.sales.sales_tab_id_fkey: foreign-key-orphans`,
      `${TENANT}.tabs: rows-missing`,
    ])
  })
})
