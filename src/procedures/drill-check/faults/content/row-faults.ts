import type { ContentFault } from '../../fault.ts'
import {
  type ContentFaultText,
  contentFault,
  type SampleFaultText,
  sampleFault,
} from './content-fault.ts'
import { mustChange, relations } from './places.ts'

/** Tables with pages that no foreign key points to: a row less there breaks nothing else. */
const LEAF_TABLES = `${relations('r')} AND pg_relation_size(c.oid) > 0 AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.contype = 'f' AND k.confrelid = c.oid)`

/** Text columns `a` of such tables that no key, index or constraint looks at. */
const FREE_TEXTS = `FROM pg_attribute a JOIN LATERAL (SELECT c.* ${LEAF_TABLES} AND c.oid = a.attrelid) c ON true JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND a.atttypid IN ('text'::regtype, 'varchar'::regtype)
  AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = c.oid AND a.attnum = ANY (k.conkey))
  AND NOT EXISTS (SELECT 1 FROM pg_index x WHERE x.indrelid = c.oid AND a.attnum = ANY (x.indkey::smallint[]))`

const ONE_ROW = (statement: string) =>
  `format($f$${mustChange(statement)}$f$, n.nspname, c.relname, a.attname)`

/** What happens to rows in whatever database. */
const ANYWHERE: readonly ContentFaultText[] = [
  {
    id: 'row-deleted',
    reason: 'rows-missing',
    places: `SELECT n.nspname, c.relname, format($f$${mustChange('DELETE FROM ONLY %1$I.%2$I WHERE ctid = (SELECT min(ctid) FROM ONLY %1$I.%2$I)')}$f$, n.nspname, c.relname) ${LEAF_TABLES} ORDER BY pg_relation_size(c.oid) DESC, 1, 2`,
  },
  {
    id: 'table-emptied',
    reason: 'rows-missing',
    places: `SELECT n.nspname, c.relname, format($f$${mustChange('DELETE FROM ONLY %1$I.%2$I')}$f$, n.nspname, c.relname) ${LEAF_TABLES} ORDER BY pg_relation_size(c.oid), 1, 2`,
  },
  {
    id: 'text-byte-changed',
    reason: 'rows-differ',
    places: `SELECT n.nspname, c.relname, ${ONE_ROW(`UPDATE ONLY %1$I.%2$I SET %3$I = CASE WHEN left(%3$I, 1) = 'x' THEN 'y' ELSE 'x' END || substr(%3$I, 2) WHERE ctid = (SELECT min(ctid) FROM ONLY %1$I.%2$I WHERE length(%3$I) > 1)`)} ${FREE_TEXTS} ORDER BY 1, 2, a.attnum`,
  },
  {
    id: 'text-made-null',
    reason: 'rows-differ',
    places: `SELECT n.nspname, c.relname, ${ONE_ROW('UPDATE ONLY %1$I.%2$I SET %3$I = NULL WHERE ctid = (SELECT min(ctid) FROM ONLY %1$I.%2$I WHERE %3$I IS NOT NULL)')} ${FREE_TEXTS} AND NOT a.attnotnull ORDER BY 1, 2, a.attnum`,
  },
  {
    id: 'null-made-empty',
    reason: 'rows-differ',
    places: `SELECT n.nspname, c.relname, ${ONE_ROW(`UPDATE ONLY %1$I.%2$I SET %3$I = '' WHERE ctid = (SELECT min(ctid) FROM ONLY %1$I.%2$I WHERE %3$I IS NULL)`)} ${FREE_TEXTS} AND NOT a.attnotnull ORDER BY 1, 2, a.attnum`,
  },
]

/** What happens to rows that we know. */
const IN_SAMPLE: readonly SampleFaultText[] = [
  {
    id: 'row-duplicated',
    script:
      'ALTER TABLE @.sale_items DROP CONSTRAINT sale_items_pkey; INSERT INTO @.sale_items SELECT * FROM @.sale_items WHERE id = 7',
    reason: 'rows-unexpected',
    findings: [
      '@.sale_items: rows-unexpected',
      '@.sale_items.sale_items_pkey: constraint-missing',
      '@.sale_items_pkey: index-missing',
    ],
  },
  {
    id: 'cent-changed',
    script: 'UPDATE @.sales SET total = total + 0.01 WHERE id = 1',
    reason: 'rows-differ',
    findings: ['@.sales: rows-differ'],
  },
  {
    id: 'row-replaced-by-copy',
    script:
      'UPDATE @.expenses a SET (due, amount, supplier, paid, created_at) = (SELECT b.due, b.amount, b.supplier, b.paid, b.created_at FROM @.expenses b WHERE b.id = 2) WHERE a.id = 1',
    reason: 'rows-differ',
    findings: ['@.expenses: rows-differ'],
  },
  {
    id: 'rows-swapped-a-value',
    script:
      'UPDATE @.sales a SET total = b.total FROM @.sales b WHERE (a.id, b.id) IN ((1, 2), (2, 1))',
    reason: 'rows-differ',
    findings: ['@.sales: rows-differ'],
  },
  {
    id: 'columns-swapped-values',
    script: 'UPDATE @.orders SET product_id = tab_id, tab_id = product_id WHERE id = 28',
    reason: 'rows-differ',
    findings: ['@.orders: rows-differ'],
  },
  {
    id: 'times-shifted',
    script: `UPDATE @.sales SET created_at = created_at - interval '3 hours'`,
    reason: 'rows-differ',
    findings: ['@.sales: rows-differ'],
  },
  {
    id: 'row-moved-to-other-partition',
    script: `UPDATE public.audit_log SET happened_at = '2025-08-01' WHERE id = 1`,
    reason: 'rows-missing',
    findings: ['public.audit_log_2025h1: rows-missing', 'public.audit_log_2025h2: rows-unexpected'],
  },
  {
    id: 'older-snapshot',
    script:
      'DELETE FROM @.stripe_payments WHERE sale_id > 24; DELETE FROM @.sale_items WHERE id > 150; DELETE FROM public.audit_log WHERE id > 19990',
    reason: 'rows-missing',
    findings: [
      '@.sale_items: rows-missing',
      '@.stripe_payments: rows-missing',
      'public.audit_log_rest: rows-missing',
    ],
  },
  {
    id: 'newer-snapshot',
    script: `INSERT INTO @.sales (total, paid_with, created_at) VALUES (10, 'cash', now()); INSERT INTO @.categories (name) VALUES ('Vinhos')`,
    reason: 'rows-unexpected',
    findings: ['@.categories: rows-unexpected', '@.sales: rows-unexpected'],
  },
]

/** Rows that are missing, too many, or not what they were. */
export const ROW_FAULTS: readonly ContentFault[] = [
  ...ANYWHERE.map((text) => contentFault('rows', text)),
  ...IN_SAMPLE.map((text) => sampleFault('rows', text)),
]
