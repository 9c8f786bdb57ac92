import type { Database } from '../connection.ts'

/** What our catalogue queries join; a restored cluster has no statistics for it, and nothing else needs any here. */
const CATALOGUE_TABLES = [
  'pg_attrdef',
  'pg_attribute',
  'pg_class',
  'pg_constraint',
  'pg_depend',
  'pg_description',
  'pg_index',
  'pg_namespace',
  'pg_proc',
  'pg_rewrite',
  'pg_sequence',
  'pg_trigger',
  'pg_type',
]
  .map((name) => `pg_catalog.${name}`)
  .join(', ')

/** Gathers the statistics that make our catalogue queries fast in a database that was just restored. */
export async function analyseCatalogue(session: Database): Promise<void> {
  await session.query(`ANALYZE ${CATALOGUE_TABLES}`)
}
