"use strict";
exports.id = 830;
exports.ids = [830];
exports.modules = {

/***/ 7571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ readCatalogue)
});

// NAMESPACE OBJECT: ./build/src/engines/postgres/catalogue/objects.js
var objects_namespaceObject = {};
__webpack_require__.r(objects_namespaceObject);
__webpack_require__.d(objects_namespaceObject, {
  COMMENTS: () => (COMMENTS),
  DEFAULT_PRIVILEGES: () => (DEFAULT_PRIVILEGES),
  EXTENSIONS: () => (EXTENSIONS),
  FUNCTIONS: () => (FUNCTIONS),
  FUNCTION_ACCESS: () => (FUNCTION_ACCESS),
  SCHEMAS: () => (SCHEMAS),
  TYPES: () => (TYPES),
  TYPE_ACCESS: () => (TYPE_ACCESS)
});

// NAMESPACE OBJECT: ./build/src/engines/postgres/catalogue/rare-objects.js
var rare_objects_namespaceObject = {};
__webpack_require__.r(rare_objects_namespaceObject);
__webpack_require__.d(rare_objects_namespaceObject, {
  LARGE_OBJECT_ACCESS: () => (LARGE_OBJECT_ACCESS),
  RARE_OBJECTS: () => (RARE_OBJECTS),
  USER_MAPPINGS: () => (USER_MAPPINGS)
});

// NAMESPACE OBJECT: ./build/src/engines/postgres/catalogue/relations.js
var relations_namespaceObject = {};
__webpack_require__.r(relations_namespaceObject);
__webpack_require__.d(relations_namespaceObject, {
  COLUMNS: () => (COLUMNS),
  COLUMN_GRANTS: () => (COLUMN_GRANTS),
  CONSTRAINTS: () => (CONSTRAINTS),
  INDEXES: () => (INDEXES),
  PARTITIONS: () => (PARTITIONS),
  POLICIES: () => (POLICIES),
  RELATION_ACCESS: () => (RELATION_ACCESS),
  ROW_SECURITY: () => (ROW_SECURITY),
  RULES: () => (RULES),
  SEQUENCES: () => (SEQUENCES),
  SEQUENCE_ACCESS: () => (SEQUENCE_ACCESS),
  STATISTICS: () => (STATISTICS),
  TABLES: () => (TABLES),
  TRIGGERS: () => (TRIGGERS),
  VIEWS: () => (VIEWS),
  VIEW_TEXTS: () => (VIEW_TEXTS)
});

// EXTERNAL MODULE: ./build/src/engines/postgres/catalogue/scope.js
var scope = __webpack_require__(1562);
;// CONCATENATED MODULE: ./build/src/engines/postgres/catalogue/objects.js

