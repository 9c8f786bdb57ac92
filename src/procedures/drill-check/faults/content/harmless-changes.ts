import type { ContentFault } from '../../fault.ts'
import { type SampleFaultText, sampleFault } from './content-fault.ts'

/** What may differ between a dump and its passport without anything being lost. */
const CHANGES: readonly Omit<SampleFaultText, 'reason' | 'verdict' | 'isHarmless'>[] = [
  {
    id: 'rows-in-other-order',
    script:
      'CLUSTER @.sales USING sales_created_idx; CLUSTER @.orders USING orders_tab_idx; ALTER TABLE @.sales SET WITHOUT CLUSTER; ALTER TABLE @.orders SET WITHOUT CLUSTER',
    findings: [],
  },
  {
    id: 'rows-written-again',
    script: 'UPDATE @.sale_items SET quantity = quantity; UPDATE @.sales SET id = id',
    findings: [],
  },
  {
    id: 'keys-of-jsonb-in-other-order',
    script: `UPDATE lastro_sample.settings SET body = '{"bb": {"c": [1,  2]}, "a": 1}'`,
    findings: [],
  },
  {
    id: 'column-came-and-went',
    script:
      'ALTER TABLE @.tabs ADD COLUMN gone integer DEFAULT 5; ALTER TABLE @.tabs DROP COLUMN gone',
    findings: [],
  },
  { id: 'sequence-ahead', script: `SELECT nextval('@.sales_id_seq')`, findings: [] },
  {
    id: 'indexes-built-anew',
    script: 'REINDEX TABLE @.sales; REINDEX TABLE @.customers',
    findings: [],
  },
  {
    id: 'values-stored-otherwise',
    script:
      'UPDATE @.sale_items SET description = description; ALTER TABLE @.sale_items SET (toast_tuple_target = 128); ALTER TABLE @.sale_items RESET (toast_tuple_target)',
    findings: [],
  },
  {
    id: 'comment-changed',
    script: `COMMENT ON TABLE @.sales IS 'Bills'`,
    findings: ['@.table @.sales: comment-differs (warn)'],
  },
]

/** Harmless changes of the database: no finding that condemns, and the warnings they deserve. */
export const HARMLESS_CHANGES: readonly ContentFault[] = CHANGES.map((text) =>
  sampleFault('harmless', {
    ...text,
    isApart: true,
    reason: 'proven',
    verdict: 'restorable',
    isHarmless: true,
  }),
)
