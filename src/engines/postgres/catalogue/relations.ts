import { accessList, ofExtension, USER_SCHEMA } from './scope.ts'

const FROM_RELATION = `FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${USER_SCHEMA}`
const OWN = `NOT ${ofExtension('pg_class', 'c.oid')}`

/** Tables (plain, partitioned, foreign): persistence, row security, replica identity, options, access method. */
export const TABLES = `
SELECT n.nspname, 'table', c.relname, concat_ws(' ', CASE c.relkind WHEN 'p' THEN 'partitioned' WHEN 'f' THEN 'foreign' ELSE 'plain' END,
  CASE c.relpersistence WHEN 'u' THEN 'unlogged' END, CASE WHEN c.relreplident <> 'd' THEN 'replica identity ' || c.relreplident::text END,
  am.amname, 'of ' || nullif(c.reloftype, 0)::regtype, nullif(array_to_string(ARRAY(SELECT o FROM unnest(c.reloptions) o ORDER BY o COLLATE "C"), ','), ''),
  (SELECT concat_ws(' ', 'server', quote_ident(s.srvname), array_to_string(f.ftoptions, ',')) FROM pg_foreign_table f JOIN pg_foreign_server s ON s.oid = f.ftserver WHERE f.ftrelid = c.oid))
${FROM_RELATION} LEFT JOIN pg_am am ON am.oid = c.relam WHERE c.relkind IN ('r', 'p', 'f') AND ${OWN}`

/** Row security flags of tables that have any; a lost flag opens a tenant's rows. */
export const ROW_SECURITY = `
SELECT n.nspname, 'row-security', c.relname, concat_ws(' ', CASE WHEN c.relrowsecurity THEN 'enabled' END, CASE WHEN c.relforcerowsecurity THEN 'forced' END)
${FROM_RELATION} WHERE c.relkind IN ('r', 'p') AND (c.relrowsecurity OR c.relforcerowsecurity) AND ${OWN}`

/** Partition keys, bounds and plain inheritance. */
export const PARTITIONS = `
SELECT n.nspname, 'partition', c.relname, concat_ws(' ', 'by ' || pg_get_partkeydef(c.oid),
  (SELECT 'of ' || string_agg(i.inhparent::regclass::text, ',' ORDER BY i.inhseqno) FROM pg_inherits i WHERE i.inhrelid = c.oid),
  pg_get_expr(c.relpartbound, c.oid))
${FROM_RELATION} WHERE c.relkind IN ('r', 'p', 'f') AND (c.relispartition OR c.relkind = 'p' OR EXISTS (SELECT 1 FROM pg_inherits i WHERE i.inhrelid = c.oid)) AND ${OWN}`

/** Columns in order, without gaps of dropped ones: type, nullability, default, identity, generation, collation, storage. */
export const COLUMNS = `
SELECT n.nspname, 'column', c.relname || '.' || a.attname, concat_ws(' ', '#' || row_number() OVER (PARTITION BY a.attrelid ORDER BY a.attnum),
  format_type(a.atttypid, a.atttypmod), CASE WHEN a.attnotnull THEN 'not null' END,
  CASE a.attgenerated WHEN '' THEN 'default ' ELSE 'generated ' END || pg_get_expr(d.adbin, d.adrelid),
  CASE a.attidentity WHEN 'a' THEN 'identity always' WHEN 'd' THEN 'identity by default' END,
  CASE WHEN a.attcollation <> t.typcollation THEN 'collate ' || (SELECT quote_ident(co.collname) FROM pg_collation co WHERE co.oid = a.attcollation) END,
  CASE WHEN a.attstorage <> t.typstorage THEN 'storage ' || a.attstorage::text END, CASE WHEN a.attcompression <> '' THEN 'compression ' || a.attcompression::text END,
  CASE WHEN coalesce(a.attstattarget, -1) >= 0 THEN 'statistics ' || a.attstattarget END,
  'options ' || array_to_string(a.attoptions, ','), 'options ' || array_to_string(a.attfdwoptions, ','))
${FROM_RELATION} JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
WHERE c.relkind IN ('r', 'p', 'f') AND ${OWN}`

/**
 * Constraints of tables with their definition; ` NOT VALID` shows in it. Not-null constraints (18+) stand in the
 * columns; foreign keys that a partition inherits get generated names and stand for their parent.
 */
export const CONSTRAINTS = `
SELECT n.nspname, CASE k.contype WHEN 'f' THEN 'foreign-key' WHEN 'u' THEN 'unique' WHEN 'p' THEN 'primary-key' WHEN 'x' THEN 'exclusion' ELSE 'check' END,
  c.relname || '.' || k.conname, pg_get_constraintdef(k.oid)
${FROM_RELATION} JOIN pg_constraint k ON k.conrelid = c.oid
WHERE k.contype IN ('f', 'u', 'p', 'x', 'c') AND NOT (k.contype = 'f' AND k.conparentid <> 0) AND ${OWN}`

/** Indexes with definition and flags; an invalid one is a failed CREATE INDEX CONCURRENTLY. */
export const INDEXES = `
SELECT n.nspname, 'index', c.relname, concat_ws(' ', pg_get_indexdef(c.oid), CASE WHEN NOT i.indisvalid THEN 'INVALID' END,
  CASE WHEN NOT i.indisready THEN 'NOT READY' END, CASE WHEN i.indisclustered THEN 'clustered' END, CASE WHEN i.indisreplident THEN 'replica identity' END)
${FROM_RELATION} JOIN pg_index i ON i.indexrelid = c.oid WHERE c.relkind IN ('i', 'I') AND NOT ${ofExtension('pg_class', 'i.indrelid')}`