/** Schemas: owner and grants. The public schema's own defaults differ between majors, so it is named only with what was granted. */
const SCHEMAS = `
SELECT n.nspname, x.kind, 'schema', x.value FROM pg_namespace n
CROSS JOIN LATERAL (VALUES ('schema', 'exists'), ('owner', pg_get_userbyid(n.nspowner)::text), ('grant', ${(0,scope/* accessList */.j4)('n.nspacl', 'n', 'n.nspowner')})) AS x(kind, value)
WHERE ${scope/* USER_SCHEMA */.a0} AND NOT ${(0,scope/* ofExtension */.l_)('pg_namespace', 'n.oid')}`;
const FROM_FUNCTION = `FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace AND ${scope/* USER_SCHEMA */.a0} WHERE NOT ${(0,scope/* ofExtension */.l_)('pg_proc', 'p.oid')}`;
const FUNCTION_NAME = `p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')'`;
/** Functions, procedures, window functions and aggregates, composed from the catalogue so that it reads the same on every major. */
const FUNCTIONS = `
SELECT n.nspname, 'function', ${FUNCTION_NAME}, concat_ws(' ', p.prokind, 'args', pg_get_function_arguments(p.oid), 'returns', pg_get_function_result(p.oid),
  (SELECT l.lanname FROM pg_language l WHERE l.oid = p.prolang), 'volatile=' || p.provolatile::text, 'parallel=' || p.proparallel::text,
  CASE WHEN p.proisstrict THEN 'strict' END, CASE WHEN p.prosecdef THEN 'security definer' END, CASE WHEN p.proleakproof THEN 'leakproof' END,
  'cost', p.procost, 'rows', p.prorows, 'set ' || array_to_string(p.proconfig, ','),
  (SELECT concat_ws(' ', g.aggkind, 'sfunc', g.aggtransfn, 'stype', format_type(g.aggtranstype, NULL), 'final', g.aggfinalfn, 'init', g.agginitval, 'combine', g.aggcombinefn, 'moving', g.aggmtransfn) FROM pg_aggregate g WHERE g.aggfnoid = p.oid),
  'body', coalesce(pg_get_function_sqlbody(p.oid), p.prosrc))
${FROM_FUNCTION}`;
/** Owner and grants of functions. */
const FUNCTION_ACCESS = `
SELECT n.nspname, x.kind, ${FUNCTION_NAME}, x.value FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace AND ${scope/* USER_SCHEMA */.a0}
CROSS JOIN LATERAL (VALUES ('owner', pg_get_userbyid(p.proowner)::text), ('grant', ${(0,scope/* accessList */.j4)('p.proacl', 'f', 'p.proowner')})) AS x(kind, value)
WHERE NOT ${(0,scope/* ofExtension */.l_)('pg_proc', 'p.oid')}`;
const FROM_TYPE = `FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace AND ${scope/* USER_SCHEMA */.a0}
LEFT JOIN pg_class tc ON tc.oid = t.typrelid`;
const OWN_TYPE = `(t.typtype IN ('e', 'd', 'r') OR (t.typtype = 'c' AND tc.relkind = 'c') OR (t.typtype = 'b' AND t.typelem = 0)) AND NOT ${(0,scope/* ofExtension */.l_)('pg_type', 't.oid')}`;
/** Enums with labels in order, domains with base and constraints, composite, range and base types. */
const TYPES = `
SELECT n.nspname, 'type', t.typname, concat_ws(' ', CASE t.typtype WHEN 'e' THEN 'enum' WHEN 'd' THEN 'domain' WHEN 'r' THEN 'range' WHEN 'c' THEN 'composite' ELSE 'base' END,
  (SELECT string_agg(quote_literal(e.enumlabel), ',' ORDER BY e.enumsortorder) FROM pg_enum e WHERE e.enumtypid = t.oid),
  CASE WHEN t.typtype = 'd' THEN format_type(t.typbasetype, t.typtypmod) END,
  CASE WHEN t.typtype = 'd' THEN (SELECT 'collate ' || t.typcollation::regcollation FROM pg_type b WHERE b.oid = t.typbasetype AND b.typcollation <> t.typcollation) END,
  CASE WHEN t.typnotnull THEN 'not null' END, 'default ' || t.typdefault,
  (SELECT string_agg(k.conname || ' ' || pg_get_constraintdef(k.oid), ' ' ORDER BY k.conname) FROM pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c'),
  (SELECT string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod), ', ' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = t.typrelid AND t.typtype = 'c' AND a.attnum > 0 AND NOT a.attisdropped),
  (SELECT concat_ws(' ', 'of', format_type(r.rngsubtype, NULL), 'multirange', format_type(r.rngmultitypid, NULL), 'canonical ' || nullif(r.rngcanonical, 0)::regproc, 'difference ' || nullif(r.rngsubdiff, 0)::regproc) FROM pg_range r WHERE r.rngtypid = t.oid),
  CASE WHEN t.typtype = 'b' THEN concat_ws(' ', t.typinput, t.typoutput, t.typlen, t.typalign, t.typstorage, t.typcategory) END)
${FROM_TYPE} WHERE ${OWN_TYPE}`;
/** Owner and grants of types. */
const TYPE_ACCESS = `
SELECT n.nspname, x.kind, t.typname, x.value ${FROM_TYPE}
CROSS JOIN LATERAL (VALUES ('owner', pg_get_userbyid(t.typowner)::text), ('grant', ${(0,scope/* accessList */.j4)('t.typacl', 'T', 't.typowner')})) AS x(kind, value)
WHERE ${OWN_TYPE}`;
/** Default privileges for objects yet to come. */
const DEFAULT_PRIVILEGES = `
SELECT coalesce(n.nspname, ''), 'grant', 'default for ' || d.defaclobjtype::text || ' of ' || pg_get_userbyid(d.defaclrole), ${(0,scope/* accessList */.j4)('d.defaclacl', 'r', 'd.defaclrole')}
FROM pg_default_acl d LEFT JOIN pg_namespace n ON n.oid = d.defaclnamespace`;
/** Comments on every kind of object, by the object's identity. */
const COMMENTS = `
SELECT coalesce(i.schema, ''), 'comment', i.type || ' ' || i.identity, d.description
FROM pg_description d CROSS JOIN LATERAL pg_identify_object(d.classoid, d.objoid, d.objsubid) i
WHERE d.objoid >= 16384 AND d.classoid <> 'pg_extension'::regclass AND (i.schema IS NULL OR i.schema !~ '^pg_')
  AND NOT EXISTS (SELECT 1 FROM pg_depend x WHERE x.classid = d.classoid AND x.objid = d.objoid AND x.deptype = 'e')`;
/** Extensions with their schema; versions are compared apart. */
const EXTENSIONS = `
SELECT '', 'extension', e.extname, 'schema ' || n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname <> 'plpgsql'`;

;// CONCATENATED MODULE: ./build/src/engines/postgres/catalogue/rare-objects.js

