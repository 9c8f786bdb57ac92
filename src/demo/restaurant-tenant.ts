/** How much one restaurant sells; row counts of the other tables follow. */
export interface TenantSize {
  readonly sales: number
}

/** Sizes as they are in life: a few large restaurants, many small ones, one brand new without a sale. Mean about 3,700 sales. */
export function tenantSize(index: number, count: number): TenantSize {
  if (index === count && count > 1) return { sales: 0 }
  return { sales: Math.round(1200 * (1 + 9 / (1 + ((index * 7) % 10)))) }
}

/** Structure of one restaurant's schema; indexes and constraints come after the rows. */
export function tenantTables(schema: string): string {
  return `
CREATE SCHEMA ${schema};
CREATE TABLE ${schema}.categories (id serial PRIMARY KEY, name text NOT NULL, position smallint NOT NULL DEFAULT 0, CONSTRAINT categories_name_key UNIQUE (name));
CREATE TABLE ${schema}.products (
  id serial PRIMARY KEY, category_id integer, name text NOT NULL, price public.money_amount NOT NULL, cost numeric,
  tags text[] NOT NULL DEFAULT '{}', active boolean NOT NULL DEFAULT true, updated_at timestamptz NOT NULL DEFAULT now(),
  margin numeric GENERATED ALWAYS AS (price - coalesce(cost, 0)) STORED, CONSTRAINT products_cost_check CHECK (cost IS NULL OR cost >= 0));
CREATE TABLE ${schema}.customers (
  id bigserial PRIMARY KEY, name text NOT NULL, tax_id public.tax_id, phone varchar(20), birth date, loyalty double precision NOT NULL DEFAULT 0,
  uuid uuid NOT NULL DEFAULT gen_random_uuid(), created_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE ${schema}.tabs (id serial PRIMARY KEY, number integer NOT NULL, customer_id bigint, opened_at timestamptz NOT NULL, closed_at timestamptz);
CREATE TABLE ${schema}.orders (
  id bigserial PRIMARY KEY, tab_id integer NOT NULL, product_id integer NOT NULL, quantity real NOT NULL, status public.order_status NOT NULL,
  note text, extras jsonb, created_at timestamptz NOT NULL);
CREATE TABLE ${schema}.sales (
  id bigserial PRIMARY KEY, customer_id bigint, tab_id integer, total public.money_amount NOT NULL, paid_with public.payment_kind NOT NULL,
  took interval, created_at timestamptz NOT NULL, device inet);
CREATE TABLE ${schema}.sale_items (id bigserial PRIMARY KEY, sale_id bigint NOT NULL, product_id integer NOT NULL, quantity numeric(10,3) NOT NULL, unit_price numeric(12,2) NOT NULL, description text NOT NULL);
CREATE TABLE ${schema}.expenses (id serial PRIMARY KEY, due date NOT NULL, amount numeric(12,2) NOT NULL, supplier char(12), paid boolean, created_at timestamp NOT NULL DEFAULT now());
CREATE TABLE ${schema}.stripe_payments (id text PRIMARY KEY, sale_id bigint NOT NULL, amount_cents bigint NOT NULL, raw json NOT NULL, signature bytea, created_at timestamptz NOT NULL);
`
}

