import type { Database } from '../connection.ts'

/** A foreign key of a table elsewhere that points into the schema. */
export interface OutsideKey {
  readonly schema: string
  readonly table: string
  readonly name: string
  /** As ALTER TABLE takes it. */
  readonly definition: string
  readonly comment: string | null
  /** Table in the schema, and which of its columns answer to which of the referencing ones. */
  readonly parent: string
  readonly columns: readonly { readonly child: string; readonly parent: string }[]
}

/** A view elsewhere that reads the schema. */
export interface OutsideView {
  readonly schema: string
  readonly name: string
  readonly definition: string
  readonly options: string | null
}

/** A publication that names a table of the schema, or the schema itself. */
export interface Publishing {
  readonly publication: string
  /** Null: all tables in the schema. */
  readonly table: string | null
  /** Of a single table: `(a, b)`, or nothing. */
  readonly columns: string | null
  readonly filter: string | null
}

/** Something elsewhere that refers to the schema and cannot be made anew without losing something. */
export interface Immovable {
  readonly kind: string
  readonly schema: string
  readonly object: string
}

/** All that refers to a schema from outside: by OID, so that it stays with the schema when that is renamed. */
export interface OutsideReferences {
  readonly keys: readonly OutsideKey[]
  readonly views: readonly OutsideView[]
  readonly publishings: readonly Publishing[]
  readonly immovable: readonly Immovable[]
}

const KEYS = `SELECT n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid), obj_description(k.oid, 'pg_constraint'), p.relname,
  (SELECT json_agg(json_build_array(ca.attname, pa.attname) ORDER BY u.position) FROM unnest(k.conkey, k.confkey) WITH ORDINALITY AS u(child, parent, position)
    JOIN pg_attribute ca ON ca.attrelid = k.conrelid AND ca.attnum = u.child JOIN pg_attribute pa ON pa.attrelid = k.confrelid AND pa.attnum = u.parent)::text
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_class p ON p.oid = k.confrelid
WHERE k.contype = 'f' AND k.conparentid = 0 AND p.relnamespace = $1::oid AND c.relnamespace <> $1::oid ORDER BY 1, 2, 3`

/** Objects of the schema, and those that hang on its relations and have no schema of their own. */
const OWN = `own(classid, objid) AS MATERIALIZED (
  SELECT 'pg_class'::regclass::oid, oid FROM pg_class WHERE relnamespace = $1::oid
  UNION ALL SELECT 'pg_type'::regclass, oid FROM pg_type WHERE typnamespace = $1::oid
  UNION ALL SELECT 'pg_proc'::regclass, oid FROM pg_proc WHERE pronamespace = $1::oid
  UNION ALL SELECT 'pg_operator'::regclass, oid FROM pg_operator WHERE oprnamespace = $1::oid
  UNION ALL SELECT 'pg_opclass'::regclass, oid FROM pg_opclass WHERE opcnamespace = $1::oid
  UNION ALL SELECT 'pg_opfamily'::regclass, oid FROM pg_opfamily WHERE opfnamespace = $1::oid
  UNION ALL SELECT 'pg_collation'::regclass, oid FROM pg_collation WHERE collnamespace = $1::oid
  UNION ALL SELECT 'pg_conversion'::regclass, oid FROM pg_conversion WHERE connamespace = $1::oid
  UNION ALL SELECT 'pg_ts_config'::regclass, oid FROM pg_ts_config WHERE cfgnamespace = $1::oid
  UNION ALL SELECT 'pg_ts_dict'::regclass, oid FROM pg_ts_dict WHERE dictnamespace = $1::oid
  UNION ALL SELECT 'pg_statistic_ext'::regclass, oid FROM pg_statistic_ext WHERE stxnamespace = $1::oid
  UNION ALL SELECT 'pg_constraint'::regclass, oid FROM pg_constraint WHERE connamespace = $1::oid
  UNION ALL SELECT 'pg_rewrite'::regclass, r.oid FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class WHERE c.relnamespace = $1::oid
  UNION ALL SELECT 'pg_trigger'::regclass, t.oid FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE c.relnamespace = $1::oid
  UNION ALL SELECT 'pg_policy'::regclass, p.oid FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid WHERE c.relnamespace = $1::oid
  UNION ALL SELECT 'pg_attrdef'::regclass, d.oid FROM pg_attrdef d JOIN pg_class c ON c.oid = d.adrelid WHERE c.relnamespace = $1::oid
)`

/** Who depends on them from elsewhere. Toast tables hang on their tables in a schema of the system's. */
const DEPENDANTS = `dependants AS (
  SELECT DISTINCT d.classid, d.objid FROM pg_depend d JOIN own ON own.classid = d.refclassid AND own.objid = d.refobjid
  WHERE NOT EXISTS (SELECT 1 FROM own o WHERE o.classid = d.classid AND o.objid = d.objid)
  AND NOT (d.classid = 'pg_class'::regclass AND EXISTS (SELECT 1 FROM pg_class t WHERE t.oid = d.objid AND t.relkind IN ('t', 'i') AND t.relnamespace = 'pg_toast'::regnamespace)))`