/** `name=value` sorted; what may be a secret only by name, because passports are not secret. */
const options = (column) => `(SELECT 'options ' || string_agg(quote_ident(w.option_name) || '=' || CASE WHEN w.option_name ~* 'pass|secret|key|token' THEN '***' ELSE quote_literal(w.option_value) END, ',' ORDER BY w.option_name COLLATE "C") FROM pg_options_to_table(${column}) w)`;
const RARE_KINDS = [
    {
        catalogue: 'pg_operator',
        owner: 'oprowner',
        definition: `o.oprcode, 'commutator ' || nullif(o.oprcom, 0)::regoperator, 'negator ' || nullif(o.oprnegate, 0)::regoperator, 'restrict ' || nullif(o.oprrest, 0)::regproc,
      'join ' || nullif(o.oprjoin, 0)::regproc, CASE WHEN o.oprcanmerge THEN 'merges' END, CASE WHEN o.oprcanhash THEN 'hashes' END`,
    },
    {
        catalogue: 'pg_opclass',
        owner: 'opcowner',
        definition: `CASE WHEN o.opcdefault THEN 'default' END, 'for', format_type(o.opcintype, NULL), 'storage ' || format_type(nullif(o.opckeytype, 0), NULL)`,
    },
    {
        catalogue: 'pg_opfamily',
        owner: 'opfowner',
        definition: `(SELECT string_agg(m.line, ', ' ORDER BY m.line) FROM (
      SELECT concat_ws(' ', p.amopstrategy, p.amoppurpose, p.amopopr::regoperator) COLLATE "C" FROM pg_amop p WHERE p.amopfamily = o.oid
      UNION ALL SELECT concat_ws(' ', 'function', p.amprocnum, p.amproc::regprocedure) COLLATE "C" FROM pg_amproc p WHERE p.amprocfamily = o.oid) AS m(line))`,
    },
    {
        catalogue: 'pg_conversion',
        owner: 'conowner',
        definition: `pg_encoding_to_char(o.conforencoding), 'to', pg_encoding_to_char(o.contoencoding), 'by', o.conproc, CASE WHEN o.condefault THEN 'default' END`,
    },
    {
        catalogue: 'pg_collation',
        owner: 'collowner',
        // The column of the locale has had three names.
        definition: `o.collprovider, coalesce(to_jsonb(o)->>'colllocale', to_jsonb(o)->>'colliculocale', o.collcollate), CASE WHEN o.collprovider = 'c' THEN o.collctype END,
      CASE WHEN NOT o.collisdeterministic THEN 'nondeterministic' END`,
    },
    {
        catalogue: 'pg_cast',
        definition: `o.castcontext, o.castmethod, nullif(o.castfunc, 0)::regprocedure`,
    },
    {
        catalogue: 'pg_ts_config',
        owner: 'cfgowner',
        definition: `(SELECT 'parser ' || p.prsname FROM pg_ts_parser p WHERE p.oid = o.cfgparser),
      (SELECT string_agg(m.maptokentype || ':' || m.mapdict::regdictionary, ', ' ORDER BY m.maptokentype, m.mapseqno) FROM pg_ts_config_map m WHERE m.mapcfg = o.oid)`,
    },
    {
        catalogue: 'pg_ts_dict',
        owner: 'dictowner',
        definition: `(SELECT 'template ' || t.tmplname FROM pg_ts_template t WHERE t.oid = o.dicttemplate), o.dictinitoption`,
    },
    {
        catalogue: 'pg_ts_parser',
        definition: 'o.prsstart, o.prstoken, o.prsend, o.prsheadline, o.prslextype',
    },
    { catalogue: 'pg_ts_template', definition: 'o.tmplinit, o.tmpllexize' },
    {
        catalogue: 'pg_foreign_data_wrapper',
        owner: 'fdwowner',
        acl: ['fdwacl', 'F'],
        definition: `'handler ' || nullif(o.fdwhandler, 0)::regproc, 'validator ' || nullif(o.fdwvalidator, 0)::regproc, ${options('o.fdwoptions')}`,
    },
    {
        catalogue: 'pg_foreign_server',
        owner: 'srvowner',
        acl: ['srvacl', 'S'],
        definition: `(SELECT 'wrapper ' || w.fdwname FROM pg_foreign_data_wrapper w WHERE w.oid = o.srvfdw), 'type ' || o.srvtype, 'version ' || o.srvversion, ${options('o.srvoptions')}`,
    },
    {
        catalogue: 'pg_event_trigger',
        owner: 'evtowner',
        definition: `'on', o.evtevent, 'when ' || array_to_string(o.evttags, ','), 'execute', o.evtfoid::regproc, CASE o.evtenabled WHEN 'D' THEN 'DISABLED' WHEN 'R' THEN 'REPLICA' WHEN 'A' THEN 'ALWAYS' END`,
    },
    {
        catalogue: 'pg_publication',
        owner: 'pubowner',
        definition: `CASE WHEN o.pubinsert THEN 'insert' END, CASE WHEN o.pubupdate THEN 'update' END, CASE WHEN o.pubdelete THEN 'delete' END, CASE WHEN o.pubtruncate THEN 'truncate' END,
      CASE WHEN o.pubviaroot THEN 'via root' END, 'of', CASE WHEN o.puballtables THEN 'all tables' ELSE (
        SELECT string_agg(concat_ws(' ', quote_ident(t.schemaname) || '.' || quote_ident(t.tablename),
            CASE WHEN EXISTS (SELECT 1 FROM pg_publication_rel r WHERE r.prpubid = o.oid AND r.prrelid = format('%I.%I', t.schemaname, t.tablename)::regclass AND to_jsonb(r)->>'prattrs' IS NOT NULL)
              THEN to_jsonb(t)->>'attnames' END,
            'where ' || (to_jsonb(t)->>'rowfilter')), ', ' ORDER BY t.schemaname, t.tablename)
        FROM pg_publication_tables t WHERE t.pubname = o.pubname) END`,
    },
    {
        catalogue: 'pg_transform',
        name: `'transform for ' || o.trftype::regtype || ' language ' || (SELECT quote_ident(l.lanname) FROM pg_language l WHERE l.oid = o.trflang)`,
        definition: `'from ' || nullif(o.trffromsql, 0)::regprocedure, 'to ' || nullif(o.trftosql, 0)::regprocedure`,
    },
    { catalogue: 'pg_am', definition: `o.amtype, o.amhandler` },
    {
        catalogue: 'pg_language',
        owner: 'lanowner',
        acl: ['lanacl', 'l'],
        definition: `CASE WHEN o.lanpltrusted THEN 'trusted' END, 'handler ' || nullif(o.lanplcallfoid, 0)::regproc, 'inline ' || nullif(o.laninline, 0)::regproc, 'validator ' || nullif(o.lanvalidator, 0)::regproc`,
    },
];
/** Objects below this OID are made by initdb and stand in no dump. Source: PostgreSQL, access/transam.h. */
const FIRST_NORMAL_OID = 16384;
/** Everything else that a dump carries: operators, casts, text search, foreign servers, publications, event triggers … */
const RARE_OBJECTS = RARE_KINDS.map(linesOf).join('\nUNION ALL\n');
function linesOf({ catalogue, name, definition, owner, acl }) {
    const lines = [
        `('other', concat_ws(' ', ${definition}))`,
        ...(owner ? [`('owner', pg_get_userbyid(o.${owner})::text)`] : []),
        ...(owner && acl ? [`('grant', ${(0,scope/* accessList */.j4)(`o.${acl[0]}`, acl[1], `o.${owner}`)})`] : []),
    ];
    return `SELECT coalesce(i.schema, ''), x.kind, ${name ?? "i.type || ' ' || i.identity"}, x.value
FROM ${catalogue} o CROSS JOIN LATERAL pg_identify_object('${catalogue}'::regclass, o.oid, 0) i
CROSS JOIN LATERAL (VALUES ${lines.join(', ')}) AS x(kind, value)
WHERE o.oid >= ${FIRST_NORMAL_OID} AND NOT ${(0,scope/* ofExtension */.l_)(catalogue, 'o.oid')}`;
}
/** User mappings by name only: their options are secrets, and hidden from most roles. */
const USER_MAPPINGS = `
SELECT '', 'other', 'user mapping of ' || m.usename || ' on ' || m.srvname, 'exists' FROM pg_user_mappings m`;
/** Owners and grants of large objects, as numbers of objects that share them: there may be millions. */
const LARGE_OBJECT_ACCESS = `
SELECT '', 'grant', 'large objects of ' || pg_get_userbyid(m.lomowner) || ': ' || ${(0,scope/* accessList */.j4)('m.lomacl', 'L', 'm.lomowner')}, m.objects || ' objects'
FROM (SELECT lomowner, lomacl, count(*) AS objects FROM pg_largeobject_metadata GROUP BY lomowner, lomacl) m`;

