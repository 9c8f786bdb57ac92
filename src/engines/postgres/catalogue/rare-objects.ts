import { accessList, ofExtension } from './scope.ts'

/** A system catalogue whose objects are named by their identity. */
interface RareKind {
  readonly catalogue: string
  /** Name of the object where majors spell its identity differently. */
  readonly name?: string
  /** What of the object must be the same; `o` is its row. */
  readonly definition: string
  /** Column of the owner; absent where objects have none. */
  readonly owner?: string
  /** Column of the grants and the letter of acldefault() for them. */
  readonly acl?: readonly [column: string, kind: string]
}

/** `name=value` sorted; what may be a secret only by name, because passports are not secret. */
const options = (column: string) =>
  `(SELECT 'options ' || string_agg(quote_ident(w.option_name) || '=' || CASE WHEN w.option_name ~* 'pass|secret|key|token' THEN '***' ELSE quote_literal(w.option_value) END, ',' ORDER BY w.option_name COLLATE "C") FROM pg_options_to_table(${column}) w)`

const RARE_KINDS: readonly RareKind[] = [
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
]

/** Objects below this OID are made by initdb and stand in no dump. Source: PostgreSQL, access/transam.h. */
const FIRST_NORMAL_OID = 16384

/** Everything else that a dump carries: operators, casts, text search, foreign servers, publications, event triggers … */
export const RARE_OBJECTS = RARE_KINDS.map(linesOf).join('\nUNION ALL\n')

function linesOf({ catalogue, name, definition, owner, acl }: RareKind): string {
  const lines = [
    `('other', concat_ws(' ', ${definition}))`,
    ...(owner ? [`('owner', pg_get_userbyid(o.${owner})::text)`] : []),
    ...(owner && acl ? [`('grant', ${accessList(`o.${acl[0]}`, acl[1], `o.${owner}`)})`] : []),
  ]
  return `SELECT coalesce(i.schema, ''), x.kind, ${name ?? "i.type || ' ' || i.identity"}, x.value
FROM ${catalogue} o CROSS JOIN LATERAL pg_identify_object('${catalogue}'::regclass, o.oid, 0) i
CROSS JOIN LATERAL (VALUES ${lines.join(', ')}) AS x(kind, value)
WHERE o.oid >= ${FIRST_NORMAL_OID} AND NOT ${ofExtension(catalogue, 'o.oid')}`
}

/** User mappings by name only: their options are secrets, and hidden from most roles. */
export const USER_MAPPINGS = `
SELECT '', 'other', 'user mapping of ' || m.usename || ' on ' || m.srvname, 'exists' FROM pg_user_mappings m`

/** Owners and grants of large objects, as numbers of objects that share them: there may be millions. */
export const LARGE_OBJECT_ACCESS = `
SELECT '', 'grant', 'large objects of ' || pg_get_userbyid(m.lomowner) || ': ' || ${accessList('m.lomacl', 'L', 'm.lomowner')}, m.objects || ' objects'
FROM (SELECT lomowner, lomacl, count(*) AS objects FROM pg_largeobject_metadata GROUP BY lomowner, lomacl) m`
