import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outlineArchive } from '../../../src/engines/postgres/restore/archive-outline.ts'
import { indexArchive } from '../../../src/engines/postgres/restore/index-archive.ts'
import { createDatabase } from '../../../src/engines/postgres/restore/prepare-database.ts'
import type { RestoreRequest } from '../../../src/engines/postgres/restore/restore-phases.ts'
import { planRestore } from '../../../src/engines/postgres/restore/restore-plan.ts'
import { needsOfPassport } from '../../../src/engines/postgres/restore/staging-needs.ts'
import { loadArchive, planLoad } from '../../../src/procedures/restoration/load-archive.ts'
import { PhaseClock } from '../../../src/procedures/restoration/phase-clock.ts'
import { ReportRecorder } from '../../../src/report/report-recorder.ts'
import { testWorld } from '../../real-postgres/test-world.ts'
import { type Dumped, dump, judge } from './dump-and-restore.ts'
import { EVERY_KIND, EVERY_KIND_ROLES } from './every-kind.ts'
import { startTestServer, type TestServer } from './test-server.ts'

const TENANTS = 18

/** A tenant with something of each section, tied to what all share. */
const tenant = (name: string) => `
CREATE SCHEMA ${name} AUTHORIZATION keeper;
ALTER DEFAULT PRIVILEGES IN SCHEMA ${name} GRANT SELECT ON TABLES TO clerk;
CREATE TABLE ${name}.sales (id serial PRIMARY KEY, buyer integer NOT NULL REFERENCES public.buyers, total shop.amount);
CREATE TABLE ${name}.items (id serial PRIMARY KEY, sale integer REFERENCES ${name}.sales ON DELETE CASCADE, note text);
INSERT INTO ${name}.sales (buyer, total) SELECT 1 + n % 5, n FROM generate_series(1, 50) n;
INSERT INTO ${name}.items (sale, note) SELECT 1 + n % 50, md5(n::text) FROM generate_series(1, 200) n;
CREATE INDEX ON ${name}.items (lower(note)) INCLUDE (sale);
CREATE FUNCTION ${name}.total() RETURNS numeric LANGUAGE sql STABLE AS $f$ SELECT sum(total) FROM ${name}.sales $f$;
CREATE TRIGGER stamped BEFORE INSERT ON ${name}.items FOR EACH ROW EXECUTE FUNCTION shop.stamp();
CREATE VIEW ${name}.large AS SELECT * FROM ${name}.sales WHERE total > 10;
CREATE MATERIALIZED VIEW ${name}.per_sale AS SELECT sale, count(*) FROM ${name}.items GROUP BY 1;
CREATE UNIQUE INDEX ON ${name}.per_sale (sale);
CREATE MATERIALIZED VIEW ${name}.buyers AS SELECT b.name, s.total FROM ${name}.sales s JOIN public.buyers b ON b.id = s.buyer;
CREATE MATERIALIZED VIEW ${name}.computed AS SELECT ${name}.total() AS total;
ALTER TABLE ${name}.items ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON ${name}.items FOR SELECT TO clerk USING (sale > 3);
COMMENT ON TABLE ${name}.items IS 'lines';
GRANT USAGE ON SCHEMA ${name} TO clerk;
GRANT INSERT ON ${name}.sales TO clerk;
`

/** What ties tenants to each other and must be made when all of them are there. */
const TIES = `
CREATE VIEW public.all_sales AS SELECT * FROM t1.sales UNION ALL SELECT * FROM t2.sales;
CREATE VIEW t9.borrowed AS SELECT * FROM public.all_sales;
ALTER TABLE t3.sales ADD COLUMN twin integer, ADD CONSTRAINT twin_fkey FOREIGN KEY (twin) REFERENCES t4.sales;
UPDATE t3.sales SET twin = id;
CREATE SCHEMA parts;
CREATE TABLE t10.ev (id integer, at date) PARTITION BY RANGE (at);
CREATE TABLE parts.ev_1 PARTITION OF t10.ev FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
INSERT INTO t10.ev SELECT n, '2025-06-01' FROM generate_series(1, 50) n;
CREATE MATERIALIZED VIEW t10.counted AS SELECT count(*) FROM t10.ev;
CREATE VIEW t11.grouped AS SELECT id, name, count(*) FROM public.buyers GROUP BY id;
ALTER DEFAULT PRIVILEGES IN SCHEMA t12 GRANT UPDATE ON TABLES TO clerk;
CREATE VIEW t12.crossed AS SELECT * FROM t13.sales;
REVOKE ALL ON t12.crossed FROM clerk;
CREATE TABLE t18.heir (more text) INHERITS (public.buyers);
INSERT INTO t18.heir VALUES (77, 'heir', 'x');
CREATE MATERIALIZED VIEW t11.grouped_rows AS SELECT * FROM t11.grouped;
ALTER DEFAULT PRIVILEGES GRANT DELETE ON TABLES TO clerk;
CREATE FUNCTION public.refuse() RETURNS event_trigger LANGUAGE plpgsql AS $f$ BEGIN RAISE 'no more tables'; END $f$;
CREATE EVENT TRIGGER no_tables ON ddl_command_start WHEN TAG IN ('CREATE TABLE', 'CREATE VIEW') EXECUTE FUNCTION public.refuse();
`