;// CONCATENATED MODULE: ./build/src/engines/postgres/catalogue/relations.js

const FROM_RELATION = `FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${scope/* USER_SCHEMA */.a0}`;
const OWN = `NOT ${(0,scope/* ofExtension */.l_)('pg_class', 'c.oid')}`;
/** Tables (plain, partitioned, foreign): persistence, row security, replica identity, options, access method. */
const TABLES = `
SELECT n.nspname, 'table', c.relname, concat_ws(' ', CASE c.relkind WHEN 'p' THEN 'partitioned' WHEN 'f' THEN 'foreign' ELSE 'plain' END,
  CASE c.relpersistence WHEN 'u' THEN 'unlogged' END, CASE WHEN c.relreplident <> 'd' THEN 'replica identity ' || c.relreplident::text END,
  am.amname, 'of ' || nullif(c.reloftype, 0)::regtype, nullif(array_to_string(ARRAY(SELECT o FROM unnest(c.reloptions) o ORDER BY o COLLATE "C"), ','), ''),
  (SELECT concat_ws(' ', 'server', quote_ident(s.srvname), array_to_string(f.ftoptions, ',')) FROM pg_foreign_table f JOIN pg_foreign_server s ON s.oid = f.ftserver WHERE f.ftrelid = c.oid))
${FROM_RELATION} LEFT JOIN pg_am am ON am.oid = c.relam WHERE c.relkind IN ('r', 'p', 'f') AND ${OWN}`;
/** Row security flags of tables that have any; a lost flag opens a tenant's rows. */
const ROW_SECURITY = `
SELECT n.nspname, 'row-security', c.relname, concat_ws(' ', CASE WHEN c.relrowsecurity THEN 'enabled' END, CASE WHEN c.relforcerowsecurity THEN 'forced' END)
${FROM_RELATION} WHERE c.relkind IN ('r', 'p') AND (c.relrowsecurity OR c.relforcerowsecurity) AND ${OWN}`;
/** Partition keys, bounds and plain inheritance. */
const PARTITIONS = `
SELECT n.nspname, 'partition', c.relname, concat_ws(' ', 'by ' || pg_get_partkeydef(c.oid),
  (SELECT 'of ' || string_agg(i.inhparent::regclass::text, ',' ORDER BY i.inhseqno) FROM pg_inherits i WHERE i.inhrelid = c.oid),
  pg_get_expr(c.relpartbound, c.oid))
${FROM_RELATION} WHERE c.relkind IN ('r', 'p', 'f') AND (c.relispartition OR c.relkind = 'p' OR EXISTS (SELECT 1 FROM pg_inherits i WHERE i.inhrelid = c.oid)) AND ${OWN}`;
/** Columns in order, without gaps of dropped ones: type, nullability, default, identity, generation, collation, storage. */
const COLUMNS = `
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
WHERE c.relkind IN ('r', 'p', 'f') AND ${OWN}`;
/**
 * Constraints of tables with their definition; ` NOT VALID` shows in it. Not-null constraints (18+) stand in the
 * columns; foreign keys that a partition inherits get generated names and stand for their parent.
 */
