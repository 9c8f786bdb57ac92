/** One value of one type, and another one that is easily taken for it. */
export interface ValueFault {
  /** Name of the table; each holds one column `value` of the type, and the rows 1 to 3. */
  readonly table: string
  readonly type: string
  readonly before: string
  readonly after: string
}

/** Pairs of SQL expressions that some way of comparing, printing or converting would take for equal. */
export const VALUE_FAULTS: readonly ValueFault[] = [
  { table: 'one_byte', type: 'text', before: `'São Paulo'`, after: `'Sao Paulo'` },
  { table: 'normal_form', type: 'text', before: `U&'\\00E3'`, after: `U&'a\\0303'` },
  { table: 'case_only', type: 'public.citext', before: `'Ana'`, after: `'ANA'` },
  { table: 'trailing_blank', type: 'text', before: `'a'`, after: `'a '` },
  { table: 'null_or_empty', type: 'text', before: 'NULL', after: `''` },
  { table: 'null_or_word', type: 'varchar(9)', before: 'NULL', after: `'NULL'` },
  { table: 'null_or_zero', type: 'integer', before: 'NULL', after: '0' },
  { table: 'line_break', type: 'text', before: `E'a\\nb'`, after: `E'a\\r\\nb'` },
  { table: 'escape', type: 'text', before: `E'\\\\n'`, after: `E'\\n'` },
  { table: 'scale', type: 'numeric', before: '1.0', after: '1.00' },
  { table: 'last_digit', type: 'numeric', before: '1e30 + 0.1', after: '1e30 + 0.2' },
  {
    table: 'last_bit',
    type: 'double precision',
    before: '0.3',
    after: '0.1::float8 + 0.2::float8',
  },
  { table: 'last_bit_of_real', type: 'real', before: `'0.1'`, after: `'0.10000001'` },
  { table: 'negative_zero', type: 'double precision', before: `'0'`, after: `'-0'` },
  { table: 'not_a_number', type: 'double precision', before: `'NaN'`, after: `'Infinity'` },
  {
    table: 'microsecond',
    type: 'timestamptz',
    before: `'2025-11-20 03:00:00.000001+00'`,
    after: `'2025-11-20 03:00:00.000002+00'`,
  },
  {
    table: 'zone',
    type: 'timestamptz',
    before: `'2025-11-20 03:00:00+00'`,
    after: `'2025-11-20 03:00:00-03'`,
  },
  {
    table: 'zone_of_time',
    type: 'timetz',
    before: `'03:00:00+00'`,
    after: `'00:00:00-03'`,
  },
  { table: 'month_or_days', type: 'interval', before: `'1 month'`, after: `'30 days'` },
  { table: 'day_or_hours', type: 'interval', before: `'1 day'`, after: `'24 hours'` },
  { table: 'infinite', type: 'date', before: `'infinity'`, after: `'-infinity'` },
  { table: 'netmask', type: 'inet', before: `'10.0.0.1'`, after: `'10.0.0.1/24'` },
  { table: 'key_order', type: 'json', before: `'{"a":1,"b":2}'`, after: `'{"b":2,"a":1}'` },
  { table: 'blank_in_json', type: 'json', before: `'{"a":1}'`, after: `'{"a": 1}'` },
  { table: 'number_in_jsonb', type: 'jsonb', before: `'{"a":1.0}'`, after: `'{"a":1.00}'` },
  { table: 'string_in_jsonb', type: 'jsonb', before: `'{"a":1}'`, after: `'{"a":"1"}'` },
  { table: 'null_in_jsonb', type: 'jsonb', before: `'{"a":null}'`, after: `'{}'` },
  { table: 'bounds', type: 'integer[]', before: `'[0:1]={1,2}'`, after: `'{1,2}'` },
  { table: 'null_in_array', type: 'text[]', before: `'{NULL}'`, after: `'{"NULL"}'` },
  { table: 'empty_bytes', type: 'bytea', before: `'\\x00'`, after: `'\\x'` },
  { table: 'bit_length', type: 'varbit', before: `B'01'`, after: `B'010'` },
  { table: 'open_bound', type: 'numrange', before: `'[1,2)'`, after: `'[1,2]'` },
  { table: 'cent', type: 'money', before: `'0.01'`, after: `'0.02'` },
  { table: 'label', type: 'public.payment_kind', before: `'cash'`, after: `'card'` },
  { table: 'point_place', type: 'point', before: `'(0,1)'`, after: `'(1,0)'` },
]

/** Creates schema `kinds` with a table per pair; the value stands in the row between two others. */
export const VALUES_BEFORE = `CREATE SCHEMA kinds;${VALUE_FAULTS.map(
  ({ table, type, before }) =>
    `CREATE TABLE kinds.${table} (id integer, value ${type}); INSERT INTO kinds.${table} VALUES (1, NULL), (2, ${before}), (3, NULL);`,
).join('\n')}`

/** Changes the one value of every table. */
export const VALUES_AFTER = VALUE_FAULTS.map(
  ({ table, after }) => `UPDATE kinds.${table} SET value = ${after} WHERE id = 2;`,
).join('\n')
