import { SAMPLE_SCHEMA } from './sample-schema.ts'
import { VALUE_PAIRS } from './value-pairs.ts'

const VALUES = VALUE_PAIRS.map(
  ({ table, type, before }) =>
    `CREATE TABLE ${table} (id integer, value ${type}); INSERT INTO ${table} VALUES (1, NULL), (2, ${before}), (3, NULL);`,
).join('\n')

/** Added to the restaurants: one table per value that is easily mistaken, and objects that restaurants do not have. */
export const SAMPLE_EXTRAS = `
CREATE SCHEMA ${SAMPLE_SCHEMA};
SET search_path = public;
${VALUES}
CREATE TABLE ${SAMPLE_SCHEMA}.settings (id integer, body jsonb);
INSERT INTO ${SAMPLE_SCHEMA}.settings VALUES (1, '{"a": 1, "bb": {"c": [1, 2]}}');
CREATE TABLE ${SAMPLE_SCHEMA}.archive (id integer, kind text, place text);
INSERT INTO ${SAMPLE_SCHEMA}.archive SELECT n, 'k' || n % 3, 'p' || n % 5 FROM generate_series(1, 50) n;
CREATE STATISTICS ${SAMPLE_SCHEMA}.pairs ON kind, place FROM ${SAMPLE_SCHEMA}.archive;
CREATE RULE keep AS ON DELETE TO ${SAMPLE_SCHEMA}.archive DO INSTEAD NOTHING;
CREATE TABLE ${SAMPLE_SCHEMA}.bookings (span tstzrange, CONSTRAINT no_overlap EXCLUDE USING gist (span WITH &&));
CREATE COLLATION ${SAMPLE_SCHEMA}.bytewise (provider = libc, locale = 'C');
CREATE TABLE ${SAMPLE_SCHEMA}.names (name text COLLATE ${SAMPLE_SCHEMA}.bytewise, title text COLLATE "C");
CREATE INDEX names_title_idx ON ${SAMPLE_SCHEMA}.names (title COLLATE "POSIX");
INSERT INTO ${SAMPLE_SCHEMA}.names SELECT 'n' || n, 't' || n FROM generate_series(1, 20) n;
CREATE TABLE ${SAMPLE_SCHEMA}.owned (id integer);
ALTER TABLE ${SAMPLE_SCHEMA}.owned OWNER TO chefwell_app;
GRANT SELECT (kind) ON ${SAMPLE_SCHEMA}.archive TO chefwell_report;
`