const CONSTRAINTS = `
SELECT n.nspname, CASE k.contype WHEN 'f' THEN 'foreign-key' WHEN 'u' THEN 'unique' WHEN 'p' THEN 'primary-key' WHEN 'x' THEN 'exclusion' ELSE 'check' END,
  c.relname || '.' || k.conname, pg_get_constraintdef(k.oid)
${FROM_RELATION} JOIN pg_constraint k ON k.conrelid = c.oid
WHERE k.contype IN ('f', 'u', 'p', 'x', 'c') AND NOT (k.contype = 'f' AND k.conparentid <> 0) AND ${OWN}`;
/** Indexes with definition and flags; an invalid one is a failed CREATE INDEX CONCURRENTLY. */
const INDEXES = `
SELECT n.nspname, 'index', c.relname, concat_ws(' ', pg_get_indexdef(c.oid), CASE WHEN NOT i.indisvalid THEN 'INVALID' END,
  CASE WHEN NOT i.indisready THEN 'NOT READY' END, CASE WHEN i.indisclustered THEN 'clustered' END, CASE WHEN i.indisreplident THEN 'replica identity' END)
${FROM_RELATION} JOIN pg_index i ON i.indexrelid = c.oid WHERE c.relkind IN ('i', 'I') AND NOT ${(0,scope/* ofExtension */.l_)('pg_class', 'i.indrelid')}`;
/** Triggers with definition and enabled state; those that PostgreSQL makes for foreign keys are left out. */
const TRIGGERS = `
SELECT n.nspname, 'trigger', c.relname || '.' || t.tgname, concat_ws(' ', pg_get_triggerdef(t.oid),
  CASE t.tgenabled WHEN 'D' THEN 'DISABLED' WHEN 'R' THEN 'REPLICA' WHEN 'A' THEN 'ALWAYS' END)
${FROM_RELATION} JOIN pg_trigger t ON t.tgrelid = c.oid AND NOT t.tgisinternal WHERE ${OWN}`;
/** Row security policies. */
const POLICIES = `
SELECT n.nspname, 'policy', c.relname || '.' || p.polname, concat_ws(' ', CASE WHEN p.polpermissive THEN 'permissive' ELSE 'restrictive' END, 'for ' || p.polcmd::text,
  'to ' || (SELECT string_agg(CASE r WHEN 0 THEN 'public' ELSE pg_get_userbyid(r)::text END, ',' ORDER BY pg_get_userbyid(r)) FROM unnest(p.polroles) r),
  'using ' || pg_get_expr(p.polqual, p.polrelid), 'check ' || pg_get_expr(p.polwithcheck, p.polrelid))
${FROM_RELATION} JOIN pg_policy p ON p.polrelid = c.oid WHERE ${OWN}`;
/** Sequences: type, bounds, step, cache, cycle and owning column; positions are read apart. */
const SEQUENCES = `
SELECT n.nspname, 'sequence', c.relname, concat_ws(' ', format_type(s.seqtypid, NULL), 'start', s.seqstart, 'by', s.seqincrement, 'from', s.seqmin, 'to', s.seqmax,
  'cache', s.seqcache, CASE WHEN s.seqcycle THEN 'cycle' END,
  (SELECT 'owned by ' || d.refobjid::regclass || '.' || a.attname FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i') LIMIT 1))
${FROM_RELATION} JOIN pg_sequence s ON s.seqrelid = c.oid WHERE ${OWN}`;
/** Columns of views and materialized views, and whether the latter are populated. */
const VIEWS = `
SELECT n.nspname, CASE c.relkind WHEN 'm' THEN 'matview' ELSE 'view' END, c.relname, concat_ws(' ',
  (SELECT string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod), ', ' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
  CASE WHEN c.relkind = 'm' AND NOT c.relispopulated THEN 'NOT POPULATED' END, array_to_string(c.reloptions, ','))
${FROM_RELATION} WHERE c.relkind IN ('v', 'm') AND ${OWN}`;
/** Text of views; another major may spell the same view differently. */
const VIEW_TEXTS = `
SELECT n.nspname, 'view-text', c.relname, pg_get_viewdef(c.oid) ${FROM_RELATION} WHERE c.relkind IN ('v', 'm') AND ${OWN}`;
/** Rules other than those that make a view. */
const RULES = `
SELECT n.nspname, 'rule', c.relname || '.' || r.rulename, concat_ws(' ', pg_get_ruledef(r.oid), CASE r.ev_enabled WHEN 'D' THEN 'DISABLED' WHEN 'R' THEN 'REPLICA' WHEN 'A' THEN 'ALWAYS' END) ${FROM_RELATION} JOIN pg_rewrite r ON r.ev_class = c.oid AND r.rulename <> '_RETURN' WHERE ${OWN}`;
/** Extended statistics objects with their owner. */
const STATISTICS = `
SELECT n.nspname, x.kind, s.stxname, x.value FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace AND ${scope/* USER_SCHEMA */.a0}
CROSS JOIN LATERAL (VALUES ('statistics', pg_get_statisticsobjdef(s.oid) || CASE WHEN coalesce(s.stxstattarget, -1) >= 0 THEN ' target ' || s.stxstattarget ELSE '' END),
  ('owner', pg_get_userbyid(s.stxowner)::text)) AS x(kind, value)`;
