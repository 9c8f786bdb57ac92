/** Creates table `public.anything` with a column of most types, an index and a partitioned copy of some. */
export const RANDOM_TABLE = `
CREATE TABLE public.anything (
  id bigserial PRIMARY KEY, words text, letters varchar(40), fixed char(7), exact numeric, money_like numeric(14,4), ratio double precision,
  small_ratio real, born date, moment timestamptz, local_moment timestamp, clock_time time, took interval, flags boolean[], tags text[],
  document jsonb, source json, bytes bytea, key uuid, address inet, span tstzrange, bits varbit, place point, kind public.payment_kind);
CREATE INDEX anything_words_idx ON public.anything (lower(words));
CREATE INDEX anything_document_idx ON public.anything USING gin (document);
`

/** Fills it anew with rows that depend on the seed only. */
export function randomRows(seed: number, rows: number): string {
  return `
SET search_path = public, pg_catalog;
SELECT setseed(${seed} / 1000.0);
TRUNCATE public.anything;
INSERT INTO public.anything (words, letters, fixed, exact, money_like, ratio, small_ratio, born, moment, local_moment, clock_time, took, flags, tags,
  document, source, bytes, key, address, span, bits, place, kind)
SELECT CASE WHEN random() < 0.1 THEN NULL ELSE (SELECT string_agg(chr(CASE WHEN random() < 0.5 THEN 32 + (random() * 90)::int ELSE 160 + (random() * 20000)::int END), '') FROM generate_series(1, 1 + (n % 30))) END,
  E'\\t\\\\N\\r\\n' || n, 'x' || n % 1000, round((random() * 1e12)::numeric, n % 20), (random() * 1e9)::numeric(14,4), (random() - 0.5) * 10 ^ (random() * 600 - 300), (random() - 0.5)::real,
  date '0001-01-01' + (random() * 1e6)::int, timestamptz 'epoch' + random() * 2e9 * interval '1 s', timestamp 'epoch' - random() * 2e9 * interval '1 s', time '00:00' + random() * interval '1 day',
  make_interval(months => (random() * 50)::int, days => (random() * 50)::int, secs => random() * 1e5), ARRAY[random() < 0.5, NULL, random() < 0.5], ARRAY['a' || n, '', NULL, '{"x"}'],
  jsonb_build_object('k' || n % 7, random(), 'a', n, 'ü', 'ção'), json_build_object('n', n, 'r', random()), decode(md5(random()::text), 'hex'), md5(random()::text)::uuid,
  ('10.' || n % 256 || '.0.1')::inet, tstzrange(now(), now() + random() * interval '9 days'), (n % 256)::bit(8)::varbit, point(random(), random()),
  (ARRAY['cash', 'card', 'pix', 'voucher']::public.payment_kind[])[1 + n % 4]
FROM generate_series(1, ${rows}) n;
`
}
