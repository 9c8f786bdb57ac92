import { type Change, change } from './change.ts'

/** Triggers, functions, views, rules and policies. */
export const PROGRAM_CHANGES: readonly Change[] = [
  change(
    'a trigger dropped',
    'DROP TRIGGER companies_stamp ON shop.companies',
    'trigger-missing',
    'companies.companies_stamp',
  ),
  change(
    'a trigger disabled',
    'ALTER TABLE shop.companies DISABLE TRIGGER companies_stamp',
    'trigger-disabled',
    'companies.companies_stamp',
  ),
  change(
    'a trigger enabled that was not',
    'ALTER TABLE shop.companies ENABLE TRIGGER companies_quiet',
    'trigger-differs',
    'companies.companies_quiet',
  ),
  change(
    'a trigger for another event',
    'DROP TRIGGER companies_stamp ON shop.companies; CREATE TRIGGER companies_stamp BEFORE UPDATE ON shop.companies FOR EACH ROW EXECUTE FUNCTION shop.stamp()',
    'trigger-differs',
    'companies.companies_stamp',
  ),
  change(
    'a function dropped',
    'DROP FUNCTION shop.in_words(integer)',
    'function-missing',
    'in_words(a integer)',
  ),
  change(
    'one character of a function changed',
    `CREATE OR REPLACE FUNCTION shop.in_words(a integer) RETURNS text LANGUAGE sql IMMUTABLE AS $f$ SELECT a::text  $f$`,
    'function-differs',
    'in_words(a integer)',
  ),
  change(
    'a line break in a function spelled as backslash and n',
    `UPDATE pg_proc SET prosrc = replace(prosrc, E'\\n', '\\n') WHERE proname = 'stamp'`,
    'function-differs',
    'stamp()',
  ),
  change(
    'a function that runs as its owner',
    'ALTER FUNCTION shop.in_words(integer) SECURITY DEFINER',
    'function-differs',
    'in_words(a integer)',
  ),
  change(
    'a setting on a function',
    'ALTER FUNCTION shop.in_words(integer) SET search_path = shop',
    'function-differs',
    'in_words(a integer)',
  ),
  change(
    'a procedure dropped',
    'DROP PROCEDURE shop.close_day(date)',
    'function-missing',
    'close_day(IN day date)',
  ),
  change(
    'an aggregate dropped',
    'DROP AGGREGATE shop.product(numeric)',
    'function-missing',
    'product(numeric)',
  ),
  change(
    'an aggregate that starts elsewhere',
    `CREATE OR REPLACE AGGREGATE shop.product(numeric) (sfunc = numeric_mul, stype = numeric, initcond = '2')`,
    'function-differs',
    'product(numeric)',
  ),
  change('a view dropped', 'DROP VIEW shop.rich', 'view-missing', 'rich'),
  change(
    'a view that selects otherwise',
    'CREATE OR REPLACE VIEW shop.rich WITH (security_barrier) AS SELECT id, name FROM shop.companies WHERE balance > 10',
    'view-differs',
    'rich',
  ),
  change(
    'a view without its barrier',
    'ALTER VIEW shop.rich RESET (security_barrier)',
    'view-differs',
    'rich',
  ),
  change(
    'a materialized view dropped',
    'DROP MATERIALIZED VIEW shop.totals',
    'view-missing',
    'totals',
  ),
  change(
    'a materialized view filled',
    'REFRESH MATERIALIZED VIEW shop.unfilled',
    'matview-differs',
    'unfilled',
  ),
  change(
    'a rule dropped',
    'DROP RULE no_delete ON shop.cache',
    'object-missing',
    'cache.no_delete',
  ),
  change(
    'a rule disabled',
    'ALTER TABLE shop.cache DISABLE RULE no_delete',
    'object-differs',
    'cache.no_delete',
  ),
  change(
    'a policy dropped',
    'DROP POLICY own_rows ON shop.companies',
    'policy-missing',
    'companies.own_rows',
  ),
  change(
    'a policy that lets more through',
    'ALTER POLICY own_rows ON shop.companies USING (true)',
    'policy-differs',
    'companies.own_rows',
  ),
  change(
    'a policy for more roles',
    'ALTER POLICY own_rows ON shop.companies TO PUBLIC',
    'policy-differs',
    'companies.own_rows',
  ),
  change(
    'row security switched off',
    'ALTER TABLE shop.companies DISABLE ROW LEVEL SECURITY',
    'row-security-differs',
    'companies',
  ),
  change(
    'row security no longer forced',
    'ALTER TABLE shop.orders NO FORCE ROW LEVEL SECURITY',
    'row-security-differs',
    'orders',
  ),
]
