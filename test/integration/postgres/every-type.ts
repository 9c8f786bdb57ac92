/** A type and values of it, each of which must be told from every other. */
export interface TypeSample {
  readonly type: string
  readonly values: readonly string[]
}

const sample = (type: string, ...values: readonly string[]): TypeSample => ({
  type,
  values: [...values, 'NULL'],
})

/** What the samples below need. */
export const TYPES_NEEDED = `
CREATE EXTENSION hstore; CREATE EXTENSION citext; CREATE EXTENSION ltree;
CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad');
CREATE DOMAIN amount AS numeric(12,2) CHECK (VALUE >= 0);
CREATE DOMAIN small_amount AS amount CHECK (VALUE < 1000);
CREATE DOMAIN measured AS float8;
CREATE DOMAIN label AS varchar(20);
CREATE DOMAIN labels AS text[];
CREATE TYPE place AS (street text, number integer, height float8);
CREATE TYPE span AS RANGE (subtype = float8);
CREATE TABLE referenced ();
`

/** Values that are easily taken for each other. */
export const TYPE_SAMPLES: readonly TypeSample[] = [
  sample('int2', '0', '1', '-1', '32767', '-32768'),
  sample('int4', '0', '1', '-1', '2147483647', '-2147483648'),
  sample(
    'int8',
    '0',
    '1',
    '-1',
    '9223372036854775807',
    '-9223372036854775808',
    '4294967296',
    '4294967295',
  ),
  sample(
    'numeric',
    '0',
    '1',
    '1.0',
    '1.00',
    '-1',
    `'NaN'`,
    `'Infinity'`,
    `'-Infinity'`,
    '1e-30',
    '1e130',
    '0.0',
  ),
  sample('numeric(10,3)', '1.5', '1.501', '-1.5'),
  sample('float4', '0', `'-0'`, `'NaN'`, `'Infinity'`, '1.5', '1.5000001', '1e-45'),
  sample(
    'float8',
    '0',
    `'-0'`,
    `'NaN'`,
    `'-Infinity'`,
    '0.1',
    '0.1::float8 + 1.3877787807814457e-17',
    '5e-324',
    '1e308',
  ),
  sample(
    'text',
    `''`,
    `' '`,
    `'a'`,
    `'A'`,
    `'a '`,
    `'á'`,
    `'a' || chr(769)`,
    `'NULL'`,
    `E'a\\n'`,
    `E'a\\r\\n'`,
    `'漢字'`,
    `'🍕'`,
    `repeat('x', 9000)`,
    `repeat('x', 9001)`,
  ),
  sample('char(5)', `'a'`, `'A'`, `''`, `'abcde'`),
  sample('varchar(20)', `''`, `'a'`, `'a '`, `'ß'`, `'ss'`),
  sample('name', `'a'`, `'A'`, `'long_long_name'`),
  sample('"char"', `'a'`, `'A'`, `''`, `'\\'`),
  sample('bytea', `''`, `'\\x00'`, `'\\x0000'`, `'\\xff'`, `'\\x5c78'`),
  sample('bool', 'true', 'false'),
  sample('date', `'2025-01-02'`, `'2025-02-01'`, `'infinity'`, `'-infinity'`, `'0044-03-15 BC'`),
  sample('time', `'00:00'`, `'24:00'`, `'12:30:00.000001'`),
  sample('timetz', `'12:00+00'`, `'12:00+03'`, `'15:00+03'`, `'09:00-03'`),
  sample(
    'timestamp',
    `'2025-01-01 12:00'`,
    `'2025-01-01 12:00:00.000001'`,
    `'infinity'`,
    `'-infinity'`,
  ),
  sample(
    'timestamptz',
    `'2025-01-01 12:00+00'`,
    `'2025-01-01 12:00+01'`,
    `'2025-01-01 12:00:00.000001+00'`,
    `'infinity'`,
  ),
  sample(
    'interval',
    `'1 day'`,
    `'24 hours'`,
    `'1 month'`,
    `'30 days'`,
    `'1 month -30 days'`,
    `'0'`,
    `'-1 day'`,
    `'1 microsecond'`,
  ),
  sample(
    'uuid',
    `'00000000-0000-0000-0000-000000000000'`,
    `'00000000-0000-0000-0000-000000000001'`,
  ),
  sample('inet', `'10.0.0.1'`, `'10.0.0.1/24'`, `'10.0.0.2'`, `'::1'`, `'::ffff:10.0.0.1'`),
  sample('cidr', `'10.0.0.0/8'`, `'10.0.0.0/16'`, `'::/0'`, `'0.0.0.0/0'`),
  sample('macaddr', `'08:00:2b:01:02:03'`, `'08:00:2b:01:02:04'`),
  sample('macaddr8', `'08:00:2b:01:02:03:04:05'`, `'08:00:2b:01:02:03:04:06'`),
  sample(
    'json',
    `'{"a":1}'`,
    `'{"a": 1}'`,
    `'{"a":1,"a":2}'`,
    `'{"a":2,"a":1}'`,
    `'null'`,
    `'1'`,
    `'1.0'`,
  ),
  sample('jsonb', `'{"a":1}'`, `'{"a":1.0}'`, `'{"a":"1"}'`, `'null'`, `'{}'`, `'[]'`, `'""'`),
  sample('xml', `'<a/>'`, `'<a></a>'`, `'<a b="1"/>'`, `'a'`),
  sample(
    'int4[]',
    `'{}'`,
    `'{1,2}'`,
    `'{2,1}'`,
    `'{{1},{2}}'`,
    `'{{1,2}}'`,
    `'[0:1]={1,2}'`,
    `'{NULL}'`,
    `'{1,2,NULL}'`,
  ),
  sample(
    'text[]',
    `'{}'`,
    `'{""}'`,
    `'{NULL}'`,
    `'{"NULL"}'`,
    `'{"a,b"}'`,
    `'{a,b}'`,
    `'{"a\\"b"}'`,
  ),
  sample('float8[]', `'{0}'`, `'{-0}'`, `'{0.1}'`, `'{0.10000000000000002}'`),
  sample('int4range', `'empty'`, `'[1,3)'`, `'[1,4)'`, `'[1,)'`, `'(,)'`),
  sample('numrange', `'[1,2]'`, `'[1,2)'`, `'(1,2]'`, `'[1.0,2]'`),
  sample(
    'tstzrange',
    `'[2025-01-01 00:00+00,2025-01-02 00:00+00)'`,
    `'[2025-01-01 00:00+00,2025-01-02 00:00+00]'`,
    `'[2025-01-01 00:00+00,infinity)'`,
    `'[2025-01-01 00:00+00,)'`,
  ),
  sample(
    'datemultirange',
    `'{}'`,
    `'{[2025-01-01,2025-01-02)}'`,
    `'{[2025-01-01,2025-01-02),[2025-02-01,2025-02-02)}'`,
  ),
  sample('span', `'[0,1]'`, `'[-0,1]'`, `'[0,1)'`),
  sample('mood', `'sad'`, `'ok'`, `'glad'`),
  sample('mood[]', `'{sad,ok}'`, `'{ok,sad}'`),
  sample('amount', '1', '1.01', '0'),
  sample('small_amount', '1', '1.01', '0'),
  sample('measured', '0', `'-0'`, `'NaN'`),
  sample('label', `''`, `'a'`, `'a '`),
  sample('labels', `'{}'`, `'{a}'`, `'{NULL}'`),
  sample(
    'place',
    `ROW('a', 1, 0)::place`,
    `ROW('a', 1, '-0')::place`,
    `ROW('a', NULL, 0)::place`,
    `ROW('', 1, 0)::place`,
    `ROW(NULL, 1, 0)::place`,
    `ROW(NULL, NULL, NULL)::place`,
  ),
  sample(
    'place[]',
    `ARRAY[ROW('a', 1, 0)::place]`,
    `ARRAY[ROW('b', 1, 0)::place]`,
    `ARRAY[NULL::place]`,
  ),
  sample('bit(4)', `B'0000'`, `B'0001'`, `B'1000'`),
  sample('bit varying', `B''`, `B'0'`, `B'00'`),
  sample('money', `'1.00'`, `'1.01'`, `'-1.00'`, `'0'`),
  sample('tsvector', `'a b'`, `'a:1 b'`, `'a:1A b'`, `''`),
  sample('tsquery', `'a & b'`, `'a | b'`, `'a <-> b'`, `'a:*'`),
  sample('point', `'(0,0)'`, `'(-0,0)'`, `'(0.1,0)'`, `'(0.10000000000000002,0)'`, `'(0,NaN)'`),
  sample('line', `'{1,2,3}'`, `'{1,2,4}'`),
  sample('lseg', `'[(0,0),(1,1)]'`, `'[(1,1),(0,0)]'`),
  sample('box', `'(1,1),(0,0)'`, `'(2,1),(0,0)'`, `'(1,2),(0,0)'`),
  sample('path', `'[(0,0),(1,1)]'`, `'((0,0),(1,1))'`),
  sample('polygon', `'((0,0),(1,1),(2,0))'`, `'((1,1),(2,0),(0,0))'`),
  sample('circle', `'<(0,0),1>'`, `'<(0,0),2>'`, `'<(1,0),1>'`),
  sample('hstore', `''`, `'a=>1'`, `'a=>2'`, `'a=>NULL'`, `'a=>"NULL"'`, `'a=>1,b=>2'`),
  sample('citext', `'a'`, `'A'`, `''`, `'á'`),
  sample('ltree', `'a.b'`, `'a.B'`, `'a'`),
  sample('oid', '0', '1', '4294967295'),
  sample('regclass', `'pg_catalog.pg_class'`, `'referenced'`, `'pg_catalog.pg_type'`),
  sample('regtype', `'integer'`, `'text'`, `'mood'`),
  sample('regproc', `'now'`, `'version'`),
  sample('pg_lsn', `'0/0'`, `'0/1'`, `'1/0'`),
  sample('int2vector', `'1 2'`, `'2 1'`),
  sample('oidvector', `'1 2'`, `'2 1'`),
  sample('tid', `'(0,1)'`, `'(1,0)'`),
  sample('xid8', `'1'`, `'2'`),
  sample('txid_snapshot', `'10:20:10,14'`, `'10:20:10'`),
  sample('jsonpath', `'$.a'`, `'$.b'`),
]

/** A table of one row for every value of every sample, in a schema of its own. */
export const EVERY_VALUE = [
  TYPES_NEEDED,
  'CREATE SCHEMA samples;',
  ...TYPE_SAMPLES.flatMap(({ type, values }, place) =>
    values.map(
      (value, index) =>
        `CREATE TABLE samples."${tableOf(place, index)}" (id integer, v ${type}); INSERT INTO samples."${tableOf(place, index)}" VALUES (1, ${value});`,
    ),
  ),
].join('\n')

/** The name of the table that holds one value of one sample. */
export function tableOf(sampleIndex: number, valueIndex: number): string {
  return `s${sampleIndex}v${valueIndex}`
}
