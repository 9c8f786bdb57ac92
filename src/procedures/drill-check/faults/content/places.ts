import { ofExtension, USER_SCHEMA } from '../../../../engines/postgres/catalogue/scope.ts'

/** Relations `c` of some kinds in schemas `n` of the user, in no partition tree and of no extension. */
export function relations(kinds: string): string {
  return `FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${USER_SCHEMA}
  WHERE c.relkind IN (${kinds
    .split('')
    .map((kind) => `'${kind}'`)
    .join(', ')}) AND NOT c.relispartition
  AND NOT EXISTS (SELECT 1 FROM pg_inherits h WHERE h.inhrelid = c.oid OR h.inhparent = c.oid) AND NOT ${ofExtension('pg_class', 'c.oid')}`
}

/** Indexes `i` that no constraint needs, each with its table `c` and index row `x`. */
export const PLAIN_INDEXES = `FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace AND ${USER_SCHEMA}
  WHERE c.relkind = 'r' AND NOT c.relispartition AND x.indisvalid AND NOT x.indisreplident AND NOT x.indisclustered
  AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.oid) AND NOT ${ofExtension('pg_class', 'c.oid')}`

/** Constraints `k` of a type, declared on a table `c` of their own. */
export function constraints(type: string): string {
  return `FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace AND ${USER_SCHEMA}
  WHERE k.contype = '${type}' AND k.conparentid = 0 AND k.conislocal AND k.coninhcount = 0 AND c.relkind = 'r' AND NOT c.relispartition
  AND NOT ${ofExtension('pg_class', 'c.oid')}`
}

/** Keys `k` (primary or unique) that no foreign key points to. */
export function keys(type: 'p' | 'u'): string {
  return `${constraints(type)} AND NOT EXISTS (SELECT 1 FROM pg_constraint f WHERE f.contype = 'f' AND f.conindid = k.conindid)`
}

/** Triggers `t` of the user, with their table `c`. */
export const TRIGGERS = `FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace AND ${USER_SCHEMA}
  WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND t.tgenabled = 'O' AND c.relkind = 'r' AND NOT c.relispartition AND NOT ${ofExtension('pg_class', 'c.oid')}`

/** Functions `p` in SQL or PL/pgSQL, with body as text. */
export const FUNCTIONS = `FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace AND ${USER_SCHEMA}
  JOIN pg_language l ON l.oid = p.prolang AND l.lanname IN ('sql', 'plpgsql')
  WHERE p.prokind = 'f' AND p.prosqlbody IS NULL AND NOT ${ofExtension('pg_proc', 'p.oid')}`

/** Name of function `p` as findings have it. */
export const FUNCTION_NAME = `p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')'`

/** Policies `p` of tables `c`. */
export const POLICIES = `FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace AND ${USER_SCHEMA}
  WHERE NOT ${ofExtension('pg_class', 'c.oid')}`

/** Sequences `q` (as in pg_sequences) that have been used, upwards. */
export const USED_SEQUENCES = `FROM pg_sequences q JOIN pg_namespace n ON n.nspname = q.schemaname AND ${USER_SCHEMA}
  WHERE q.increment_by > 0 AND q.last_value >= q.start_value + q.increment_by AND q.last_value < q.max_value`

/** Nothing of the database is built upon this object: views, defaults, functions … */
export function withoutDependents(catalogue: string, oid: string): string {
  return `NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.refclassid = '${catalogue}'::regclass AND d.refobjid = ${oid} AND d.deptype NOT IN ('i', 'a', 'P', 'S')
    AND NOT (d.classid = 'pg_rewrite'::regclass AND EXISTS (SELECT 1 FROM pg_rewrite w WHERE w.oid = d.objid AND w.ev_class = ${oid})))`
}

/** Fails unless the statement changed a row, so that a fault that did not happen is never taken for one that was missed. */
export function mustChange(statement: string): string {
  return `DO $must$ BEGIN ${statement}; IF NOT FOUND THEN RAISE EXCEPTION 'no row to change'; END IF; END $must$`
}
