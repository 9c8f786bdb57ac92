import { readdir, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../../../src/ports.ts'
import { backUp, drill, makeSite, type Site } from '../../real-postgres/site.ts'
import { testWorld } from '../../real-postgres/test-world.ts'
import { dump, judge, restore } from './dump-and-restore.ts'
import { startTestServer, type TestServer } from './test-server.ts'

const ROWS = `CREATE TABLE IF NOT EXISTS public.items (id bigserial PRIMARY KEY, at timestamptz DEFAULT now());
INSERT INTO public.items (at) SELECT now() FROM generate_series(1, 50);`

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
  await server.run(
    'postgres',
    'CREATE ROLE reader LOGIN BYPASSRLS; GRANT pg_read_all_data TO reader',
  )
})

afterAll(() => server?.stop())

async function siteOf(database: string, user = 'postgres'): Promise<Site> {
  return makeSite(
    server.directory,
    { ...server.settings(database), user },
    { name: `of-${database}` },
  )
}

async function staged({ config }: Site): Promise<string[]> {
  return readdir(config.drill.directory)
}

describe('a whole drill', () => {
  it.each([
    ['the database that every server has', 'postgres', ROWS, []],
    [
      'a database without the schema public',
      'hardened',
      'CREATE SCHEMA shop; CREATE TABLE shop.items (id serial PRIMARY KEY); DROP SCHEMA public',
      ['schema-unexpected'],
    ],
    [
      'a database whose event trigger forbids changes of the schema',
      'frozen',
      `${ROWS} CREATE FUNCTION forbid() RETURNS event_trigger LANGUAGE plpgsql AS $f$ BEGIN RAISE EXCEPTION 'forbidden'; END $f$;
       CREATE EVENT TRIGGER forbid ON ddl_command_start EXECUTE FUNCTION forbid()`,
      [],
    ],
    [
      'a database with an index that was never finished',
      'unfinished',
      `${ROWS} CREATE INDEX unfinished_idx ON items (at); UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'unfinished_idx'::regclass`,
      ['index-invalid'],
    ],
    [
      'a database with a constraint that was never validated',
      'unproven',
      `${ROWS} ALTER TABLE items ADD CONSTRAINT recent CHECK (at > '1999-01-01') NOT VALID`,
      ['constraint-not-valid'],
    ],
  ])('finds %s restorable', async (_title, database, script, warnings) => {
    if (database === 'postgres') await server.run(database, script)
    else await server.create(database, script)
    const site = await siteOf(database)
    expect((await backUp(site)).verdict).toMatchObject({ value: 'complete' })
    const report = await drill(site)
    expect(report).toMatchObject({ verdict: { value: 'restorable' } })
    expect([...new Set(report.findings.map((finding) => finding.reason))]).toEqual(warnings)
    expect(await staged(site)).toEqual([])
  })

  it('proves the backup that a role without superuser took', async () => {
    await server.create('limited', ROWS)
    const site = await siteOf('limited', 'reader')
    expect((await backUp(site)).verdict).toMatchObject({ value: 'complete' })
    expect(await drill(site)).toMatchObject({ verdict: { value: 'restorable' } })
  })

  it('leaves nothing behind when the dump is cut off', async () => {
    await server.create('cut', ROWS)
    const site = await siteOf('cut')
    await backUp(site)
    const daily = join(site.backups, 'daily')
    const name = (await readdir(daily)).find((each) => each.includes('.dump')) ?? ''
    await truncate(join(daily, name), 300)
    expect(await drill(site)).toMatchObject({ verdict: { value: 'not-restorable' } })
    expect(await staged(site)).toEqual([])
  })

  it.each(['fetch', 'rows'])(
    'leaves nothing behind when it is cancelled at %s',
    async (activity) => {
      const database = `cancelled_${activity}`
      await server.create(database, ROWS)
      const site = await siteOf(database)
      await backUp(site)
      const report = await drill(site, cancelledAt(activity))
      expect(report.verdict).toMatchObject({ value: 'cannot-judge', reason: 'cancelled' })
      expect(await staged(site)).toEqual([])
    },
  )
})

/** A world that is cancelled as soon as that progress is told. */
function cancelledAt(activity: string): World {
  const abort = new AbortController()
  const world = testWorld({ signal: abort.signal })
  const progress: World['log']['progress'] = (told) => {
    if (told.activity === activity) abort.abort()
  }
  return { ...world, log: { ...world.log, progress } }
}

describe('a database whose name means something to libpq', () => {
  it.each(['a=b', 'postgresql://elsewhere', `it's "quoted" \\ odd`])(
    'is restored: %s',
    async (name) => {
      await server.query(
        'postgres',
        `CREATE DATABASE "${name.replaceAll('"', '""')}" TEMPLATE template0`,
      )
      await server.run(name, ROWS)
      const dumped = await dump(server, name)
      await server.query('postgres', `DROP DATABASE "${name.replaceAll('"', '""')}" WITH (FORCE)`)
      await restore(server, dumped, name)
      expect(await judge(server, dumped.passport, name)).toEqual([])
    },
  )
})
