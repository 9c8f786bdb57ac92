import { USER_SCHEMA } from '../catalogue/scope.ts'
import type { Database, Row } from '../connection.ts'

/** A foreign key whose rows were checked by hand. */
export interface CheckedKey {
  readonly schema: string
  readonly table: string
  readonly name: string
  /** NOT VALID in the source: orphans are known to be possible there. */
  readonly isValidated: boolean
  /** Rows of the referencing table that point nowhere. */
  readonly orphans: number
}

/** A partition's key is that of its root. */
const IS_FOREIGN_KEY = `k.contype = 'f' AND k.conparentid = 0`

const LIST_KEYS = `SELECT k.oid::text FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
JOIN pg_namespace n ON n.oid = c.relnamespace AND ${USER_SCHEMA} WHERE ${IS_FOREIGN_KEY} ORDER BY pg_relation_size(c.oid) DESC, k.oid`

/**
 * Given foreign keys, each with a statement that counts its orphans: an anti-join with the constraint's own equality
 * operators (conpfeqop), NULLs as MATCH SIMPLE or FULL has them, partition roots once, plain tables ONLY.
 * Source: PostgreSQL ri_triggers.c, RI_Initial_Check.
 */
const ORPHAN_COUNTS = `SELECT n.nspname, c.relname, k.conname, k.convalidated::text,
  format('SELECT count(*)::text FROM %s%s c WHERE %s AND (%s NOT EXISTS (SELECT 1 FROM %s%s p WHERE %s))',
    CASE WHEN c.relkind = 'p' THEN '' ELSE 'ONLY ' END, k.conrelid::regclass,
    (SELECT string_agg(format('c.%I IS NOT NULL', a.attname), CASE k.confmatchtype WHEN 'f' THEN ' OR ' ELSE ' AND ' END) FROM unnest(k.conkey) x JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = x),
    CASE WHEN k.confmatchtype = 'f' THEN (SELECT string_agg(format('c.%I IS NULL OR', a.attname), ' ') FROM unnest(k.conkey) x JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = x) ELSE '' END,
    CASE WHEN f.relkind = 'p' THEN '' ELSE 'ONLY ' END, k.confrelid::regclass,
    (SELECT string_agg(format('p.%I OPERATOR(%I.%s) c.%I', pa.attname, opn.nspname, o.oprname, ca.attname), ' AND ')
     FROM unnest(k.conkey, k.confkey, k.conpfeqop) AS u(child, parent, operator)
     JOIN pg_attribute ca ON ca.attrelid = k.conrelid AND ca.attnum = u.child JOIN pg_attribute pa ON pa.attrelid = k.confrelid AND pa.attnum = u.parent
     JOIN pg_operator o ON o.oid = u.operator JOIN pg_namespace opn ON opn.oid = o.oprnamespace))
FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_class f ON f.oid = k.confrelid WHERE k.oid = ANY($1::oid[])`

/** Lists the foreign keys by OID, largest referencing table first: a thousand tenants have thousands of them. */
export async function listForeignKeys(database: Database): Promise<string[]> {
  return (await database.query(LIST_KEYS)).map(([oid]) => oid ?? '')
}

/**
 * Counts the orphans of the given keys, in one statement.
 * @throws Error when it cannot be told of every one of them: a key that was not looked at is no key without orphans.
 */
export async function countOrphans(
  database: Database,
  oids: readonly string[],
): Promise<CheckedKey[]> {
  if (oids.length === 0) return []
  const keys = await database.query(ORPHAN_COUNTS, [`{${oids.join(',')}}`])
  if (keys.length !== oids.length)
    throw new Error(`${keys.length} of ${oids.length} foreign keys are still there`)
  const sql = keys
    .map(([, , , , count], index) => `SELECT ${index}, (${count ?? ''})`)
    .join('\nUNION ALL\n')
  const orphans = new Map(numbered(await database.query(sql)))
  return keys.map(([schema, table, name, validated], index) => {
    const count = orphans.get(index)
    if (count === undefined) throw new Error(`no answer about the foreign key ${name ?? ''}`)
    const isValidated = validated === 'true'
    return {
      schema: schema ?? '',
      table: table ?? '',
      name: name ?? '',
      isValidated,
      orphans: count,
    }
  })
}

function numbered(rows: readonly Row[]): [number, number][] {
  return rows.map(([index, count]) => [Number(index), Number(count)])
}