const VIEWS = `WITH ${OWN}, ${DEPENDANTS}
SELECT n.nspname, c.relname, pg_get_viewdef(c.oid), array_to_string(c.reloptions, ', ')
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind = 'v' AND EXISTS (SELECT 1 FROM dependants d JOIN pg_rewrite r ON d.classid = 'pg_rewrite'::regclass AND r.oid = d.objid WHERE r.ev_class = c.oid)
ORDER BY c.oid`

/** What is neither a foreign key with its triggers, nor a plain view, nor a publication: those are made anew. */
const IMMOVABLE = `WITH ${OWN}, ${DEPENDANTS}
SELECT i.type, coalesce(i.schema, ''), i.identity FROM dependants d CROSS JOIN LATERAL pg_identify_object(d.classid, d.objid, 0) i
WHERE d.classid NOT IN ('pg_publication_rel'::regclass, 'pg_amop'::regclass, 'pg_amproc'::regclass)
  AND NOT (d.classid = 'pg_constraint'::regclass AND EXISTS (SELECT 1 FROM pg_constraint k WHERE k.oid = d.objid AND k.contype = 'f'))
  AND NOT (d.classid = 'pg_trigger'::regclass AND EXISTS (SELECT 1 FROM pg_trigger t WHERE t.oid = d.objid AND t.tgisinternal))
  AND NOT (d.classid = 'pg_rewrite'::regclass AND EXISTS (SELECT 1 FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class WHERE r.oid = d.objid AND c.relkind = 'v' AND r.rulename = '_RETURN'))
UNION SELECT 'partition or child', n.nspname, c.relname FROM pg_inherits h JOIN pg_class c ON c.oid = h.inhrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_class p ON p.oid = h.inhparent WHERE c.relnamespace = $1::oid AND p.relnamespace <> $1::oid AND c.relkind IN ('r', 'p', 'f')
UNION SELECT 'extension', '', e.extname FROM pg_extension e WHERE e.extnamespace = $1::oid
  OR EXISTS (SELECT 1 FROM pg_depend x JOIN own ON own.classid = x.classid AND own.objid = x.objid WHERE x.refclassid = 'pg_extension'::regclass AND x.refobjid = e.oid AND x.deptype = 'e')
ORDER BY 1, 2, 3`

/** Row filters and column lists came with 15. */
const PUBLISHED_PARTS = `pg_get_expr(r.prqual, r.prrelid),
  (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY (r.prattrs))`

const publishedTables = (parts: string) => `SELECT p.pubname, c.relname, ${parts}
FROM pg_publication_rel r JOIN pg_publication p ON p.oid = r.prpubid JOIN pg_class c ON c.oid = r.prrelid WHERE c.relnamespace = $1::oid ORDER BY 1, 2`

/** Reads all of it; needs nothing but the catalogue. */
export async function readOutsideReferences(
  database: Database,
  schemaOid: string,
): Promise<OutsideReferences> {
  const [keys, views, immovable] = [
    await database.query(KEYS, [schemaOid]),
    await database.query(VIEWS, [schemaOid]),
    await database.query(IMMOVABLE, [schemaOid]),
  ]
  return {
    keys: keys.map(([schema, table, name, definition, comment, parent, columns]) => ({
      schema: schema ?? '',
      table: table ?? '',
      name: name ?? '',
      definition: definition ?? '',
      comment: comment ?? null,
      parent: parent ?? '',
      columns: columnPairs(columns ?? '[]'),
    })),
    views: views.map(([schema, name, definition, options]) => ({
      schema: schema ?? '',
      name: name ?? '',
      definition: definition ?? '',
      options: options || null,
    })),
    publishings: await readPublishings(database, schemaOid),
    immovable: immovable.map(([kind, schema, object]) => ({
      kind: kind ?? '',
      schema: schema ?? '',
      object: object ?? '',
    })),
  }
}

function columnPairs(json: string): OutsideKey['columns'] {
  const pairs: readonly (readonly [string, string])[] = JSON.parse(json)
  return pairs.map(([child, parent]) => ({ child, parent }))
}

async function readPublishings(database: Database, schemaOid: string): Promise<Publishing[]> {
  const [version] = await database.query(`SELECT to_regclass('pg_publication_namespace')::text`)
  const hasSchemas = version?.[0] !== null
  const parts = hasSchemas ? PUBLISHED_PARTS : 'NULL::text, NULL::text'
  const tables = await database.query(publishedTables(parts), [schemaOid])
  const schemas = hasSchemas
    ? await database.query(
        `SELECT p.pubname FROM pg_publication_namespace s JOIN pg_publication p ON p.oid = s.pnpubid WHERE s.pnnspid = $1::oid ORDER BY 1`,
        [schemaOid],
      )
    : []
  return [
    ...tables.map(([publication, table, filter, columns]) => ({
      publication: publication ?? '',
      table: table ?? '',
      columns: columns ?? null,
      filter: filter ?? null,
    })),
    ...schemas.map(([publication]) => ({
      publication: publication ?? '',
      table: null,
      columns: null,
      filter: null,
    })),
  ]
}
