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
  'bool',
  'date',
  'uuid',
  'inet',
  'cidr',
  'macaddr',
  'bytea',
])

/**
 * Types hashed by their wire format. The hash of 64-bit integers folds both halves into 32 bits (1 and 2³² are equal
 * to it, and −1 and 2³² − 1), and that of times is the same; the hash of floats takes −0 for 0.
 * Source: PostgreSQL, hashfunc.c, hashint8extended.
 */
const SENT: Readonly<Record<string, string>> = {
  int8: 'int8send',
  time: 'time_send',
  timestamp: 'timestamp_send',
  timestamptz: 'timestamptz_send',
  float8: 'float8send',
  float4: 'float4send',
  interval: 'interval_send',
}

/**
 * The expression under which a column enters the row hash.
 * - text is hashed by bytes (collation C), so that another libc or ICU changes nothing;
 * - 64-bit numbers, times and floats go by their wire format, which keeps every bit;
 * - numeric, json and all else go by their text, which shows scale, order of keys, and so on.
 */
export function hashedColumn(column: ColumnSpec): string {
  const name = quoteIdentifier(column.name)
  if (HASHED_AS_THEY_ARE.has(column.type)) return name
  if (column.type === 'text' || column.type === 'varchar') return `${name} COLLATE "C"`
  const send = SENT[column.type]
  return send === undefined ? `${name}::text COLLATE "C"` : `${send}(${name})`
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