/** Rows of one restaurant, the same for the same name and size. Timestamps end a few minutes before now. */
export function tenantRows(schema: string, index: number, size: TenantSize): string {
  const { sales } = size
  const customers = Math.ceil(sales / 6)
  const tabs = Math.ceil(sales / 2)
  return `
INSERT INTO public.companies (schema_name, legal_name, opened_on, settings)
VALUES ('${schema}', 'Restaurante ${index} Ltda.', date '2022-01-01' + ${index}, jsonb_build_object('tables', ${10 + (index % 30)}, 'city', 'São Paulo'));
INSERT INTO ${schema}.categories (name, position) SELECT (ARRAY['Entradas','Pratos','Massas','Sobremesas','Bebidas'])[n], n FROM generate_series(1, 5) n;
INSERT INTO ${schema}.products (category_id, name, price, cost, tags, active, updated_at)
SELECT 1 + n % 5, 'Prato nº ' || n || ' — ' || left(md5('${schema}' || n), 8), (500 + n * 137 % 9000) / 100.0, CASE WHEN n % 7 = 0 THEN NULL ELSE (200 + n * 31 % 3000) / 1000.0 END,
  ARRAY['t' || n % 3, 'gluten, free'], n % 11 <> 0, now() - n * interval '1 day' FROM generate_series(1, 28) n;
INSERT INTO ${schema}.customers (name, tax_id, phone, birth, loyalty, uuid, created_at)
SELECT 'Cliente ' || n || ' ' || md5('c${index}' || n), CASE WHEN n % 3 = 0 THEN lpad((n * 7919::bigint + 10000000000)::text, 11, '0') END, '+55 11 9' || lpad((n * 104729 % 100000000)::text, 8, '0'),
  date '1950-01-01' + n % 20000, n / 3.0, md5('u${index}' || n)::uuid, now() - n * interval '9 hours' FROM generate_series(1, ${customers}) n;
INSERT INTO ${schema}.tabs (number, customer_id, opened_at, closed_at)
SELECT n % 60, CASE WHEN n % 4 <> 0 THEN 1 + n % ${customers || 1} END, now() - n * interval '31 minutes', CASE WHEN n > 5 THEN now() - n * interval '31 minutes' + interval '50 minutes' END FROM generate_series(1, ${tabs}) n;
INSERT INTO ${schema}.orders (tab_id, product_id, quantity, status, note, extras, created_at)
SELECT 1 + n % ${tabs || 1}, 1 + n % 28, 1 + n % 4 + 0.5, (ARRAY['open','preparing','ready','served','cancelled']::public.order_status[])[1 + n % 5],
  CASE n % 5 WHEN 0 THEN NULL WHEN 1 THEN '' ELSE 'sem cebola, ponto ' || md5('o' || n) END, CASE WHEN n % 2 = 0 THEN jsonb_build_object('mesa', n % 60, 'extra', md5('${index}' || n)) END,
  now() - n * interval '14 minutes' FROM generate_series(1, ${sales}) n;
INSERT INTO ${schema}.sales (customer_id, tab_id, total, paid_with, took, created_at, device)
SELECT CASE WHEN n % 3 = 0 THEN 1 + n % ${customers || 1} END, CASE WHEN n % 2 = 0 THEN 1 + n % ${tabs || 1} END, (1000 + n * 7919::bigint % 30000) / 100.0,
  (ARRAY['cash','card','pix','voucher']::public.payment_kind[])[1 + n % 4], make_interval(mins => n % 90, secs => n % 60), now() - (${sales} - n) * interval '17 minutes' - interval '4 minutes',
  ('10.1.' || n % 200 || '.' || n % 250)::inet FROM generate_series(1, ${sales}) n;
INSERT INTO ${schema}.sale_items (sale_id, product_id, quantity, unit_price, description)
SELECT 1 + n % ${sales || 1}, 1 + n % 28, 1 + n % 3, (500 + n * 137 % 9000) / 100.0, 'Prato nº ' || n % 28 || ' com acompanhamento ' || md5('${schema}' || n) FROM generate_series(1, ${sales * 4}) n;
INSERT INTO ${schema}.expenses (due, amount, supplier, paid, created_at)
SELECT current_date - n, n * 12.34, 'forn' || n % 40, CASE WHEN n % 3 > 0 THEN n % 3 = 1 END, now() - n * interval '1 day' FROM generate_series(1, ${Math.ceil(sales / 20)}) n;
INSERT INTO ${schema}.stripe_payments (id, sale_id, amount_cents, raw, signature, created_at)
SELECT 'pi_' || md5('${schema}' || n), n * 3, 1000 + n * 7919::bigint % 30000, json_build_object('id', n, 'status', 'succeeded', 'card', md5('k' || n)), decode(md5('s' || n), 'hex'), now() - n * interval '1 hour' FROM generate_series(1, ${Math.floor(sales / 4)}) n;
`
}