/** Owner and grants of relations. */
const RELATION_ACCESS = `
SELECT n.nspname, x.kind, c.relname, x.value ${FROM_RELATION}
CROSS JOIN LATERAL (VALUES ('owner', pg_get_userbyid(c.relowner)::text),
  ('grant', ${(0,scope/* accessList */.j4)('c.relacl', 'r', 'c.relowner')})) AS x(kind, value)
WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm') AND ${OWN}`;
/** Owner and grants of sequences, which have a default list of their own. */
const SEQUENCE_ACCESS = `
SELECT n.nspname, x.kind, c.relname, x.value ${FROM_RELATION}
CROSS JOIN LATERAL (VALUES ('owner', pg_get_userbyid(c.relowner)::text), ('grant', ${(0,scope/* accessList */.j4)('c.relacl', 's', 'c.relowner')})) AS x(kind, value)
WHERE c.relkind = 'S' AND ${OWN}`;
/** Grants on single columns. */
const COLUMN_GRANTS = `
SELECT n.nspname, 'grant', c.relname || '.' || a.attname, ${(0,scope/* accessList */.j4)('a.attacl', 'c', 'c.relowner')}
${FROM_RELATION} JOIN pg_attribute a ON a.attrelid = c.oid AND a.attacl IS NOT NULL AND NOT a.attisdropped WHERE ${OWN}`;

;// CONCATENATED MODULE: ./build/src/engines/postgres/catalogue/read-catalogue.js



const CONCERNS = { ...relations_namespaceObject, ...objects_namespaceObject, ...rare_objects_namespaceObject };
const CATALOGUE = `SELECT * FROM (${Object.values(CONCERNS)
    .map((concern) => `SELECT s::text, k::text, o::text, d::text FROM (${concern}) AS q(s, k, o, d)`)
    .join('\nUNION ALL\n')}) AS c(schema, kind, object, definition)
ORDER BY schema COLLATE "C", kind COLLATE "C", object COLLATE "C", definition COLLATE "C"`;
/** Reads the whole catalogue schema by schema; memory holds one schema at a time. Needs an open transaction (it uses a cursor). */
async function* readCatalogue(database) {
    let schema;
    let lines = [];
    for await (const row of database.stream(CATALOGUE)) {
        const line = toLine(row);
        if (schema !== undefined && line.schema !== schema) {
            yield { schema, lines };
            lines = [];
        }
        schema = line.schema;
        lines.push(line);
    }
    if (schema !== undefined)
        yield { schema, lines };
}
function toLine(row) {
    const [schema, kind, object, definition] = row;
    return {
        schema: schema ?? '',
        kind: kind ?? '',
        object: object ?? '',
        definition: definition ?? '',
    };
}


/***/ }),

/***/ 157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readSequences)
/* harmony export */ });
/* harmony import */ var _catalogue_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1562);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4458);


const SEQUENCE_NAMES = `SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${_catalogue_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .USER_SCHEMA */ .a0}
WHERE c.relkind = 'S' AND c.relpersistence <> 't' AND NOT ${(0,_catalogue_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .ofExtension */ .l_)('pg_class', 'c.oid')} ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`;
const SEQUENCES_PER_STATEMENT = 100;
/**
 * Reads every sequence's position. Sequences do not take part in snapshots, so a backup reads them before pg_dump
 * starts: what the dump holds is then at or after what the passport says.
 */
async function readSequences(database) {
    const names = await database.query(SEQUENCE_NAMES);
    const readings = [];
    for (let start = 0; start < names.length; start += SEQUENCES_PER_STATEMENT) {
        const batch = names.slice(start, start + SEQUENCES_PER_STATEMENT);
        const sql = batch.map(([schema, name], index) => `SELECT ${index}, last_value::text, is_called::text FROM ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(schema ?? '')}.${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(name ?? '')}`);
        for (const [index, last, called] of await database.query(sql.join(' UNION ALL '))) {
            const [schema, name] = batch[Number(index)] ?? [];
            readings.push({
                schema: schema ?? '',
                name: name ?? '',
                position: [last ?? '0', called === 'true' || called === 't'],
            });
        }
    }
    return readings;
}


/***/ }),

/***/ 3383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withMomentaryLocks)
/* harmony export */ });
/**
 * Runs statements and gives back the locks they took. A scan locks a table's indexes, and spelling out a view the view,
 * until the transaction ends, which on a thousand tables overflows the server's lock table. Inside a transaction such
 * locks go with a savepoint; what was locked before it stays locked.
 */
async function withMomentaryLocks(database, body) {
    if (!database.inTransaction)
        return body();
    await database.query('SAVEPOINT momentary');
    const result = await body();
    await database.query('ROLLBACK TO SAVEPOINT momentary');
    return result;
}


/***/ }),

/***/ 4465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b3: () => (/* binding */ readMatviews),
/* harmony export */   bC: () => (/* binding */ assembleSchemas),
/* harmony export */   ws: () => (/* binding */ readStructure)
/* harmony export */ });
/* harmony import */ var _passport_named_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9476);
/* harmony import */ var _passport_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6128);
/* harmony import */ var _catalogue_read_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7571);
/* harmony import */ var _catalogue_scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1562);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4458);
/* harmony import */ var _momentary_locks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3383);






