import type { ContentFault } from '../../fault.ts'
import {
  type ContentFaultText,
  contentFault,
  type SampleFaultText,
  sampleFault,
} from './content-fault.ts'
import { constraints, keys, PLAIN_INDEXES, relations, TRIGGERS } from './places.ts'

const KEY = `n.nspname, c.relname || '.' || k.conname`
const ON_TABLE = 'n.nspname, c.relname, k.conname'
/** An index of the constraint's name goes with it. */
const ITS_INDEX = `(SELECT format('%s.%s: index-missing', n.nspname, i.relname) FROM pg_class i WHERE i.oid = k.conindid)`
const NEW_KEY = `format('ALTER TABLE %1$I.%2$I DROP CONSTRAINT %3$I, ADD CONSTRAINT %3$I %4$s', n.nspname, c.relname, k.conname`

/** Indexes, keys and constraints in whatever database. */
const ANYWHERE: readonly ContentFaultText[] = [
  {
    id: 'index-dropped',
    reason: 'index-missing',
    places: `SELECT n.nspname, i.relname, format('DROP INDEX %I.%I', n.nspname, i.relname) ${PLAIN_INDEXES} AND NOT x.indisunique ORDER BY 1, 2`,
  },
  {
    id: 'index-options-changed',
    reason: 'index-differs',
    places: `SELECT n.nspname, i.relname, format('ALTER INDEX %I.%I SET (fillfactor = 71)', n.nspname, i.relname) ${PLAIN_INDEXES} AND i.relam = 403 ORDER BY 1, 2`,
  },
  {
    id: 'unique-index-dropped',
    reason: 'index-missing',
    places: `SELECT n.nspname, i.relname, format('DROP INDEX %I.%I', n.nspname, i.relname) ${PLAIN_INDEXES} AND x.indisunique ORDER BY 1, 2`,
  },
  {
    id: 'unique-index-made-plain',
    reason: 'index-differs',
    places: `SELECT n.nspname, i.relname, format('DROP INDEX %I.%I; %s', n.nspname, i.relname, replace(pg_get_indexdef(i.oid), 'CREATE UNIQUE INDEX', 'CREATE INDEX')) ${PLAIN_INDEXES} AND x.indisunique ORDER BY 1, 2`,
  },
  {
    id: 'unique-constraint-dropped',
    reason: 'unique-missing',
    places: `SELECT ${KEY}, format('ALTER TABLE %I.%I DROP CONSTRAINT %I', ${ON_TABLE}), ${ITS_INDEX} ${keys('u')} ORDER BY 1, 2`,
  },
  {
    id: 'primary-key-dropped',
    reason: 'constraint-missing',
    places: `SELECT ${KEY}, format('ALTER TABLE %I.%I DROP CONSTRAINT %I', ${ON_TABLE}), ${ITS_INDEX} ${keys('p')} ORDER BY 1, 2`,
  },
  {
    id: 'foreign-key-dropped',
    reason: 'constraint-missing',
    places: `SELECT ${KEY}, format('ALTER TABLE %I.%I DROP CONSTRAINT %I', ${ON_TABLE}) ${constraints('f')} ORDER BY 1, 2`,
  },
  {
    id: 'foreign-key-without-cascade',
    reason: 'constraint-differs',
    places: `SELECT ${KEY}, ${NEW_KEY}, replace(pg_get_constraintdef(k.oid), ' ON DELETE CASCADE', '')) ${constraints('f')} AND k.confdeltype = 'c' ORDER BY 1, 2`,
  },
  {
    id: 'foreign-key-not-valid',
    reason: 'constraint-not-valid',
    places: `SELECT ${KEY}, ${NEW_KEY}, pg_get_constraintdef(k.oid) || ' NOT VALID') ${constraints('f')} AND k.convalidated ORDER BY 1, 2`,
  },
  {
    id: 'check-dropped',
    reason: 'constraint-missing',
    places: `SELECT ${KEY}, format('ALTER TABLE %I.%I DROP CONSTRAINT %I', ${ON_TABLE}) ${constraints('c')} ORDER BY 1, 2`,
  },
  {
    id: 'check-loosened',
    reason: 'constraint-differs',
    places: `SELECT ${KEY}, ${NEW_KEY}, format('CHECK (true OR (%s))', pg_get_expr(k.conbin, k.conrelid))) ${constraints('c')} AND k.convalidated ORDER BY 1, 2`,
  },
  {
    id: 'check-not-valid',
    reason: 'constraint-not-valid',
    places: `SELECT ${KEY}, ${NEW_KEY}, pg_get_constraintdef(k.oid) || ' NOT VALID') ${constraints('c')} AND k.convalidated ORDER BY 1, 2`,
  },
  {
    id: 'trigger-dropped',
    reason: 'trigger-missing',
    places: `SELECT n.nspname, c.relname || '.' || t.tgname, format('DROP TRIGGER %I ON %I.%I', t.tgname, n.nspname, c.relname) ${TRIGGERS} ORDER BY 1, 2`,
  },
  {
    id: 'trigger-disabled',
    reason: 'trigger-disabled',
    places: `SELECT n.nspname, c.relname || '.' || t.tgname, format('ALTER TABLE %I.%I DISABLE TRIGGER %I', n.nspname, c.relname, t.tgname) ${TRIGGERS} ORDER BY 1, 2`,
  },
  {
    id: 'trigger-always',
    reason: 'trigger-differs',
    places: `SELECT n.nspname, c.relname || '.' || t.tgname, format('ALTER TABLE %I.%I ENABLE ALWAYS TRIGGER %I', n.nspname, c.relname, t.tgname) ${TRIGGERS} ORDER BY 1, 2`,
  },
  {
    id: 'default-changed',
    reason: 'column-differs',
    places: `SELECT n.nspname, c.relname || '.' || a.attname, format('ALTER TABLE %I.%I ALTER COLUMN %I DROP DEFAULT', n.nspname, c.relname, a.attname)
      FROM pg_attribute a JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum AND a.attgenerated = '' AND pg_get_expr(d.adbin, d.adrelid) NOT LIKE 'nextval%'
      JOIN LATERAL (SELECT c.* ${relations('r')} AND c.oid = a.attrelid) c ON true JOIN pg_namespace n ON n.oid = c.relnamespace ORDER BY 1, 2`,
  },
  {
    id: 'not-null-dropped',
    reason: 'column-differs',
    places: `SELECT n.nspname, c.relname || '.' || a.attname, format('ALTER TABLE %I.%I ALTER COLUMN %I DROP NOT NULL', n.nspname, c.relname, a.attname)
      FROM pg_attribute a JOIN LATERAL (SELECT c.* ${relations('r')} AND c.oid = a.attrelid) c ON true JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE a.attnum > 0 AND NOT a.attisdropped AND a.attnotnull AND a.attidentity = '' AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'p' AND a.attnum = ANY (k.conkey)) ORDER BY 1, 2`,
  },
  {
    id: 'table-unlogged',
    reason: 'object-differs',
    places: `SELECT n.nspname, c.relname, format('ALTER TABLE %I.%I SET UNLOGGED', n.nspname, c.relname) ${relations('r')} AND c.relpersistence = 'p' ORDER BY 1, 2`,
  },
  {
    id: 'table-too-many',
    reason: 'table-unexpected',
    places: `SELECT n.nspname, 'lastro_leftover', format('CREATE TABLE %I.lastro_leftover (id integer)', n.nspname) FROM (SELECT DISTINCT n.nspname ${relations('r')}) n ORDER BY 1`,
  },
]

