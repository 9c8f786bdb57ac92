import { quoteIdentifier } from '../connection.ts'

/** A column as the fingerprint sees it. */
export interface ColumnSpec {
  readonly name: string
  /** Name of the base type in pg_catalog (domains resolved), or `other` for a type outside it. */
  readonly type: string
}

/** Types whose own hash sees every bit of the value and does not depend on settings, hash seeds of a major, or OIDs. */
const HASHED_AS_THEY_ARE = new Set([
  'int2',
  'int4',
  'int8',
  'bool',
  'date',
  'timestamp',
  'timestamptz',
  'time',
  'uuid',
  'inet',
  'cidr',
  'macaddr',
  'bytea',
])

/**
 * The expression under which a column enters the row hash.
 * - text is hashed by bytes (collation C), so that another libc or ICU changes nothing;
 * - floats go by their wire format, which tells −0 from 0 and keeps the last bit;
 * - numeric, intervals, json and all else go by their text, which shows scale, months against days, and so on.
 */
export function hashedColumn(column: ColumnSpec): string {
  const name = quoteIdentifier(column.name)
  if (HASHED_AS_THEY_ARE.has(column.type)) return name
  if (column.type === 'text' || column.type === 'varchar') return `${name} COLLATE "C"`
  if (column.type === 'float8') return `float8send(${name})`
  if (column.type === 'float4') return `float4send(${name})`
  if (column.type === 'interval') return `interval_send(${name})`
  return `${name}::text COLLATE "C"`
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
])

/** Whether a column looks like the moment of a business row; used where the configuration names none. */
export function looksLikeMoment(column: ColumnSpec): boolean {
  return isTimestamp(column) && MOMENT_NAMES.has(column.name.toLowerCase().replaceAll('_', ''))
}

/** Whether a column can carry a business timestamp at all. */
export function isTimestamp(column: ColumnSpec): boolean {
  return column.type === 'timestamp' || column.type === 'timestamptz'
}
