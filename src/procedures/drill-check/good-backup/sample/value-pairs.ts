import type { FaultId } from '../../../../locale/catalogue.ts'
import { SAMPLE_SCHEMA } from './sample-schema.ts'

/** One value of one type, and another one that is easily taken for it; both are SQL expressions. */
export interface ValuePair {
  readonly id: FaultId
  /** With its schema; holds one column `value` of the type, and the rows 1 to 3. */
  readonly table: string
  readonly type: string
  readonly before: string
  readonly after: string
}

const pair = (id: FaultId, type: string, before: string, after: string): ValuePair => {
  const name = id.replace(/^value-/, '').replaceAll('-', '_')
  return { id, table: `${SAMPLE_SCHEMA}.${name}`, type, before, after }
}

/** Pairs that some way of comparing, printing or converting would take for equal. */
export const VALUE_PAIRS: readonly ValuePair[] = [
  pair('value-one-byte', 'text', `'São Paulo'`, `'Sao Paulo'`),
  pair('value-normal-form', 'text', `U&'\\00E3'`, `U&'a\\0303'`),
  pair('value-case-only', 'public.citext', `'Ana'`, `'ANA'`),
  pair('value-trailing-blank', 'text', `'a'`, `'a '`),
  pair('value-null-or-empty', 'text', 'NULL', `''`),
  pair('value-null-or-word', 'varchar(9)', 'NULL', `'NULL'`),
  pair('value-null-or-zero', 'integer', 'NULL', '0'),
  pair('value-line-break', 'text', `E'a\\nb'`, `E'a\\r\\nb'`),
  pair('value-escape', 'text', `E'\\\\n'`, `E'\\n'`),
  pair('value-scale', 'numeric', '1.0', '1.00'),
  pair('value-last-digit', 'numeric', '1e30 + 0.1', '1e30 + 0.2'),
  pair('value-last-bit', 'double precision', '0.3', '0.1::float8 + 0.2::float8'),
  pair('value-last-bit-of-real', 'real', `'0.1'`, `'0.10000001'`),
  pair('value-negative-zero', 'double precision', `'0'`, `'-0'`),
  pair('value-not-a-number', 'double precision', `'NaN'`, `'Infinity'`),
  pair(
    'value-microsecond',
    'timestamptz',
    `'2025-11-20 03:00:00.000001+00'`,
    `'2025-11-20 03:00:00.000002+00'`,
  ),
  pair('value-zone', 'timestamptz', `'2025-11-20 03:00:00+00'`, `'2025-11-20 03:00:00-03'`),
  pair('value-zone-of-time', 'timetz', `'03:00:00+00'`, `'00:00:00-03'`),
  pair('value-month-or-days', 'interval', `'1 month'`, `'30 days'`),
  pair('value-day-or-hours', 'interval', `'1 day'`, `'24 hours'`),
  pair('value-infinite-date', 'date', `'infinity'`, `'-infinity'`),
  pair('value-netmask', 'inet', `'10.0.0.1'`, `'10.0.0.1/24'`),
  pair('value-key-order', 'json', `'{"a":1,"b":2}'`, `'{"b":2,"a":1}'`),
  pair('value-blank-in-json', 'json', `'{"a":1}'`, `'{"a": 1}'`),
  pair('value-number-in-jsonb', 'jsonb', `'{"a":1.0}'`, `'{"a":1.00}'`),
  pair('value-string-in-jsonb', 'jsonb', `'{"a":1}'`, `'{"a":"1"}'`),
  pair('value-null-in-jsonb', 'jsonb', `'{"a":null}'`, `'{}'`),
  pair('value-array-bounds', 'integer[]', `'[0:1]={1,2}'`, `'{1,2}'`),
  pair('value-null-in-array', 'text[]', `'{NULL}'`, `'{"NULL"}'`),
  pair('value-empty-bytes', 'bytea', `'\\x00'`, `'\\x'`),
  pair('value-bit-length', 'varbit', `B'01'`, `B'010'`),
  pair('value-open-bound', 'numrange', `'[1,2)'`, `'[1,2]'`),
  pair('value-cent', 'money', `'0.01'`, `'0.02'`),
  pair('value-label', 'public.payment_kind', `'cash'`, `'card'`),
  pair('value-point', 'point', `'(0,1)'`, `'(1,0)'`),
]