/** Reads the catalogue inside the open transaction. */
function readStructure(database) {
    return (0,_momentary_locks_js__WEBPACK_IMPORTED_MODULE_3__/* .withMomentaryLocks */ .N)(database, () => foldCatalogue(database));
}
async function foldCatalogue(database) {
    const shapes = {};
    const shapeOf = new Map();
    let databaseLines = [];
    for await (const { schema, lines } of (0,_catalogue_read_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .readCatalogue */ .Y)(database)) {
        const texts = lines.map((line) => (0,_passport_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .shapeLine */ .kV)(line.kind, line.object, line.definition));
        if (schema === '') {
            databaseLines = texts.sort();
            continue;
        }
        const shape = (0,_passport_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .foldShape */ .zA)(schema, texts);
        shapes[shape.key] ??= shape.lines;
        shapeOf.set(schema, shape.key);
    }
    return { database: databaseLines, shapes, shapeOf };
}
/** Gathers what was read of each schema into the passport's form. */
function assembleSchemas(structure, rows, sequences, matviews) {
    const schemas = new Map(Array.from(structure.shapeOf, ([schema, shape]) => [schema, emptySchema(shape)]));
    for (const { table, truth, newest } of rows) {
        const schema = schemas.get(table.schema);
        if (!schema)
            continue;
        schema.tables.set(table.name, truth);
        if (newest && (!schema.newest || newest.at > schema.newest.at))
            schema.newest = newest;
    }
    for (const { schema, name, position } of sequences)
        schemas.get(schema)?.sequences.set(name, position);
    for (const { schema, name, rows: count } of matviews)
        schemas.get(schema)?.matviews.set(name, count);
    return (0,_passport_named_record_js__WEBPACK_IMPORTED_MODULE_4__/* .namedRecord */ .F)(Array.from(schemas, ([name, schema]) => [name, toTruth(schema)]));
}
function emptySchema(shape) {
    return { shape, tables: new Map(), sequences: new Map(), matviews: new Map() };
}
function toTruth({ shape, tables, sequences, matviews, newest }) {
    return {
        shape,
        tables: (0,_passport_named_record_js__WEBPACK_IMPORTED_MODULE_4__/* .namedRecord */ .F)(tables),
        sequences: (0,_passport_named_record_js__WEBPACK_IMPORTED_MODULE_4__/* .namedRecord */ .F)(sequences),
        matviews: (0,_passport_named_record_js__WEBPACK_IMPORTED_MODULE_4__/* .namedRecord */ .F)(matviews),
        ...(newest ? { newest } : {}),
    };
}
const POPULATED_MATVIEWS = `SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${_catalogue_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .USER_SCHEMA */ .a0}
WHERE c.relkind = 'm' AND c.relispopulated ORDER BY 1, 2`;
const MATVIEWS_PER_STATEMENT = 50;
/** Counts the rows of every populated materialized view. */
async function readMatviews(database) {
    const names = await database.query(POPULATED_MATVIEWS);
    const readings = [];
    for (let start = 0; start < names.length; start += MATVIEWS_PER_STATEMENT) {
        const batch = names.slice(start, start + MATVIEWS_PER_STATEMENT);
        const sql = batch.map(([schema, name], index) => `SELECT ${index}, count(*)::text FROM ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteIdentifier */ .Cm)(schema ?? '')}.${(0,_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .quoteIdentifier */ .Cm)(name ?? '')}`);
        const counted = await (0,_momentary_locks_js__WEBPACK_IMPORTED_MODULE_3__/* .withMomentaryLocks */ .N)(database, () => database.query(sql.join(' UNION ALL ')));
        for (const [index, count] of counted) {
            const [schema, name] = batch[Number(index)] ?? [];
            readings.push({ schema: schema ?? '', name: name ?? '', rows: Number(count) });
        }
    }
    return readings;
}


/***/ }),

/***/ 1625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ hashedColumn),
/* harmony export */   Fx: () => (/* binding */ isTimestamp),
/* harmony export */   q0: () => (/* binding */ looksLikeMoment)
/* harmony export */ });
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4458);

/** Types whose own hash sees every bit of the value and does not depend on settings, hash seeds of a major, or OIDs. */
const HASHED_AS_THEY_ARE = new Set([
    'int2',
    'int4',
    'bool',
    'date',
    'uuid',
    'inet',
    'cidr',
    'macaddr',
    'bytea',
]);
/**
 * Types hashed by their wire format. The hash of 64-bit integers folds both halves into 32 bits (1 and 2³² are equal
 * to it, and −1 and 2³² − 1), and that of times is the same; the hash of floats takes −0 for 0.
 * Source: PostgreSQL, hashfunc.c, hashint8extended.
 */
const SENT = {
    int8: 'int8send',
    time: 'time_send',
    timestamp: 'timestamp_send',
    timestamptz: 'timestamptz_send',
    float8: 'float8send',
    float4: 'float4send',
    interval: 'interval_send',
};
/**
 * The expression under which a column enters the row hash.
 * - text is hashed by bytes (collation C), so that another libc or ICU changes nothing;
 * - 64-bit numbers, times and floats go by their wire format, which keeps every bit;
 * - numeric, json and all else go by their text, which shows scale, order of keys, and so on.
 */
