import { fault, type StructureFault, TENANT } from './structure-fault.ts'

const TABS_KEY = 'ALTER TABLE @.orders DROP CONSTRAINT orders_tab_id_fkey'
const COST_CHECK = 'ALTER TABLE @.products DROP CONSTRAINT products_cost_check'

/** Columns, keys, constraints, indexes, triggers and sequences of a tenant's tables. */
export const TABLE_FAULTS: readonly StructureFault[] = [
  fault('an index dropped', 'DROP INDEX @.sales_created_idx', 'index-missing', 'sales_created_idx'),
  fault(
    'an index in another order',
    'DROP INDEX @.sales_created_idx; CREATE INDEX sales_created_idx ON @.sales (created_at)',
    'index-differs',
    'sales_created_idx',
  ),
  fault(
    'a unique index dropped',
    'DROP INDEX @.customers_tax_id_key',
    'index-missing',
    'customers_tax_id_key',
  ),
  {
    title: 'a unique constraint dropped',
    script: `ALTER TABLE ${TENANT}.categories DROP CONSTRAINT categories_name_key`,
    reason: 'unique-missing',
    findings: [
      `${TENANT}.categories.categories_name_key: unique-missing`,
      `${TENANT}.categories_name_key: index-missing`,
    ],
  },
  {
    title: 'a primary key dropped',
    script: `ALTER TABLE ${TENANT}.stripe_payments DROP CONSTRAINT stripe_payments_pkey`,
    reason: 'constraint-missing',
    findings: [
      `${TENANT}.stripe_payments.stripe_payments_pkey: constraint-missing`,
      `${TENANT}.stripe_payments_pkey: index-missing`,
    ],
  },
  fault('a foreign key dropped', TABS_KEY, 'constraint-missing', 'orders.orders_tab_id_fkey'),
  fault(
    'a foreign key that no longer cascades',
    `${TABS_KEY}, ADD CONSTRAINT orders_tab_id_fkey FOREIGN KEY (tab_id) REFERENCES @.tabs`,
    'constraint-differs',
    'orders.orders_tab_id_fkey',
  ),
  fault(
    'a foreign key made NOT VALID',
    `${TABS_KEY}, ADD CONSTRAINT orders_tab_id_fkey FOREIGN KEY (tab_id) REFERENCES @.tabs ON DELETE CASCADE NOT VALID`,
    'constraint-not-valid',
    'orders.orders_tab_id_fkey',
  ),
  fault(
    'a check constraint dropped',
    COST_CHECK,
    'constraint-missing',
    'products.products_cost_check',
  ),
  fault(
    'a check constraint loosened',
    `${COST_CHECK}, ADD CONSTRAINT products_cost_check CHECK (cost IS NULL OR cost >= -1)`,
    'constraint-differs',
    'products.products_cost_check',
  ),
  fault(
    'a check constraint made NOT VALID',
    `${COST_CHECK}, ADD CONSTRAINT products_cost_check CHECK (cost IS NULL OR cost >= 0) NOT VALID`,
    'constraint-not-valid',
    'products.products_cost_check',
  ),
  fault(
    'a trigger dropped',
    'DROP TRIGGER products_touch ON @.products',
    'trigger-missing',
    'products.products_touch',
  ),
  fault(
    'a trigger disabled',
    'ALTER TABLE @.products DISABLE TRIGGER products_touch',
    'trigger-disabled',
    'products.products_touch',
  ),
  fault(
    'a trigger that fires at another moment',
    'DROP TRIGGER products_touch ON @.products; CREATE TRIGGER products_touch AFTER UPDATE ON @.products FOR EACH ROW EXECUTE FUNCTION public.touch_updated_at()',
    'trigger-differs',
    'products.products_touch',
  ),
  fault(
    'a sequence set back',
    `SELECT setval('@.sales_id_seq', 39)`,
    'sequence-behind',
    'sales_id_seq',
  ),
  fault(
    'a sequence whose last number is free again',
    `SELECT setval('@.sales_id_seq', 40, false)`,
    'sequence-behind',
    'sales_id_seq',
  ),
  fault(
    'a sequence that counts otherwise',
    'ALTER SEQUENCE @.sales_id_seq INCREMENT BY 2',
    'object-differs',
    'sales_id_seq',
  ),
  {
    title: 'a sequence dropped',
    script: `ALTER TABLE ${TENANT}.sales ALTER id DROP DEFAULT; DROP SEQUENCE ${TENANT}.sales_id_seq`,
    reason: 'sequence-missing',
    findings: [`${TENANT}.sales.id: column-differs`, `${TENANT}.sales_id_seq: sequence-missing`],
  },
  fault(
    'a default changed',
    'ALTER TABLE @.products ALTER active SET DEFAULT false',
    'column-differs',
    'products.active',
  ),
  fault(
    'a column that may be null now',
    'ALTER TABLE @.products ALTER active DROP NOT NULL',
    'column-differs',
    'products.active',
  ),
  fault(
    'a column of another type with the same values',
    'ALTER TABLE @.tabs ALTER number TYPE smallint',
    'column-differs',
    'tabs.number',
  ),
  {
    title: 'a column renamed',
    script: `ALTER TABLE ${TENANT}.tabs RENAME COLUMN closed_at TO ended_at`,
    reason: 'column-differs',
    findings: [
      `${TENANT}.tabs.closed_at: column-differs`,
      `${TENANT}.tabs.ended_at: column-differs`,
    ],
  },
  fault('a table emptied', 'TRUNCATE @.stripe_payments', 'rows-missing', 'stripe_payments'),
  {
    title: 'a table dropped',
    script: `DROP TABLE ${TENANT}.expenses`,
    reason: 'table-missing',
    findings: [
      `${TENANT}.expenses.expenses_paid: policy-missing`,
      `${TENANT}.expenses.expenses_pkey: constraint-missing`,
      `${TENANT}.expenses: table-missing`,
      `${TENANT}.expenses_id_seq: sequence-missing`,
      `${TENANT}.expenses_pkey: index-missing`,
    ],
  },
  fault('a table too many', 'CREATE TABLE @.leftover (id integer)', 'table-unexpected', 'leftover'),
]