/** Keys, indexes, triggers, views, policies, comments and grants of one restaurant; a few drifted from the others, as they do. */
export function tenantConstraints(schema: string, index: number): string {
  return `
ALTER TABLE ${schema}.products ADD CONSTRAINT products_category_id_fkey FOREIGN KEY (category_id) REFERENCES ${schema}.categories;
ALTER TABLE ${schema}.tabs ADD CONSTRAINT tabs_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES ${schema}.customers ON DELETE SET NULL;
ALTER TABLE ${schema}.orders ADD CONSTRAINT orders_tab_id_fkey FOREIGN KEY (tab_id) REFERENCES ${schema}.tabs ON DELETE CASCADE;
ALTER TABLE ${schema}.orders ADD CONSTRAINT orders_product_id_fkey FOREIGN KEY (product_id) REFERENCES ${schema}.products;
ALTER TABLE ${schema}.sales ADD CONSTRAINT sales_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES ${schema}.customers;
ALTER TABLE ${schema}.sales ADD CONSTRAINT sales_tab_id_fkey FOREIGN KEY (tab_id) REFERENCES ${schema}.tabs;
ALTER TABLE ${schema}.sale_items ADD CONSTRAINT sale_items_sale_id_fkey FOREIGN KEY (sale_id) REFERENCES ${schema}.sales ON DELETE CASCADE;
ALTER TABLE ${schema}.sale_items ADD CONSTRAINT sale_items_product_id_fkey FOREIGN KEY (product_id) REFERENCES ${schema}.products;
ALTER TABLE ${schema}.stripe_payments ADD CONSTRAINT stripe_payments_sale_id_fkey FOREIGN KEY (sale_id) REFERENCES ${schema}.sales;
ALTER TABLE ${schema}.stripe_payments ADD CONSTRAINT stripe_payments_amount_check CHECK (amount_cents > 0)${index % 40 === 7 ? ' NOT VALID' : ''};
CREATE UNIQUE INDEX customers_tax_id_key ON ${schema}.customers (tax_id) WHERE tax_id IS NOT NULL;
CREATE INDEX orders_tab_idx ON ${schema}.orders (tab_id) INCLUDE (status);
CREATE INDEX sales_created_idx ON ${schema}.sales (created_at DESC);
CREATE INDEX sale_items_sale_idx ON ${schema}.sale_items (sale_id);
CREATE INDEX customers_name_idx ON ${schema}.customers (lower(name));
CREATE TRIGGER products_touch BEFORE UPDATE ON ${schema}.products FOR EACH ROW EXECUTE FUNCTION public.touch_updated_at();
CREATE FUNCTION ${schema}.revenue(since timestamptz) RETURNS numeric LANGUAGE sql STABLE AS $f$ SELECT coalesce(sum(total), 0) FROM ${schema}.sales WHERE created_at >= since $f$;
CREATE VIEW ${schema}.daily_sales AS SELECT created_at::date AS day, count(*) AS sales, sum(total) AS revenue FROM ${schema}.sales GROUP BY 1;
CREATE MATERIALIZED VIEW ${schema}.best_sellers AS SELECT product_id, sum(quantity) AS quantity FROM ${schema}.sale_items GROUP BY 1;
ALTER TABLE ${schema}.expenses ENABLE ROW LEVEL SECURITY;
CREATE POLICY expenses_paid ON ${schema}.expenses FOR SELECT TO chefwell_report USING (paid);
COMMENT ON TABLE ${schema}.sales IS 'Paid bills';
GRANT USAGE ON SCHEMA ${schema} TO chefwell_app, chefwell_report;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO chefwell_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${schema} TO chefwell_app;
GRANT SELECT ON ${schema}.sales, ${schema}.expenses TO chefwell_report;
`
}