function hashedColumn(column) {
    const name = (0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(column.name);
    if (HASHED_AS_THEY_ARE.has(column.type))
        return name;
    if (column.type === 'text' || column.type === 'varchar')
        return `${name} COLLATE "C"`;
    const send = SENT[column.type];
    return send === undefined ? `${name}::text COLLATE "C"` : `${send}(${name})`;
}
/** Names under which applications keep the moment a row was written, in English and Portuguese, lower case without underscores. */
const MOMENT_NAMES = new Set([
    'createdat',
    'updatedat',
    'insertedat',
    'modifiedat',
    'occurredat',
    'happenedat',
    'paidat',
    'closedat',
    'orderedat',
    'createdon',
    'updatedon',
    'created',
    'updated',
    'datecreated',
    'criadoem',
    'atualizadoem',
    'alteradoem',
    'inseridoem',
    'datacriacao',
    'dataatualizacao',
    'datahora',
    'criadaem',
    'atualizadaem',
    'pagoem',
]);
/** Whether a column looks like the moment of a business row; used where the configuration names none. */
function looksLikeMoment(column) {
    return isTimestamp(column) && MOMENT_NAMES.has(column.name.toLowerCase().replaceAll('_', ''));
}
/** Whether a column can carry a business timestamp at all. */
function isTimestamp(column) {
    return column.type === 'timestamp' || column.type === 'timestamptz';
}


/***/ }),

/***/ 4382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readTruth)
/* harmony export */ });
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4458);
/* harmony import */ var _momentary_locks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3383);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1625);



/** Tables per statement: enough to make round trips cheap, few enough that progress moves and plans stay small. */
const TABLES_PER_STATEMENT = 32;
/**
 * Reads rows, fingerprint and newest moment of tables, one scan each.
 *
 * Fingerprint `record64/1`: h = hash_record_extended(ROW(columns), 0) per row; per table
 * Σ hashint8extended(h, h) as an exact numeric. The sum makes it independent of order; re-mixing h with itself
 * undoes the linearity of the record hash, under which two rows that swap a value would cancel. It finds accidents,
 * not an adversary: 64-bit, not cryptographic. Source: PostgreSQL hashfunc.c, rowtypes.c (14 and later).
 * @param limit ISO instant; business timestamps after it are ignored (a typo must not hide a gap).
 */
async function* readTruth(database, tables, moments, limit) {
    for (let start = 0; start < tables.length; start += TABLES_PER_STATEMENT) {
        const batch = tables.slice(start, start + TABLES_PER_STATEMENT);
        const sql = batch
            .map((table, index) => scanStatement({ table, index, moments: moments(table), limit }))
            .join('\nUNION ALL\n');
        const scanned = await (0,_momentary_locks_js__WEBPACK_IMPORTED_MODULE_2__/* .withMomentaryLocks */ .N)(database, () => database.query(sql));
        for (const [index, rows, sum, ...newest] of scanned) {
            const table = batch[Number(index)];
            if (table)
                yield toReading(table, [rows ?? '0', sum ?? null], newest);
        }
    }
}
function scanStatement(scan) {
    const { table, index, moments, limit } = scan;
    const newest = newestOf(moments, limit);
    const hash = table.columns.length === 0
        ? 'NULL::bigint'
        : `hash_record_extended(ROW(${table.columns.map(_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .hashedColumn */ .Ac).join(', ')}), 0)`;
    const kept = moments
        .map((name, position) => `, ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(name)} AS m${position}`)
        .join('');
    return `SELECT ${index}, count(*)::text, sum(hashint8extended(h, h))::text, ${newest}
FROM (SELECT ${hash} AS h${kept} FROM ONLY ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(table.schema)}.${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteIdentifier */ .Cm)(table.name)} OFFSET 0) r`;
}
/** `instant` and `column` of the newest moment; timestamps without zone are read as UTC, as ORMs write them. */
function newestOf(moments, limit) {
    if (moments.length === 0)
        return 'NULL::text, NULL::text';
    const each = moments.map((_, position) => `max(m${position}) FILTER (WHERE m${position} <= ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(limit)}::timestamptz)::timestamptz`);
    const greatest = `greatest(${each.join(', ')})`;
    const column = each
        .map((value, position) => `WHEN ${value} THEN ${(0,_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteLiteral */ .ce)(moments[position] ?? '')}`)
        .join(' ');
    return `to_char(${greatest}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), CASE ${greatest} ${column} END`;
}
function toReading(table, counted, newest) {
    const [rows, sum] = counted;
    const [at, column] = newest;
    const truth = [Number(rows), table.columns.length === 0 ? '-' : (sum ?? '0')];
    return at && column
        ? { table, truth, newest: { at, column: `${table.name}.${column}` } }
        : { table, truth };
}


/***/ }),

/***/ 9591:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ momentsOf)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1625);

/** The moment columns of one table. */
function momentsOf(table, rule) {
    if (!rule)
        return table.columns.filter(_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .looksLikeMoment */ .q0).map((column) => column.name);
    const wanted = rule.filter((each) => each.table === table.name).map((each) => each.column);
    return table.columns
        .filter((column) => wanted.includes(column.name) && (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimestamp */ .Fx)(column))
        .map((column) => column.name);
}


/***/ })

};
;