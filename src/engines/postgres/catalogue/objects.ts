import { accessList, ofExtension, USER_SCHEMA } from './scope.ts'

/** Schemas: owner and grants. The public schema's own defaults differ between majors, so it is named only with what was granted. */
export const SCHEMAS = `
SELECT n.nspname, x.kind, 'schema', x.value FROM pg_namespace n
CROSS JOIN LATERAL (VALUES ('schema', 'exists'), ('owner', pg_get_userbyid(n.nspowner)::text), ('grant', ${accessList('n.nspacl', 'n', 'n.nspowner')})) AS x(kind, value)
WHERE ${USER_SCHEMA} AND NOT ${ofExtension('pg_namespace', 'n.oid')}`

const FROM_FUNCTION = `FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace AND ${USER_SCHEMA} WHERE NOT ${ofExtension('pg_proc', 'p.oid')}`
const FUNCTION_NAME = `p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')'`

/** Functions, procedures, window functions and aggregates, composed from the catalogue so that it reads the same on every major. */
export const FUNCTIONS = `
SELECT n.nspname, 'function', ${FUNCTION_NAME}, concat_ws(' ', p.prokind, 'args', pg_get_function_arguments(p.oid), 'returns', pg_get_function_result(p.oid),
  (SELECT l.lanname FROM pg_language l WHERE l.oid = p.prolang), 'volatile=' || p.provolatile::text, 'parallel=' || p.proparallel::text,
  CASE WHEN p.proisstrict THEN 'strict' END, CASE WHEN p.prosecdef THEN 'security definer' END, CASE WHEN p.proleakproof THEN 'leakproof' END,
  'cost', p.procost, 'rows', p.prorows, 'set ' || array_to_string(p.proconfig, ','),
  (SELECT concat_ws(' ', g.aggkind, 'sfunc', g.aggtransfn, 'stype', format_type(g.aggtranstype, NULL), 'final', g.aggfinalfn, 'init', g.agginitval, 'combine', g.aggcombinefn, 'moving', g.aggmtransfn) FROM pg_aggregate g WHERE g.aggfnoid = p.oid),
  'body', coalesce(pg_get_function_sqlbody(p.oid), p.prosrc))
${FROM_FUNCTION}`

/** Owner and grants of functions. */
export const FUNCTION_ACCESS = `
SELECT n.nspname, x.kind, ${FUNCTION_NAME}, x.value FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace AND ${USER_SCHEMA}
CROSS JOIN LATERAL (VALUES ('owner', pg_get_userbyid(p.proowner)::text), ('grant', ${accessList('p.proacl', 'f', 'p.proowner')})) AS x(kind, value)
WHERE NOT ${ofExtension('pg_proc', 'p.oid')}`

const FROM_TYPE = `FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace AND ${USER_SCHEMA}
LEFT JOIN pg_class tc ON tc.oid = t.typrelid`
const OWN_TYPE = `(t.typtype IN ('e', 'd', 'r') OR (t.typtype = 'c' AND tc.relkind = 'c') OR (t.typtype = 'b' AND t.typelem = 0)) AND NOT ${ofExtension('pg_type', 't.oid')}`

/** Enums with labels in order, domains with base and constraints, composite, range and base types. */
export const TYPES = `
SELECT n.nspname, 'type', t.typname, concat_ws(' ', CASE t.typtype WHEN 'e' THEN 'enum' WHEN 'd' THEN 'domain' WHEN 'r' THEN 'range' WHEN 'c' THEN 'composite' ELSE 'base' END,
  (SELECT string_agg(quote_literal(e.enumlabel), ',' ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid),
  CASE WHEN t.typtype = 'd' THEN format_type(t.typbasetype, t.typtypmod) END,
  CASE WHEN t.typtype = 'd' THEN (SELECT 'collate ' || t.typcollation::regcollation FROM pg_type b WHERE b.oid = t.typbasetype AND b.typcollation <> t.typcollation) END,
  CASE WHEN t.typnotnull THEN 'not null' END, 'default ' || t.typdefault,
  (SELECT string_agg(k.conname || ' ' || pg_get_constraintdef(k.oid), ' ' ORDER BY k.conname) FROM pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c'),
  (SELECT string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod), ', ' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = t.typrelid AND t.typtype = 'c' AND a.attnum > 0 AND NOT a.attisdropped),
  (SELECT concat_ws(' ', 'of', format_type(r.rngsubtype, NULL), 'multirange', format_type(r.rngmultitypid, NULL), 'canonical ' || nullif(r.rngcanonical, 0)::regproc, 'difference ' || nullif(r.rngsubdiff, 0)::regproc) FROM pg_range r WHERE r.rngtypid = t.oid),
  CASE WHEN t.typtype = 'b' THEN concat_ws(' ', t.typinput, t.typoutput, t.typlen, t.typalign, t.typstorage, t.typcategory) END)
${FROM_TYPE} WHERE ${OWN_TYPE}`

/** Owner and grants of types. */
export const TYPE_ACCESS = `
SELECT n.nspname, x.kind, t.typname, x.value ${FROM_TYPE}
CROSS JOIN LATERAL (VALUES ('owner', pg_get_userbyid(t.typowner)::text), ('grant', ${accessList('t.typacl', 'T', 't.typowner')})) AS x(kind, value)
WHERE ${OWN_TYPE}`

/** Default privileges for objects yet to come. */
export const DEFAULT_PRIVILEGES = `
SELECT coalesce(n.nspname, ''), 'grant', 'default for ' || d.defaclobjtype::text || ' of ' || pg_get_userbyid(d.defaclrole), ${accessList('d.defaclacl', 'r', 'd.defaclrole')}
FROM pg_default_acl d LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace`

/** Comments on every kind of object, by the object's identity. */
export const COMMENTS = `
SELECT coalesce(i.schema, ''), 'comment', i.type || ' ' || i.identity, d.description
FROM pg_description d CROSS JOIN LATERAL pg_identify_object(d.classoid, d.objoid, d.objsubid) i
WHERE d.objoid >= 16384 AND d.classoid <> 'pg_extension'::regclass AND (i.schema IS NULL OR i.schema !~ '^pg_')
  AND NOT EXISTS (SELECT 1 FROM pg_depend x WHERE x.classid = d.classoid AND x.objid = d.objoid AND x.deptype = 'e')`

/** Extensions with their schema; versions are compared apart. */
export const EXTENSIONS = `
SELECT '', 'extension', e.extname, 'schema ' || n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname <> 'plpgsql'`
