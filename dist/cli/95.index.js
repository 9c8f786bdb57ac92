"use strict";
exports.id = 95;
exports.ids = [95];
exports.modules = {
	3741: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b: () => findBackendCommand,
			q: () => backendCommand
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		let PLACES = ["../demo-backend/index.js", "../demo/backend/index.ts"];
		function backendCommand(program) {
			let command = findBackendCommand(program);
			if (!command) throw Error(`the sample backend is not beside ${program}`);
			return command;
		}
		function findBackendCommand(program) {
			let directory = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(program));
			let found = PLACES.map((place) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, place)).find((path) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path));
			return found === void 0 ? void 0 : [process.execPath, found];
		}
	}),
	1318: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => startDemoCluster });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _engines_postgres_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6279);
		var _engines_postgres_staging_local_cluster_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3952);
		var _engines_postgres_staging_staging_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9569);
		var _engines_postgres_tools_installations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(318);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6595);
		let DEMO_DATABASE = "restaurante";
		async function startDemoCluster(parent, tenants, world) {
			let installation = (await (0, _engines_postgres_tools_installations_js__WEBPACK_IMPORTED_MODULE_4__.v)(world.processes)).find((each) => each.hasServer && each.hasClient);
			if (!installation) throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.jU("postgres-missing", "no PostgreSQL is installed here; on Debian: apt-get install -y postgresql", { major: 15 });
			let home = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(parent, "production");
			await (0, _engines_postgres_staging_staging_directory_js__WEBPACK_IMPORTED_MODULE_3__.i)(home, world.log);
			let user = await world.unprivilegedUser();
			let directory = await (0, _engines_postgres_staging_staging_directory_js__WEBPACK_IMPORTED_MODULE_3__.h)(home, world, user);
			let cluster = await (0, _engines_postgres_staging_local_cluster_js__WEBPACK_IMPORTED_MODULE_2__.g)({
				installation,
				directory,
				user,
				superuser: "postgres",
				encoding: "UTF8",
				lockedObjects: tenants * 60 + 5e3
			}, world);
			let server = await (0, _engines_postgres_connection_js__WEBPACK_IMPORTED_MODULE_1__.Ng)(cluster.settings("postgres"), world.signal);
			try {
				await server.query(`CREATE DATABASE ${DEMO_DATABASE} TEMPLATE template0 ENCODING 'UTF8'`);
			} finally {
				await server.close();
			}
			return {
				settings: cluster.settings(DEMO_DATABASE),
				stop: () => stop(cluster, directory)
			};
		}
		async function stop(cluster, directory) {
			await cluster.stop();
			await directory.remove();
		}
	}),
	2980: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => demoConfig });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		function demoConfig({ directory, locale, settings, rehearsal = [] }) {
			return `system:
  name: chefwell
  locale: ${locale}
  timezone: America/Sao_Paulo
  state-dir: ${(0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, "state")}
backups:
  directory: ${(0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, "backups")}
  sources:
    chefwell:
      engine: postgres
      host: ${settings.host}
      port: ${settings.port}
      database: ${settings.database}
      user: ${settings.user}
      tenants: tenant_*
drill:
  directory: ${(0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, "drill")}
${rehearsal.map((line) => `  ${line}\n`).join("")}`;
		}
	}),
	6947: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => demoRehearsal });
		let WORDS = {
			en: {
				login: "Login",
				products: "List products",
				sales: "List sales",
				customers: "List customers",
				stats: "Dashboard stats",
				rows: {
					products: "products",
					sales: "sales",
					customers: "customers"
				},
				companies: "Every restaurant has its schema",
				items: "No sale item without its sale"
			},
			"pt-BR": {
				login: "Login",
				products: "Listar produtos",
				sales: "Listar vendas",
				customers: "Listar clientes",
				stats: "Dashboard stats",
				rows: {
					products: "produtos",
					sales: "vendas",
					customers: "clientes"
				},
				companies: "Todo restaurante tem o seu schema",
				items: "Nenhum item de venda sem a sua venda"
			}
		};
		function demoRehearsal(rehearsal) {
			let words = WORDS[rehearsal.locale];
			return [...queries(words), ...backend(rehearsal, words)];
		}
		function queries({ companies, items }) {
			return `queries:
  - name: ${companies}
    query: |
      SELECT count(*) FROM companies c
      JOIN pg_namespace n ON n.nspname = c.schema_name
    expect: {table: public.companies}
  - name: ${items}
    query: |
      SELECT i.id FROM sale_items i
      WHERE NOT EXISTS (SELECT FROM sales s WHERE s.id = i.sale_id)
    per: tenant
    expect: {empty: true}`.split("\n");
		}
		function backend({ command, tenants, env = {}, more = [] }, words) {
			let list = (name, table) => `    - name: ${name}
      path: /api/${table}
      headers: {Authorization: 'Bearer {{token}}'}
      count: {of: $.total, table: '{{tenant}}.${table}', as: ${words.rows[table]}}`;
			return [
				"backend:",
				`  command: ${JSON.stringify(command)}`,
				`  env: ${JSON.stringify({
					DEMO_SECRET: "secret of the demo",
					...env
				})}`,
				"  user: chefwell_backend",
				"  ready: {path: /health, status: 200}",
				`  tenants: ${JSON.stringify(tenants)}`,
				...more.map((line) => `  ${line}`),
				...`  probes:
    - name: ${words.login}
      method: POST
      path: /api/auth/login
      body: {email: 'user1@{{tenant}}.example', password: '{{tenant}}:1'}
      save: {token: $.token}
      expect:
        - {of: $.user.company, equals: '{{tenant}}'}
${list(words.products, "products")}
      within: 3s
      timeout: 5s
${list(words.sales, "sales")}
${list(words.customers, "customers")}
    - name: ${words.stats}
      path: /api/dashboard/stats
      headers: {Authorization: 'Bearer {{token}}'}
      expect:
        - {of: $.revenue, type: number}`.split("\n")
			];
		}
	}),
	493: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => fillRestaurants,
			c: () => tenantSchema
		});
		var connection = __webpack_require__(6279);
		function restaurantSharedRows(tenants) {
			return `
INSERT INTO public.users (company_id, email, password_hash, display_name, last_login_at, created_at)
SELECT c.id, format('user%s@%s.example', n, replace(c.schema_name, '_', '-')), encode(public.digest(c.schema_name || ':' || n, 'sha256'), 'hex'),
       (ARRAY['Ana','Jo\u00e3o','Concei\u00e7\u00e3o','Lu\u00eds','M\u00e1rcia','Z\u00e9'])[1 + n % 6] || ' ' || c.id, now() - (n * interval '3 hours'), now() - interval '400 days' + c.id * interval '1 day'
FROM public.companies c, generate_series(1, 8) n;
INSERT INTO public.audit_log (company_id, happened_at, action, payload)
SELECT 1 + n % ${tenants}, timestamptz '2025-02-01 00:00+00' + n * interval '37 minutes', (ARRAY['login','sale','refund'])[1 + n % 3], jsonb_build_object('n', n, 'ip', '10.0.0.' || n % 250)
FROM generate_series(1, 20000) n;
INSERT INTO public.receipts (company_id, content, sha)
SELECT c.id, lo_from_bytea(0, body), public.digest(body, 'sha256')
FROM (SELECT id, convert_to(repeat('receipt of company ' || id || E'\\n', 50), 'UTF8') AS body FROM public.companies WHERE id <= 25) c;
SELECT public.next_fiscal_number() FROM generate_series(1, 37);
`;
		}
		function tenantSize(index, count) {
			if (index === count && count > 1) return { sales: 0 };
			return { sales: Math.round(1200 * (1 + 9 / (1 + index * 7 % 10))) };
		}
		function tenantTables(schema) {
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
`;
		}
		function tenantRows(schema, index, size) {
			let { sales } = size;
			let customers = Math.ceil(sales / 6);
			let tabs = Math.ceil(sales / 2);
			return `
INSERT INTO public.companies (schema_name, legal_name, opened_on, settings)
VALUES ('${schema}', 'Restaurante ${index} Ltda.', date '2022-01-01' + ${index}, jsonb_build_object('tables', ${10 + index % 30}, 'city', 'S\u00e3o Paulo'));
INSERT INTO ${schema}.categories (name, position) SELECT (ARRAY['Entradas','Pratos','Massas','Sobremesas','Bebidas'])[n], n FROM generate_series(1, 5) n;
INSERT INTO ${schema}.products (category_id, name, price, cost, tags, active, updated_at)
SELECT 1 + n % 5, 'Prato n\u00ba ' || n || ' \u2014 ' || left(md5('${schema}' || n), 8), (500 + n * 137 % 9000) / 100.0, CASE WHEN n % 7 = 0 THEN NULL ELSE (200 + n * 31 % 3000) / 1000.0 END,
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
SELECT 1 + n % ${sales || 1}, 1 + n % 28, 1 + n % 3, (500 + n * 137 % 9000) / 100.0, 'Prato n\u00ba ' || n % 28 || ' com acompanhamento ' || md5('${schema}' || n) FROM generate_series(1, ${sales * 4}) n;
INSERT INTO ${schema}.expenses (due, amount, supplier, paid, created_at)
SELECT current_date - n, n * 12.34, 'forn' || n % 40, CASE WHEN n % 3 > 0 THEN n % 3 = 1 END, now() - n * interval '1 day' FROM generate_series(1, ${Math.ceil(sales / 20)}) n;
INSERT INTO ${schema}.stripe_payments (id, sale_id, amount_cents, raw, signature, created_at)
SELECT 'pi_' || md5('${schema}' || n), n * 3, 1000 + n * 7919::bigint % 30000, json_build_object('id', n, 'status', 'succeeded', 'card', md5('k' || n)), decode(md5('s' || n), 'hex'), now() - n * interval '1 hour' FROM generate_series(1, ${Math.floor(sales / 4)}) n;
`;
		}
		function tenantConstraints(schema, index) {
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
ALTER TABLE ${schema}.stripe_payments ADD CONSTRAINT stripe_payments_amount_check CHECK (amount_cents > 0)${index % 40 == 7 ? " NOT VALID" : ""};
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
`;
		}
		function tenantSchema(index) {
			return index === 1 ? "tenant_chefwell" : `tenant_${String(index).padStart(3, "0")}`;
		}
		async function fillRestaurants(settings, options, world) {
			let sessions = await Promise.all(Array.from({ length: options.sessions }, () => (0, connection.Ng)(settings, world.signal)));
			let [first] = sessions;
			if (!first) throw RangeError("filling needs at least one session");
			try {
				for (let session of sessions) await session.query("SET search_path = public");
				await runAll(first, "\nDO $do$\nBEGIN\n  IF to_regrole('chefwell_app') IS NULL THEN CREATE ROLE chefwell_app NOLOGIN; END IF;\n  IF to_regrole('chefwell_report') IS NULL THEN CREATE ROLE chefwell_report NOLOGIN; END IF;\n  IF to_regrole('chefwell_backend') IS NULL THEN CREATE ROLE chefwell_backend LOGIN CONNECTION LIMIT 50; END IF;\n  GRANT chefwell_app TO chefwell_backend;\nEND\n$do$;\n", "\nCREATE EXTENSION IF NOT EXISTS citext SCHEMA public;\nCREATE EXTENSION IF NOT EXISTS pgcrypto SCHEMA public;\n\nCREATE TYPE public.order_status AS ENUM ('open', 'preparing', 'ready', 'served', 'cancelled');\nCREATE TYPE public.payment_kind AS ENUM ('cash', 'card', 'pix', 'voucher');\nCREATE DOMAIN public.money_amount AS numeric(12,2) CHECK (VALUE >= 0);\nCREATE DOMAIN public.tax_id AS text CHECK (VALUE ~ '^[0-9]{11}$|^[0-9]{14}$');\n\nCREATE TABLE public.companies (\n  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,\n  schema_name text NOT NULL UNIQUE,\n  legal_name text NOT NULL,\n  opened_on date NOT NULL,\n  settings jsonb NOT NULL DEFAULT '{}',\n  created_at timestamptz NOT NULL DEFAULT now()\n);\nCOMMENT ON TABLE public.companies IS 'One row per restaurant; each has a schema of its own';\nCOMMENT ON COLUMN public.companies.schema_name IS 'Name of the tenant''s schema';\n\nCREATE TABLE public.users (\n  id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,\n  company_id integer NOT NULL REFERENCES public.companies ON DELETE CASCADE,\n  email public.citext NOT NULL UNIQUE,\n  password_hash text NOT NULL,\n  display_name text NOT NULL,\n  last_login_at timestamptz,\n  created_at timestamptz NOT NULL DEFAULT now()\n);\nCREATE INDEX users_company_idx ON public.users (company_id, last_login_at DESC NULLS LAST);\n\nCREATE TABLE public.audit_log (\n  id bigserial NOT NULL,\n  company_id integer NOT NULL,\n  happened_at timestamptz NOT NULL,\n  action text NOT NULL,\n  payload jsonb NOT NULL,\n  PRIMARY KEY (id, happened_at)\n) PARTITION BY RANGE (happened_at);\nCREATE TABLE public.audit_log_2025h1 PARTITION OF public.audit_log FOR VALUES FROM ('2025-01-01 00:00+00') TO ('2025-07-01 00:00+00');\nCREATE TABLE public.audit_log_2025h2 PARTITION OF public.audit_log FOR VALUES FROM ('2025-07-01 00:00+00') TO ('2026-01-01 00:00+00');\nCREATE TABLE public.audit_log_rest PARTITION OF public.audit_log DEFAULT;\nCREATE INDEX audit_log_company_idx ON public.audit_log (company_id, happened_at);\n\nCREATE TABLE public.feature_flags (name text PRIMARY KEY, enabled boolean NOT NULL DEFAULT false, ratio double precision NOT NULL DEFAULT 1.0, note text COLLATE \"C\");\nINSERT INTO public.feature_flags VALUES ('new-cashier', true, 0.1, NULL), ('loyalty', false, 1e-7, ''), ('dark-mode', true, 'NaN', '\u00e7\u00e3o \u00fc \u6f22\u5b57'), ('beta', false, '-0', E'tab\\there');\n\nCREATE TABLE public.receipts (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, company_id integer NOT NULL REFERENCES public.companies, content oid NOT NULL, sha bytea);\nCREATE SEQUENCE public.fiscal_number START 1000 INCREMENT 5 CACHE 1;\n\nCREATE FUNCTION public.touch_updated_at() RETURNS trigger LANGUAGE plpgsql AS $f$\nBEGIN\n  NEW.updated_at := clock_timestamp();\n  RETURN NEW;\nEND $f$;\nCREATE FUNCTION public.next_fiscal_number() RETURNS bigint LANGUAGE sql AS $f$ SELECT nextval('public.fiscal_number') $f$;\nCREATE PROCEDURE public.close_day(day date) LANGUAGE plpgsql AS $f$ BEGIN PERFORM day; END $f$;\n\n\nGRANT USAGE ON SCHEMA public TO chefwell_app, chefwell_report;\nGRANT SELECT, INSERT, UPDATE ON public.companies, public.users TO chefwell_app;\nGRANT SELECT ON public.companies TO chefwell_report;\nALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO chefwell_report;\n");
				let next = 1;
				await Promise.all(sessions.map(async (session) => {
					for (; next <= options.tenants;) {
						let index = next++;
						await fillTenant(session, index, options);
						world.log.progress({
							activity: "fill",
							done: index,
							total: options.tenants,
							unit: "items"
						});
					}
				}));
				await runAll(first, restaurantSharedRows(options.tenants));
			} finally {
				await Promise.allSettled(sessions.map((session) => session.close()));
			}
		}
		async function fillTenant(session, index, options) {
			let schema = tenantSchema(index);
			let size = options.sales === void 0 ? tenantSize(index, options.tenants) : { sales: index === options.tenants && index > 1 ? 0 : options.sales };
			await runAll(session, "BEGIN;", tenantTables(schema), tenantRows(schema, index, size), tenantConstraints(schema, index), "COMMIT;");
		}
		async function runAll(session, ...scripts) {
			for (let script of scripts) await session.script(script);
		}
	})
};
