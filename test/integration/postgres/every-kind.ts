/** Roles of the database below; cluster-wide, so made once per server. */
export const EVERY_KIND_ROLES = `
CREATE ROLE keeper NOLOGIN;
CREATE ROLE clerk NOLOGIN;
CREATE ROLE "Odd ""role""" LOGIN CONNECTION LIMIT 3;
CREATE ROLE "Bookkeeping" NOLOGIN;
GRANT keeper TO clerk;
`

/** One of every kind of object that pg_dump carries, in the schema \`shop\` where it belongs to one. */
export const EVERY_KIND = `
CREATE SCHEMA shop AUTHORIZATION keeper;
COMMENT ON SCHEMA shop IS 'the shop';
CREATE EXTENSION hstore SCHEMA public;
CREATE EXTENSION postgres_fdw SCHEMA public;

CREATE TYPE shop.mood AS ENUM ('sad', 'ok', 'glad');
CREATE DOMAIN shop.amount AS numeric(12,2) DEFAULT 0 CONSTRAINT not_negative CHECK (VALUE >= 0);
CREATE DOMAIN shop.small_amount AS shop.amount CONSTRAINT below_ten CHECK (VALUE < 10);
CREATE TYPE shop.place AS (street text, number integer);
CREATE TYPE shop.span AS RANGE (subtype = float8, subtype_diff = float8mi);
ALTER TYPE shop.place OWNER TO clerk;

CREATE FUNCTION shop.stamp() RETURNS trigger LANGUAGE plpgsql AS $f$
BEGIN
  NEW.note := coalesce(NEW.note, E'a\\\\nb');
  RETURN NEW;
END $f$;
CREATE FUNCTION shop.tax(price numeric, rate numeric DEFAULT 0.1) RETURNS numeric
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 7 AS $f$ SELECT price * rate $f$;
CREATE FUNCTION shop.standard(a integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN a + 1;
CREATE PROCEDURE shop.close_day(day date) LANGUAGE plpgsql AS $f$ BEGIN PERFORM day; END $f$;
CREATE AGGREGATE shop.product(numeric) (sfunc = numeric_mul, stype = numeric, initcond = '1');
CREATE FUNCTION shop.in_words(a integer) RETURNS text LANGUAGE sql IMMUTABLE AS $f$ SELECT a::text $f$;
CREATE FUNCTION shop.differs(a shop.place, b shop.place) RETURNS boolean
  LANGUAGE sql IMMUTABLE AS $f$ SELECT (a).street <> (b).street $f$;
CREATE FUNCTION shop.never() RETURNS event_trigger LANGUAGE plpgsql AS $f$ BEGIN NULL; END $f$;

CREATE SEQUENCE shop.fiscal START 1000 INCREMENT 5 MAXVALUE 900000 CACHE 2;
SELECT nextval('shop.fiscal') FROM generate_series(1, 7);
CREATE SEQUENCE shop.countdown INCREMENT -1 MINVALUE -1000 MAXVALUE 100 START 100;
SELECT nextval('shop.countdown') FROM generate_series(1, 4);

CREATE TABLE shop.companies (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL COLLATE "C",
  code char(4) UNIQUE DEFERRABLE INITIALLY DEFERRED,
  balance shop.amount,
  feeling shop.mood DEFAULT 'ok',
  seat shop.place,
  note text,
  secret text,
  doubled numeric GENERATED ALWAYS AS (balance * 2) STORED,
  CONSTRAINT name_not_blank CHECK (name <> ''));
ALTER TABLE shop.companies ALTER note SET STORAGE EXTERNAL, ALTER name SET STATISTICS 250;
CREATE TABLE shop.orders (
  id bigserial, company_id integer NOT NULL, ordered_on date NOT NULL, slot tsrange, tags text[],
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_company_fkey FOREIGN KEY (company_id) REFERENCES shop.companies ON DELETE CASCADE,
  CONSTRAINT orders_no_overlap EXCLUDE USING gist (slot WITH &&)) WITH (fillfactor = 80);
ALTER TABLE shop.orders ADD CONSTRAINT orders_recent CHECK (ordered_on > '2000-01-01') NOT VALID;
CREATE UNLOGGED TABLE shop.cache (key text PRIMARY KEY, value text);
INSERT INTO shop.companies (name, code, balance, seat, note, secret)
  SELECT 'company ' || n, 'c' || n, n * 10, ROW('street ' || n, n)::shop.place, NULL, 'secret' FROM generate_series(1, 5) n;
INSERT INTO shop.orders (company_id, ordered_on, slot) SELECT 1 + n % 5, date '2025-01-01' + n,
  tsrange(timestamp '2025-01-01' + n * interval '1 day', timestamp '2025-01-01' + n * interval '1 day' + interval '1 hour')
  FROM generate_series(1, 30) n;

CREATE TABLE shop.log (id integer NOT NULL, at date NOT NULL, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE shop.log_2025 PARTITION OF shop.log FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE shop.log_rest PARTITION OF shop.log DEFAULT;
INSERT INTO shop.log SELECT n, date '2025-12-01' + n FROM generate_series(1, 60) n;
CREATE TABLE shop.people (name text);
CREATE TABLE shop.staff (salary shop.small_amount) INHERITS (shop.people);
INSERT INTO shop.people VALUES ('ana'); INSERT INTO shop.staff VALUES ('bia', 3);

CREATE INDEX companies_name_idx ON shop.companies (lower(name) DESC) WHERE balance > 0;
ALTER TABLE shop.orders CLUSTER ON orders_pkey;
ALTER TABLE shop.people REPLICA IDENTITY FULL;
CREATE STATISTICS shop.orders_stats (dependencies) ON company_id, ordered_on FROM shop.orders;

CREATE TRIGGER companies_stamp BEFORE INSERT ON shop.companies FOR EACH ROW EXECUTE FUNCTION shop.stamp();
CREATE TRIGGER companies_quiet BEFORE UPDATE ON shop.companies FOR EACH ROW EXECUTE FUNCTION shop.stamp();
ALTER TABLE shop.companies DISABLE TRIGGER companies_quiet;
CREATE VIEW shop.rich WITH (security_barrier) AS SELECT id, name FROM shop.companies WHERE balance > 20;
CREATE MATERIALIZED VIEW shop.totals AS SELECT company_id, count(*) AS orders FROM shop.orders GROUP BY 1;
CREATE UNIQUE INDEX totals_key ON shop.totals (company_id);
CREATE MATERIALIZED VIEW shop.unfilled AS SELECT 1 AS one WITH NO DATA;
CREATE RULE no_delete AS ON DELETE TO shop.cache DO INSTEAD NOTHING;
ALTER TABLE shop.companies ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON shop.companies AS RESTRICTIVE FOR SELECT TO clerk, "Bookkeeping", keeper USING (balance < 1000);
ALTER TABLE shop.orders FORCE ROW LEVEL SECURITY;

CREATE OPERATOR shop.<<>> (leftarg = shop.place, rightarg = shop.place, function = shop.differs, commutator = OPERATOR(shop.<<>>));
CREATE OPERATOR FAMILY shop.place_family USING btree;
CREATE OPERATOR CLASS shop.my_int_ops FOR TYPE integer USING hash AS OPERATOR 1 =, FUNCTION 1 hashint4(integer);
CREATE CAST (shop.place AS text) WITH INOUT AS ASSIGNMENT;
CREATE COLLATION shop.plain (locale = 'C');
CREATE CONVERSION shop.latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
CREATE TEXT SEARCH DICTIONARY shop.words (template = simple, stopwords = english);
CREATE TEXT SEARCH CONFIGURATION shop.search (copy = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION shop.search ALTER MAPPING FOR asciiword WITH shop.words;
CREATE TEXT SEARCH PARSER shop.parser (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype);
CREATE TEXT SEARCH TEMPLATE shop.template (init = dsimple_init, lexize = dsimple_lexize);
CREATE ACCESS METHOD heap_again TYPE TABLE HANDLER heap_tableam_handler;
CREATE FUNCTION shop.call_handler() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
CREATE TRUSTED LANGUAGE plcopy HANDLER shop.call_handler;
CREATE TRANSFORM FOR shop.mood LANGUAGE plpgsql (FROM SQL WITH FUNCTION pg_catalog.prsd_lextype(internal));

CREATE FOREIGN DATA WRAPPER wrapper OPTIONS (debug 'true');
CREATE SERVER elsewhere FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '/nowhere', dbname 'other');
CREATE USER MAPPING FOR keeper SERVER elsewhere OPTIONS (user 'reader');
CREATE FOREIGN TABLE shop.remote (id integer OPTIONS (column_name 'nr'), name text) SERVER elsewhere OPTIONS (table_name 'far');
CREATE EVENT TRIGGER watch ON ddl_command_end WHEN TAG IN ('DROP TABLE') EXECUTE FUNCTION shop.never();
CREATE PUBLICATION sync FOR TABLE shop.companies (id, name) WHERE (id > 0), shop.orders WITH (publish = 'insert');

SELECT lo_from_bytea(424242, 'first large object'), lo_from_bytea(424243, '\\\\xdeadbeef');
ALTER LARGE OBJECT 424242 OWNER TO keeper;
GRANT SELECT ON LARGE OBJECT 424242 TO clerk;
COMMENT ON LARGE OBJECT 424242 IS 'a receipt';

ALTER TABLE shop.companies OWNER TO keeper;
ALTER FUNCTION shop.tax(numeric, numeric) OWNER TO clerk;
GRANT USAGE ON SCHEMA shop TO clerk, "Odd ""role""";
GRANT SELECT, UPDATE ON shop.orders TO clerk WITH GRANT OPTION;
GRANT SELECT (id, name) ON shop.companies TO "Odd ""role""";
GRANT USAGE ON SEQUENCE shop.fiscal TO clerk, "Bookkeeping", keeper;
REVOKE EXECUTE ON FUNCTION shop.tax(numeric, numeric) FROM PUBLIC;
GRANT USAGE ON TYPE shop.mood TO clerk;
GRANT USAGE ON FOREIGN SERVER elsewhere TO clerk;
GRANT USAGE ON FOREIGN DATA WRAPPER wrapper TO clerk;
ALTER DEFAULT PRIVILEGES FOR ROLE keeper IN SCHEMA shop GRANT SELECT ON TABLES TO clerk;
ALTER DEFAULT PRIVILEGES FOR ROLE keeper REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
COMMENT ON TABLE shop.companies IS 'who buys';
COMMENT ON COLUMN shop.companies.name IS 'as registered';
COMMENT ON CONSTRAINT name_not_blank ON shop.companies IS 'blank names broke the print-out';
COMMENT ON FUNCTION shop.tax(numeric, numeric) IS 'value added';
`
