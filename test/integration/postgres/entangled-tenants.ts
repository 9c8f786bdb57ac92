/** Tenants as they should not be, but are: each leans on shared schemas in every way, and one on the other. */
export const ENTANGLED = `
CREATE SCHEMA extensions;
CREATE EXTENSION unaccent SCHEMA extensions;
CREATE EXTENSION citext SCHEMA extensions;
CREATE SCHEMA shared;
CREATE TYPE shared.mood AS ENUM ('good', 'bad');
CREATE DOMAIN shared.price AS numeric(12,2) CHECK (VALUE >= 0);
CREATE TYPE shared.place AS (street text, number integer);
CREATE FUNCTION shared.place_line(shared.place) RETURNS text LANGUAGE sql IMMUTABLE AS $f$ SELECT ($1).street $f$;
CREATE CAST (shared.place AS text) WITH FUNCTION shared.place_line(shared.place) AS ASSIGNMENT;
CREATE FUNCTION shared.bare(value text) RETURNS text LANGUAGE sql IMMUTABLE SET search_path TO 'extensions'
  AS $f$ SELECT unaccent('unaccent', value) $f$;
CREATE FUNCTION shared.bare_and_low(value text) RETURNS text LANGUAGE sql IMMUTABLE
  AS $f$ SELECT lower(shared.bare(value)) $f$;
CREATE FUNCTION shared.never() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN RETURN NULL; END $f$;
CREATE FUNCTION shared.stamp() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN RETURN NEW; END $f$;

CREATE TABLE shared.countries (code char(2) PRIMARY KEY, name text NOT NULL);
INSERT INTO shared.countries VALUES ('BR', 'Brasil'), ('PT', 'Portugal');
CREATE TABLE shared.companies (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, country char(2) REFERENCES shared.countries, name text);
INSERT INTO shared.companies (country, name) SELECT 'BR', 'company ' || n FROM generate_series(1, 9) n;
CREATE TABLE shared.rates (day date, currency text, rate numeric, PRIMARY KEY (day, currency)) PARTITION BY RANGE (day);
CREATE TABLE shared.rates_old PARTITION OF shared.rates FOR VALUES FROM (MINVALUE) TO ('2025-01-01');
CREATE TABLE shared.rates_new PARTITION OF shared.rates DEFAULT;
INSERT INTO shared.rates SELECT date '2024-12-01' + n, 'EUR', n / 7.0 FROM generate_series(1, 60) n;
CREATE TABLE shared.news (id integer PRIMARY KEY, text text);
INSERT INTO shared.news SELECT n, 'news ' || n FROM generate_series(1, 50) n;
CREATE VIEW shared.headlines AS SELECT id, left(text, 10) AS head FROM shared.news;
CREATE TABLE shared.untouched (id integer PRIMARY KEY);
INSERT INTO shared.untouched SELECT generate_series(1, 500);
CREATE SEQUENCE shared.fiscal START 500;
SELECT nextval('shared.fiscal'), nextval('shared.fiscal');
CREATE TABLE shared.base (id integer NOT NULL, note text, CONSTRAINT note_given CHECK (note <> ''));
CREATE TABLE shared.events (id bigint NOT NULL, tenant text NOT NULL, company_id integer REFERENCES shared.companies,
  PRIMARY KEY (id, tenant)) PARTITION BY LIST (tenant);
CREATE INDEX events_company_idx ON shared.events (company_id);
CREATE TRIGGER events_stamp BEFORE INSERT ON shared.events FOR EACH ROW EXECUTE FUNCTION shared.stamp();
CREATE TABLE shared.watched (id integer PRIMARY KEY, event bigint, tenant text, FOREIGN KEY (event, tenant) REFERENCES shared.events);
CREATE PUBLICATION sync;

${tenant('a')}
${tenant('b')}
CREATE VIEW tenant_a.neighbours AS SELECT id, name FROM tenant_b.clients;
`

function tenant(letter: string): string {
  const schema = `tenant_${letter}`
  return `
CREATE SCHEMA ${schema};
COMMENT ON SCHEMA ${schema} IS 'one of two';
CREATE TABLE ${schema}.clients (id serial PRIMARY KEY, company_id integer REFERENCES shared.companies,
  name text NOT NULL, mail extensions.citext, mood shared.mood DEFAULT 'good', seat shared.place,
  number bigint NOT NULL DEFAULT nextval('shared.fiscal'), low text GENERATED ALWAYS AS (shared.bare_and_low(name)) STORED);
INSERT INTO ${schema}.clients (company_id, name, mail, seat)
  SELECT 1 + n % 9, 'João ${letter} ' || n, 'J' || n || '@x', ROW('street', n)::shared.place FROM generate_series(1, 40) n;
CREATE INDEX clients_bare_idx ON ${schema}.clients (shared.bare(name));
CREATE VIEW ${schema}.seats AS SELECT id, seat::text AS line FROM ${schema}.clients;
CREATE TABLE ${schema}.bills (id serial PRIMARY KEY, day date, currency text, total shared.price,
  FOREIGN KEY (day, currency) REFERENCES shared.rates);
INSERT INTO ${schema}.bills (day, currency, total) SELECT date '2024-12-02' + n, 'EUR', n FROM generate_series(1, 50) n;
CREATE TABLE ${schema}.notes () INHERITS (shared.base);
INSERT INTO ${schema}.notes VALUES (1, 'x');
CREATE MATERIALIZED VIEW ${schema}.front AS SELECT h.head, c.name FROM shared.headlines h JOIN ${schema}.clients c ON c.id = h.id;
CREATE TABLE ${schema}.events PARTITION OF shared.events FOR VALUES IN ('${letter}');
INSERT INTO ${schema}.events SELECT n, '${letter}', 1 + n % 9 FROM generate_series(1, 30) n;
CREATE TRIGGER never BEFORE DELETE ON ${schema}.bills FOR EACH ROW EXECUTE FUNCTION shared.never();
CREATE FUNCTION ${schema}.watch(id integer) RETURNS bigint LANGUAGE sql AS $f$ SELECT count(*) FROM shared.watched w WHERE w.id = $1 $f$;
ALTER PUBLICATION sync ADD TABLE ${schema}.bills;
ALTER DEFAULT PRIVILEGES IN SCHEMA ${schema} GRANT SELECT ON TABLES TO clerk;
GRANT USAGE ON SCHEMA ${schema} TO clerk;
GRANT SELECT ON ${schema}.bills TO clerk;
`
}