const TABS_KEY = 'ALTER TABLE @.orders DROP CONSTRAINT orders_tab_id_fkey'

/** Faults with consequences that only a database of our own lets us foretell. */
const IN_SAMPLE: readonly SampleFaultText[] = [
  {
    id: 'index-in-other-order',
    script:
      'DROP INDEX @.sales_created_idx; CREATE INDEX sales_created_idx ON @.sales (created_at)',
    reason: 'index-differs',
    findings: ['@.sales_created_idx: index-differs'],
  },
  {
    id: 'foreign-key-to-other-table',
    script: `${TABS_KEY}, ADD CONSTRAINT orders_tab_id_fkey FOREIGN KEY (tab_id) REFERENCES tenant_002.tabs ON DELETE CASCADE`,
    reason: 'constraint-differs',
    findings: ['@.orders.orders_tab_id_fkey: constraint-differs'],
  },
  {
    id: 'rows-point-nowhere',
    script: 'DELETE FROM @.tabs WHERE id = 1',
    reason: 'rows-missing',
    findings: [
      '@.tabs: rows-missing',
      '@.orders.orders_tab_id_fkey: foreign-key-orphans',
      '@.sales.sales_tab_id_fkey: foreign-key-orphans',
    ],
  },
  {
    id: 'rows-point-nowhere-unchecked',
    // Of the bills only those with an odd number stand in a sale.
    script: `DELETE FROM @.tabs WHERE id = 2; ${TABS_KEY}, ADD CONSTRAINT orders_tab_id_fkey FOREIGN KEY (tab_id) REFERENCES @.tabs ON DELETE CASCADE NOT VALID`,
    reason: 'rows-missing',
    findings: [
      '@.tabs: rows-missing',
      '@.orders.orders_tab_id_fkey: constraint-not-valid',
      '@.orders.orders_tab_id_fkey: foreign-key-orphans (warn)',
    ],
  },
  {
    id: 'trigger-at-other-moment',
    script:
      'DROP TRIGGER products_touch ON @.products; CREATE TRIGGER products_touch AFTER UPDATE ON @.products FOR EACH ROW EXECUTE FUNCTION public.touch_updated_at()',
    reason: 'trigger-differs',
    findings: ['@.products.products_touch: trigger-differs'],
  },
  {
    id: 'column-of-other-type',
    script: 'ALTER TABLE @.tabs ALTER number TYPE smallint',
    reason: 'column-differs',
    findings: ['@.tabs.number: column-differs'],
  },
  {
    id: 'column-renamed',
    script: 'ALTER TABLE @.tabs RENAME COLUMN closed_at TO ended_at',
    reason: 'column-differs',
    findings: ['@.tabs.closed_at: column-differs', '@.tabs.ended_at: column-differs'],
  },
  {
    id: 'column-dropped',
    script: 'ALTER TABLE @.tabs DROP COLUMN closed_at',
    reason: 'rows-differ',
    findings: ['@.tabs: rows-differ', '@.tabs.closed_at: column-differs'],
  },
  {
    id: 'column-too-many',
    script: 'ALTER TABLE @.tabs ADD COLUMN waiter text',
    reason: 'rows-differ',
    findings: ['@.tabs: rows-differ', '@.tabs.waiter: column-differs'],
  },
  {
    id: 'generated-column-made-plain',
    script: 'ALTER TABLE @.products ALTER margin DROP EXPRESSION',
    reason: 'column-differs',
    findings: ['@.products.margin: column-differs'],
  },
  {
    id: 'identity-made-optional',
    script: 'ALTER TABLE public.companies ALTER id SET GENERATED BY DEFAULT',
    reason: 'column-differs',
    findings: ['public.companies.id: column-differs'],
  },
  {
    id: 'table-dropped',
    script: 'DROP TABLE @.expenses',
    reason: 'table-missing',
    findings: [
      '@.expenses.expenses_paid: policy-missing',
      '@.expenses.expenses_pkey: constraint-missing',
      '@.expenses: table-missing',
      '@.expenses_id_seq: sequence-missing',
      '@.expenses_pkey: index-missing',
    ],
  },
  {
    id: 'table-renamed',
    script: 'ALTER TABLE lastro_sample.one_byte RENAME TO other_byte',
    reason: 'table-missing',
    findings: [
      'lastro_sample.one_byte: table-missing',
      'lastro_sample.other_byte: table-unexpected',
    ],
  },
]

/** Tables, columns, keys, constraints, indexes and triggers. */
export const TABLE_FAULTS: readonly ContentFault[] = [
  ...ANYWHERE.map((text) => contentFault('catalogue', text)),
  ...IN_SAMPLE.map((text) => sampleFault('catalogue', text)),
]
