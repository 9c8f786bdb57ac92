import { type Change, change } from './change.ts'

/** Tables, partitions, sequences and rows. */
export const TABLE_AND_ROW_CHANGES: readonly Change[] = [
  change('a table dropped', 'DROP TABLE shop.cache', 'table-missing', 'cache'),
  change('a table more', 'CREATE TABLE shop.stray ()', 'table-unexpected', 'stray'),
  change('a table made durable', 'ALTER TABLE shop.cache SET LOGGED', 'object-differs', 'cache', {
    schema: 'shop',
    check: 'tables',
  }),
  change(
    'storage parameters changed',
    'ALTER TABLE shop.orders SET (fillfactor = 90)',
    'object-differs',
    'orders',
  ),
  change(
    'another replica identity',
    'ALTER TABLE shop.people REPLICA IDENTITY DEFAULT',
    'object-differs',
    'people',
  ),
  change(
    'a clustering mark lost',
    'ALTER TABLE shop.orders SET WITHOUT CLUSTER',
    'index-differs',
    'orders_pkey',
  ),
  change(
    'a partition detached',
    'ALTER TABLE shop.log DETACH PARTITION shop.log_rest',
    'partition-differs',
    'log_rest',
  ),
  change('a partition dropped', 'DROP TABLE shop.log_2025', 'table-missing', 'log_2025'),
  change(
    'an inheritance lost',
    'ALTER TABLE shop.staff NO INHERIT shop.people',
    'partition-differs',
    'staff',
  ),
  change('a sequence dropped', 'DROP SEQUENCE shop.countdown', 'sequence-missing', 'countdown'),
  change(
    'a sequence that steps otherwise',
    'ALTER SEQUENCE shop.fiscal INCREMENT 1',
    'object-differs',
    'fiscal',
  ),
  change('a sequence set back', `SELECT setval('shop.fiscal', 1000)`, 'sequence-behind', 'fiscal'),
  change(
    'a sequence that was never used',
    `SELECT setval('shop.fiscal', 1030, false)`,
    'sequence-behind',
    'fiscal',
  ),
  change(
    'a falling sequence set back',
    `SELECT setval('shop.countdown', 99)`,
    'sequence-behind',
    'countdown',
  ),
  change('a row deleted', 'DELETE FROM shop.orders WHERE id = 30', 'rows-missing', 'orders'),
  change(
    'a row doubled',
    'INSERT INTO shop.people SELECT * FROM ONLY shop.people',
    'rows-unexpected',
    'people',
  ),
  change(
    'a value changed',
    `UPDATE shop.companies SET secret = 'Secret' WHERE id = 3`,
    'rows-differ',
    'companies',
  ),
  change(
    'a value of a partition changed',
    `UPDATE shop.log SET id = 0 WHERE id = 45`,
    'rows-differ',
    'log_rest',
  ),
  change(
    'an orphan',
    `SET session_replication_role = replica; DELETE FROM shop.companies WHERE id = 2`,
    'foreign-key-orphans',
    'orders.orders_company_fkey',
  ),
]
