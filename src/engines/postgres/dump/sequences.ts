import type { SequenceTruth } from '../../../passport/passport.ts'
import { ofExtension, USER_SCHEMA } from '../catalogue/scope.ts'
import type { Database } from '../connection.ts'
import { quoteIdentifier } from '../connection.ts'

/** Position of one sequence. */
export interface SequenceReading {
  readonly schema: string
  readonly name: string
  readonly position: SequenceTruth
}

const SEQUENCE_NAMES = `SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND ${USER_SCHEMA}
WHERE c.relkind = 'S' AND c.relpersistence <> 't' AND NOT ${ofExtension('pg_class', 'c.oid')} ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C"`

const SEQUENCES_PER_STATEMENT = 100

/**
 * Reads every sequence's position. Sequences do not take part in snapshots, so a backup reads them before pg_dump
 * starts: what the dump holds is then at or after what the passport says.
 */
export async function readSequences(database: Database): Promise<SequenceReading[]> {
  const names = await database.query(SEQUENCE_NAMES)
  const readings: SequenceReading[] = []
  for (let start = 0; start < names.length; start += SEQUENCES_PER_STATEMENT) {
    const batch = names.slice(start, start + SEQUENCES_PER_STATEMENT)
    const sql = batch.map(
      ([schema, name], index) =>
        `SELECT ${index}, last_value::text, is_called::text FROM ${quoteIdentifier(schema ?? '')}.${quoteIdentifier(name ?? '')}`,
    )
    for (const [index, last, called] of await database.query(sql.join(' UNION ALL '))) {
      const [schema, name] = batch[Number(index)] ?? []
      readings.push({
        schema: schema ?? '',
        name: name ?? '',
        position: [last ?? '0', called === 'true' || called === 't'],
      })
    }
  }
  return readings
}
