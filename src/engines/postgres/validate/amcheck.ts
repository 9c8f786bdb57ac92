import { USER_SCHEMA } from '../catalogue/scope.ts'
import type { Database } from '../connection.ts'
import { quoteIdentifier, quoteLiteral } from '../connection.ts'
import { explainServerFailure } from '../restore/server-failure.ts'

/** A relation whose pages contradict themselves. */
export interface Corruption {
  readonly schema: string
  readonly relation: string
  readonly message: string
}

/** Relations to be checked, as OIDs, heap and B-tree apart. */
export interface AmcheckPlan {
  readonly heaps: readonly string[]
  readonly btrees: readonly string[]
}

/** Schema of our own, so that the extension's functions never mix with restored ones. */
const OWN_SCHEMA = 'lastro_amcheck'

/** Where amcheck's functions are. */
export interface AmcheckHome {
  readonly schema: string
  /** Takes away what was installed for the check; an extension that the backup has stays. */
  remove(): Promise<void>
}

/** Finds amcheck or installs it in a schema of its own; null where the server does not offer it. */
export async function installAmcheck(database: Database): Promise<AmcheckHome | null> {
  const [restored] = await database.query(
    `SELECT n.nspname FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.extname = 'amcheck'`,
  )
  if (restored) return { schema: quoteIdentifier(restored[0] ?? ''), remove: async () => undefined }
  const offered = await database.query(
    `SELECT 1 FROM pg_available_extensions WHERE name = 'amcheck'`,
  )
  if (offered.length === 0) return null
  await pastEventTriggers(database, [
    `CREATE SCHEMA ${OWN_SCHEMA}`,
    `CREATE EXTENSION amcheck SCHEMA ${OWN_SCHEMA}`,
  ])
  return {
    schema: OWN_SCHEMA,
    remove: () =>
      pastEventTriggers(database, ['DROP EXTENSION amcheck', `DROP SCHEMA ${OWN_SCHEMA}`]),
  }
}

/** The restored event triggers are there by now, and one of them may forbid what we do. */
async function pastEventTriggers(database: Database, statements: readonly string[]): Promise<void> {
  await database.query('SET session_replication_role = replica')
  for (const statement of statements) await database.query(statement)
  await database.query('RESET session_replication_role')
}

/** Lists heaps and valid B-tree indexes of the restored schemas. */
export async function planAmcheck(database: Database): Promise<AmcheckPlan> {
  const rows =
    await database.query(`SELECT c.oid::text, c.relkind::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${USER_SCHEMA}
    LEFT JOIN pg_index i ON i.indexrelid = c.oid LEFT JOIN pg_am am ON am.oid = c.relam
    WHERE (c.relkind IN ('r', 'm') AND am.amname = 'heap') OR (c.relkind = 'i' AND am.amname = 'btree' AND i.indisvalid) ORDER BY c.relpages DESC`)
  const of = (isIndex: boolean) =>
    rows.filter(([, kind]) => (kind === 'i') === isIndex).map(([oid]) => oid ?? '')
  return { heaps: of(false), btrees: of(true) }
}

/** Checks the pages of heaps: header, line pointers, tuples, toast pointers. */
export async function checkHeaps(
  database: Database,
  { schema: home }: AmcheckHome,
  oids: readonly string[],
): Promise<Corruption[]> {
  const rows = await database.query(
    `SELECT n.nspname, c.relname, min('block ' || v.blkno || ': ' || v.msg) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     CROSS JOIN LATERAL ${home}.verify_heapam(c.oid, on_error_stop => true, check_toast => false) v WHERE c.oid = ANY($1::oid[]) GROUP BY 1, 2`,
    [`{${oids.join(',')}}`],
  )
  return rows.map(([schema, relation, message]) => ({
    schema: schema ?? '',
    relation: relation ?? '',
    message: message ?? '',
  }))
}

/** Checks order and structure of B-trees, one statement for all; when it raises, each alone to name the broken one. */
export async function checkBtrees(
  database: Database,
  home: AmcheckHome,
  oids: readonly string[],
): Promise<Corruption[]> {
  try {
    await database.query(
      `SELECT count(${home.schema}.bt_index_check(i)) FROM unnest($1::oid[]) i`,
      [`{${oids.join(',')}}`],
    )
    return []
  } catch {
    const found: Corruption[] = []
    for (const oid of oids) found.push(...(await checkBtree(database, home, oid)))
    return found
  }
}

async function checkBtree(
  database: Database,
  home: AmcheckHome,
  oid: string,
): Promise<Corruption[]> {
  try {
    await database.query(`SELECT ${home.schema}.bt_index_check(${quoteLiteral(oid)}::oid)`)
    return []
  } catch (error) {
    // A server without memory or disk raises errors, too; they say nothing of the index.
    const explained = explainServerFailure(error)
    if (explained !== error) throw explained
    const [row] = await database.query(
      `SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = ${quoteLiteral(oid)}::oid`,
    )
    return [
      {
        schema: row?.[0] ?? '',
        relation: row?.[1] ?? oid,
        message: error instanceof Error ? error.message : String(error),
      },
    ]
  }
}