/** Triggers with definition and enabled state; those that PostgreSQL makes for foreign keys are left out. */
export const TRIGGERS = `
SELECT n.nspname, 'trigger', c.relname || '.' || t.tgname, concat_ws(' ', pg_get_triggerdef(t.oid),
  CASE t.tgenabled WHEN 'D' THEN 'DISABLED' WHEN 'R' THEN 'REPLICA' WHEN 'A' THEN 'ALWAYS' END)
${FROM_RELATION} JOIN pg_trigger t ON t.tgrelid = c.oid AND NOT t.tgisinternal WHERE ${OWN}`

/** Row security policies. */
export const POLICIES = `
SELECT n.nspname, 'policy', c.relname || '.' || p.polname, concat_ws(' ', CASE WHEN p.polpermissive THEN 'permissive' ELSE 'restrictive' END, 'for ' || p.polcmd::text,
  'to ' || (SELECT string_agg(CASE r WHEN 0 THEN 'public' ELSE pg_get_userbyid(r)::text END, ',' ORDER BY pg_get_userbyid(r)) FROM unnest(p.polroles) r),
  'using ' || pg_get_expr(p.polqual, p.polrelid), 'check ' || pg_get_expr(p.polwithcheck, p.polrelid))
${FROM_RELATION} JOIN pg_policy p ON p.polrelid = c.oid WHERE ${OWN}`

/** Sequences: type, bounds, step, cache, cycle and owning column; positions are read apart. */
export const SEQUENCES = `
SELECT n.nspname, 'sequence', c.relname, concat_ws(' ', format_type(s.seqtypid, NULL), 'start', s.seqstart, 'by', s.seqincrement, 'from', s.seqmin, 'to', s.seqmax,
  'cache', s.seqcache, CASE WHEN s.seqcycle THEN 'cycle' END,
  (SELECT 'owned by ' || d.refobjid::regclass || '.' || a.attname FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i') LIMIT 1))
${FROM_RELATION} JOIN pg_sequence s ON s.seqrelid = c.oid WHERE ${OWN}`

/** Columns of views and materialized views, and whether the latter are populated. */
export const VIEWS = `
SELECT n.nspname, CASE c.relkind WHEN 'm' THEN 'matview' ELSE 'view' END, c.relname, concat_ws(' ',
  (SELECT string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod), ', ' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
  CASE WHEN c.relkind = 'm' AND NOT c.relispopulated THEN 'NOT POPULATED' END, array_to_string(c.reloptions, ','))
${FROM_RELATION} WHERE c.relkind IN ('v', 'm') AND ${OWN}`

/** Text of views; another major may spell the same view differently. */
export const VIEW_TEXTS = `
SELECT n.nspname, 'view-text', c.relname, pg_get_viewdef(c.oid) ${FROM_RELATION} WHERE c.relkind IN ('v', 'm') AND ${OWN}`

/** Rules other than those that make a view. */
export const RULES = `
SELECT n.nspname, 'rule', c.relname || '.' || r.rulename, concat_ws(' ', pg_get_ruledef(r.oid), CASE r.ev_enabled WHEN 'D' THEN 'DISABLED' WHEN 'R' THEN 'REPLICA' WHEN 'A' THEN 'ALWAYS' END) ${FROM_RELATION} JOIN pg_rewrite r ON r.ev_class = c.oid AND r.rulename <> '_RETURN' WHERE ${OWN}`

/** Extended statistics objects with their owner. */
export const STATISTICS = `
SELECT n.nspname, x.kind, s.stxname, x.value FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace AND ${USER_SCHEMA}
CROSS JOIN LATERAL (VALUES ('statistics', pg_get_statisticsobjdef(s.oid) || CASE WHEN coalesce(s.stxstattarget, -1) >= 0 THEN ' target ' || s.stxstattarget ELSE '' END),
  ('owner', pg_get_userbyid(s.stxowner)::text)) AS x(kind, value)`

/** Owner and grants of relations. */
export const RELATION_ACCESS = `
SELECT n.nspname, x.kind, c.relname, x.value ${FROM_RELATION}
CROSS JOIN LATERAL (VALUES ('owner', pg_get_userbyid(c.relowner)::text),
  ('grant', ${accessList('c.relacl', 'r', 'c.relowner')})) AS x(kind, value)
WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm') AND ${OWN}`

/** Owner and grants of sequences, which have a default list of their own. */
export const SEQUENCE_ACCESS = `
SELECT n.nspname, x.kind, c.relname, x.value ${FROM_RELATION}
CROSS JOIN LATERAL (VALUES ('owner', pg_get_userbyid(c.relowner)::text), ('grant', ${accessList('c.relacl', 's', 'c.relowner')})) AS x(kind, value)
WHERE c.relkind = 'S' AND ${OWN}`

/** Grants on single columns. */
export const COLUMN_GRANTS = `
SELECT n.nspname, 'grant', c.relname || '.' || a.attname, ${accessList('a.attacl', 'c', 'c.relowner')}
${FROM_RELATION} JOIN pg_attribute a ON a.attrelid = c.oid AND a.attacl IS NOT NULL AND NOT a.attisdropped WHERE ${OWN}`
