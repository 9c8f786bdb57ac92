/** Creates a table with a column of most types, indexes, a partitioned one and one that points to another. */
export const RANDOM_TABLES = `
SET search_path = public;
CREATE TYPE kind AS ENUM ('cash', 'card', 'pix', 'voucher');
CREATE DOMAIN positive AS numeric CHECK (VALUE > 0);
CREATE TABLE anything (
  id bigserial PRIMARY KEY, words text, letters varchar(40), fixed char(7), exact numeric, money_like numeric(14,4), ratio double precision,
  small_ratio real, whole bigint, born date, moment timestamptz, local_moment timestamp, clock_time time, zoned_time timetz, took interval,
  flags boolean[], tags text[], grid integer[], document jsonb, source json, bytes bytea, key uuid, address inet, network cidr, span tstzrange,
  numbers int4multirange, bits varbit, place point, cash money, chosen kind, domained positive, note text COLLATE "C",
  doubled numeric GENERATED ALWAYS AS (exact * 2) STORED);
CREATE INDEX anything_words_idx ON anything (lower(words));
CREATE INDEX anything_document_idx ON anything USING gin (document);
CREATE TABLE parts (id integer, anything bigint REFERENCES anything ON DELETE CASCADE, label text) PARTITION BY HASH (id);
CREATE TABLE parts_0 PARTITION OF parts FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE parts_1 PARTITION OF parts FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE VIEW chosen_sums AS SELECT chosen, count(*) AS rows, sum(money_like) AS total FROM anything GROUP BY chosen;
`

/** One of a few expressions, each as likely. */
const oneOf = (...expressions: readonly string[]): string =>
  `CASE (random() * ${expressions.length - 1})::int ${expressions
    .map((expression, index) => `WHEN ${index} THEN ${expression}`)
    .join(' ')} END`

const RANDOM_TEXT = `(SELECT string_agg(chr(CASE WHEN random() < 0.5 THEN 32 + (random() * 90)::int ELSE 160 + (random() * 20000)::int END), '') FROM generate_series(1, 1 + n % 30))`

/** Values that are rare in life and common in bugs stand among the ordinary ones. */
const COLUMNS: Readonly<Record<string, string>> = {
  words: oneOf('NULL', `''`, RANDOM_TEXT, RANDOM_TEXT, `'😀 e\u0301'`, `repeat('ção', n)`),
  letters: `E'\\t\\\\N\\r\\n' || n`,
  fixed: `'x' || n % 1000`,
  exact: oneOf(
    'round((random() * 1e12)::numeric, n % 20)',
    `'NaN'::numeric`,
    `'-Infinity'::numeric`,
    '1e200::numeric + n',
    '1.0',
    '1.000',
  ),
  money_like: '(random() * 1e9)::numeric(14,4)',
  ratio: oneOf(
    '(random() - 0.5) * 10 ^ (random() * 600 - 300)',
    `'NaN'::float8`,
    `'-0'::float8`,
    `'Infinity'::float8`,
    '0.1::float8 + 0.2',
    `'4.9e-324'::float8`,
  ),
  small_ratio: oneOf('(random() - 0.5)::real', `'NaN'::real`, `'-0'::real`, `'-Infinity'::real`),
  whole: oneOf('(random() * 1e18)::bigint', '-9223372036854775808', '9223372036854775807', '0'),
  born: oneOf(
    `date '0001-01-01' + (random() * 1e6)::int`,
    `'infinity'::date`,
    `'0044-03-15 BC'::date`,
  ),
  moment: oneOf(
    `timestamptz 'epoch' + random() * 2e9 * interval '1 s'`,
    `'-infinity'::timestamptz`,
  ),
  local_moment: `timestamp 'epoch' - random() * 2e9 * interval '1 s'`,
  clock_time: oneOf(`time '00:00' + random() * interval '1 day'`, `'24:00'::time`),
  zoned_time: `'12:34:56.789012-03:30'::timetz`,
  took: `make_interval(months => (random() * 50)::int, days => (random() * 50)::int - 25, secs => random() * 1e5)`,
  flags: 'ARRAY[random() < 0.5, NULL, random() < 0.5]',
  tags: oneOf(`ARRAY['a' || n, '', NULL, '{"x"}']`, `'{}'::text[]`, `ARRAY['NULL', ',', '"']`),
  grid: oneOf(`'[0:1][2:3]={{1,2},{3,4}}'::integer[]`, 'ARRAY[n, NULL]'),
  document: oneOf(
    `jsonb_build_object('k' || n % 7, random(), 'a', n, 'ü', 'ção')`,
    `'{"b": 1.0, "a": {"d": [], "c": null}}'::jsonb`,
    `'{"a": {"c": null, "d": []}, "b": 1.0}'::jsonb`,
    `'1e400'::jsonb`,
  ),
  source: `json_build_object('n', n, 'r', random())`,
  bytes: oneOf(`decode(md5(random()::text), 'hex')`, `''::bytea`, `'\\x00'::bytea`),
  key: 'md5(random()::text)::uuid',
  address: oneOf(`('10.' || n % 256 || '.0.1')::inet`, `'::1/64'::inet`),
  network: `'192.168.0.0/16'::cidr`,
  span: oneOf(`tstzrange(now(), now() + random() * interval '9 days')`, `'empty'::tstzrange`),
  numbers: `'{[1,3), [5,9)}'::int4multirange`,
  bits: '(n % 256)::bit(8)::varbit',
  place: oneOf('point(random(), random())', `'(-0,NaN)'::point`),
  cash: '(random() * 1e6)::numeric::money',
  chosen: `(ARRAY['cash', 'card', 'pix', 'voucher']::kind[])[1 + n % 4]`,
  domained: '1 + (random() * 1000)::numeric',
  note: oneOf('NULL', `''`, `' '`, `E'\\\\.'`, `'NULL'`),
}

/** Fills them anew with rows that depend on the seed only. */
export function randomRows(seed: number, rows: number): string {
  return `
SET search_path = public;
SELECT setseed(${((seed % 2000) - 1000) / 1000});
TRUNCATE anything, parts;
INSERT INTO anything (${Object.keys(COLUMNS).join(', ')})
SELECT ${Object.values(COLUMNS).join(',\n  ')}
FROM generate_series(1, ${rows}) n;
INSERT INTO parts SELECT a.id % 1000, a.id, left(a.words, 5) FROM anything a WHERE random() < 0.5;
`
}