/** An index whose function reads another tenant: pg_dump knows nothing of it, and the plain order has all rows before any index. */
const HIDDEN = `
CREATE FUNCTION t1.rank_of(n integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS $f$ SELECT count(*) FROM t2.sales WHERE id < n $f$;
CREATE INDEX by_rank ON t1.items (t1.rank_of(id));
CREATE FUNCTION t2.rank_of(n integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS $f$ SELECT count(*) FROM t1.sales WHERE id < n $f$;
CREATE INDEX by_rank ON t2.items (t2.rank_of(id));
`

let server: TestServer
let tied: Dumped
let hidden: Dumped

beforeAll(async () => {
  server = await startTestServer()
  await server.run('postgres', EVERY_KIND_ROLES)
  const names = Array.from({ length: TENANTS }, (_, index) => `t${index + 1}`)
  const shared =
    'CREATE TABLE public.buyers (id integer PRIMARY KEY, name text); INSERT INTO public.buyers SELECT n, md5(n::text) FROM generate_series(1, 9) n;'
  const common = [EVERY_KIND, shared, ...names.map(tenant)].join('\n')
  await server.create('tied', `${common}\n${TIES}`)
  await server.create('hidden', `${common}\n${HIDDEN}`)
  tied = await dump(server, 'tied')
  hidden = await dump(server, 'hidden')
})

afterAll(() => server?.stop())

/** Restores as a drill does; returns what the log said and the steps it took. */
async function load(
  { archive, passport }: Dumped,
  database: string,
): Promise<{ lines: string[]; steps: readonly string[] }> {
  const lines: string[] = []
  const world = testWorld({ lines })
  const subject = { procedure: 'restore-drill', lastro: 'test', system: 'test' } as const
  const recorder = new ReportRecorder<'restore-drill'>(world, subject)
  const create = () =>
    server.within('template1', (session) => createDatabase(session, database, passport.server))
  await create()
  const restore: RestoreRequest = {
    client: server.client,
    archive,
    target: server.settings(database),
    jobs: 2,
    timeoutSeconds: 120,
  }
  const restoration = {
    backup: {
      name: 'a',
      source: 'a',
      tier: 'daily',
      dumpPath: archive,
      frame: null,
      bytes: 0,
      takenAt: null,
    },
    passport,
    needs: needsOfPassport(passport),
    target: {
      open: () => Promise.reject(new Error('it is open')),
      prepare: () => Promise.reject(new Error('it is prepared')),
      recreate: async () => {
        await server.drop(database)
        await create()
      },
    },
    workspace: server.directory,
    jobs: 2,
    timeoutSeconds: 120,
    phases: new PhaseClock(world.clock),
    recorder,
  }
  const opened = {
    settings: server.settings,
    place: 'here',
    died: new Promise<never>(() => undefined),
    stop: async () => undefined,
  }
  const plan = await planLoad(restore, restoration)
  const bytesOf = indexArchive(archive)
  await loadArchive({ restore, restoration, server: opened, plan, bytesOf }, world)
  const { steps } = recorder.build({ value: 'restorable', reason: 'proven' })
  return { lines, steps: steps.map(({ id, outcome }) => `${id} ${outcome}`) }
}

const failures = async (dumped: Dumped, database: string) =>
  (await judge(server, dumped.passport, database)).filter(({ status }) => status !== 'warn')

describe('a restore of many schemas, schema by schema', () => {
  it('restores every kind of object and every tie between schemas as it was', async () => {
    const plan = planRestore(await outlineArchive(tied.archive), 2)
    expect(plan?.apart.length).toBeGreaterThanOrEqual(16)
    const { steps } = await load(tied, 'apart')
    expect(steps).toEqual(['schema done', 'load done'])
    expect(await failures(tied, 'apart')).toEqual([])
  })

  it('fills materialized views when all that they read is there', async () => {
    const rows = (view: string) =>
      server.query(
        'apart',
        `SELECT coalesce(string_agg(v::text, ' ' ORDER BY v::text), '') FROM ${view} v`,
      )
    for (const view of [
      't10.counted',
      't11.grouped_rows',
      't5.buyers',
      't5.computed',
      't5.per_sale',
    ])
      expect([view, await rows(view)]).toEqual([
        view,
        await server.query(
          'tied',
          `SELECT coalesce(string_agg(v::text, ' ' ORDER BY v::text), '') FROM ${view} v`,
        ),
      ])
  })

  it('is tried again in the order of the archive when a function reads what no dependency tells of', async () => {
    const { lines, steps } = await load(hidden, 'again')
    expect(steps).toEqual(['schema done', 'load failed', 'schema done', 'load done'])
    expect(lines).toContainEqual(expect.stringMatching(/schema by schema it failed.*once more/))
    expect(await failures(hidden, 'again')).toEqual([])
  })
})
