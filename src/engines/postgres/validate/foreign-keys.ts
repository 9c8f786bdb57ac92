import { USER_SCHEMA } from '../catalogue/scope.ts'
import type { Database } from '../connection.ts'

/** A foreign key whose rows are to be checked by hand. */
export interface ForeignKeySpec {
  readonly schema: string
  readonly table: string
  readonly name: string
  /** NOT VALID in the source: orphans are known to be possible there. */
  readonly isValidated: boolean
  /** Selects the number of rows of the referencing table that point nowhere. */
  readonly orphanCount: string
}

/**
 * Every foreign key with a statement that counts its orphans: an anti-join with the constraint's own equality
 * operators (conpfeqop), NULLs as MATCH SIMPLE or FULL has them, partition roots once, plain tables ONLY.
 * Source: PostgreSQL ri_triggers.c, RI_Initial_Check.
 */
const FOREIGN_KEYS = `SELECT n.nspname, c.relname, k.conname, k.convalidated::text,
  format('SELECT count(*)::text FROM %s%s c WHERE %s AND (%s NOT EXISTS (SELECT 1 FROM %s%s p WHERE %s))',
    CASE WHEN c.relkind = 'p' THEN '' ELSE 'ONLY ' END, k.conrelid::regclass,
    (SELECT string_agg(format('c.%I IS NOT NULL', a.attname), CASE k.confmatchtype WHEN 'f' THEN ' OR ' ELSE ' AND ' END) FROM unnest(k.conkey) x JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = x),
    CASE WHEN k.confmatchtype = 'f' THEN (SELECT string_agg(format('c.%I IS NULL OR', a.attname), ' ') FROM unnest(k.conkey) x JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = x) ELSE '' END,
    CASE WHEN f.relkind = 'p' THEN '' ELSE 'ONLY ' END, k.confrelid::regclass,
    (SELECT string_agg(format('p.%I OPERATOR(%I.%s) c.%I', pa.attname, opn.nspname, o.oprname, ca.attname), ' AND ')
     FROM unnest(k.conkey, k.confkey, k.conpfeqop) AS u(child, parent, operator)
     JOIN pg_attribute ca ON ca.attrelid = k.conrelid AND ca.attnum = u.child JOIN pg_attribute pa ON pa.attrelid = k.confrelid AND pa.attnum = u.parent
     JOIN pg_operator o ON o.oid = u.operator JOIN pg_namespace opn ON opn.oid = o.oprnamespace))
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace AND ${USER_SCHEMA}
JOIN pg_class f ON f.oid = k.confrelid
WHERE k.contype = 'f' AND k.conparentid = 0 ORDER BY pg_relation_size(c.oid) DESC, 1, 2, 3`

/** Lists the foreign keys, largest referencing table first. */
export async function readForeignKeys(database: Database): Promise<ForeignKeySpec[]> {
  const rows = await database.query(FOREIGN_KEYS)
  return rows.map(([schema, table, name, validated, orphanCount]) => ({
    schema: schema ?? '',
    table: table ?? '',
    name: name ?? '',
    isValidated: validated === 'true',
    orphanCount: orphanCount ?? '',
  }))
}

/** Orphans of each given key, in one statement. */
export async function countOrphans(
  database: Database,
  keys: readonly ForeignKeySpec[],
): Promise<number[]> {
  const sql = keys
    .map((key, index) => `SELECT ${index}, (${key.orphanCount})`)
    .join('\nUNION ALL\n')
  const counts = keys.map(() => 0)
  for (const [index, count] of await database.query(sql)) counts[Number(index)] = Number(count)
  return counts
}
