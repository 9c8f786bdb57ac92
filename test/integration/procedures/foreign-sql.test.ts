import { mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { restorePlain } from '../../../src/engines/postgres/foreign/restore-plain.ts'
import { startSeparateServer, urlStaging } from '../../real-postgres/separate-server.ts'
import { drill, makeSite } from '../../real-postgres/site.ts'
import { testWorld } from '../../real-postgres/test-world.ts'
import { type ForeignBench, openForeignBench, verdictOf } from './foreign-bench.ts'

let bench: ForeignBench
let plain: string

beforeAll(async () => {
  bench = await openForeignBench()
  plain = await bench.dump('plain', [])
})

afterAll(() => bench?.server.stop())

describe('a dump in plain SQL', () => {
  const canary = () => join(bench.server.directory, 'canary')

  it.each([
    ['at the beginning of a line', (text: string) => `${text}\\! touch CANARY\n`],
    ['after a statement', (text: string) => `${text}SELECT 1 \\g |touch CANARY\n`],
    ['in a comment that is none', (text: string) => `/* */ \\o |touch CANARY\n${text}`],
    [
      'behind a restriction of its own',
      (text: string) => `\\unrestrict abc\n\\! touch CANARY\n${text}`,
    ],
  ])('with a command of psql %s is refused before anything is made', async (_where, spoil) => {
    const text = await readFile(plain, 'utf8')
    const path = await bench.write('hostile.sql', spoil(text).replaceAll('CANARY', canary()))
    expect(verdictOf(await bench.judge(path))).toBe('cannot-judge: sql-command-refused')
    await expect(stat(canary())).rejects.toThrow('ENOENT')
  })

  it('with a command that only psql takes for one is refused by psql itself', async () => {
    // Under this setting the quote after the backslash does not end the string.
    const trick = `SET standard_conforming_strings = off;\nSELECT '\\' || ' \\! touch ${canary()}\n-- ';\n`
    const text = await readFile(plain, 'utf8')
    const path = await bench.write(
      'tricky.sql',
      text.replace('CREATE SCHEMA', `${trick}CREATE SCHEMA`),
    )
    expect(verdictOf(await bench.judge(path))).toBe('cannot-judge: sql-command-refused')
    await expect(stat(canary())).rejects.toThrow('ENOENT')
  })

  it('runs no command of psql, however its text is put together', async () => {
    await bench.server.create('hostile')
    const file = join(bench.server.directory, 'random.sql')
    const hostile = `\\! touch ${canary()}\n`
    const piece = fc.constantFrom(
      "'",
      "''",
      '"',
      '\\',
      "E'",
      '$$',
      '$a$',
      '--',
      '/*',
      '*/',
      ';',
      '\n',
      ' ',
      'SELECT 1;',
      '\\.\n',
      hostile,
      `\n${hostile}`,
      '\\unrestrict x\n',
      'SET standard_conforming_strings = off;',
      'CREATE TABLE IF NOT EXISTS t (a text);',
      'COPY t FROM stdin;\n',
      'COMMIT;',
    )
    const request = {
      client: bench.server.client,
      archive: file,
      target: bench.server.settings('hostile'),
    }
    const limits = { jobs: 1, timeoutSeconds: 20 }
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const text = Buffer.from(`${pieces.join('')}\n${hostile}`)
        await writeFile(file, text)
        const plan = { database: null, spans: [{ start: 0, end: text.length }] }
        // What psql makes of it does not matter; what it runs does.
        await restorePlain(plan, { ...request, ...limits }, bench.server.world).catch(
          () => undefined,
        )
        await expect(stat(canary())).rejects.toThrow('ENOENT')
      }),
      { numRuns: 40 },
    )
    await bench.server.drop('hostile')
  })

  it('is not given to a psql that has no restricted mode', async () => {
    const old = join(bench.server.directory, 'old-client')
    await mkdir(old)
    for (const name of await readdir(bench.server.client.directory))
      await symlink(join(bench.server.client.directory, name), join(old, name))
    await rm(join(old, 'psql'))
    await writeFile(join(old, 'psql'), '#!/bin/sh\necho "General"\n', { mode: 0o755 })
    vi.stubEnv('LASTRO_POSTGRES_BIN', old)
    try {
      expect(verdictOf(await bench.judge(plain))).toBe('cannot-judge: psql-unrestricted')
    } finally {
      vi.unstubAllEnvs()
    }
  })

  it('of several databases is refused by their names', async () => {
    await bench.server.create('second', 'CREATE TABLE a (id integer)')
    const path = await bench.dump('two', [], { program: 'pg_dumpall' })
    await bench.server.drop('second')
    expect((await bench.judge(path)).verdict).toMatchObject({
      value: 'cannot-judge',
      reason: 'several-databases',
      facts: { names: 'second, shop' },
    })
  })

  it('whose rows break a foreign key stops there', async () => {
    const bytes = await readFile(plain, 'utf8')
    const path = await bench.write(
      'orphans.sql',
      bytes.replace(/(COPY shop\.orders .*\n\d+\t)\d+/, '$1999'),
    )
    expect(verdictOf(await bench.judge(path))).toBe('not-restorable: foreign-key-orphans')
  })

  it('of an empty database is not restorable: there is nothing in it', async () => {
    await bench.server.create('nothing')
    const path = await bench.dump('nothing', [], { database: 'nothing' })
    expect(verdictOf(await bench.judge(path))).toBe('not-restorable: archive-empty')
  })

  it('with subscriptions is restored without them: none of them is made, not even for a moment', async () => {
    await bench.server.create('subscribed', 'CREATE TABLE a (id integer); INSERT INTO a VALUES (1)')
    await bench.server.run(
      'subscribed',
      `CREATE SUBSCRIPTION feed CONNECTION 'host=/nowhere dbname=x' PUBLICATION menus WITH (connect = false);
       COMMENT ON SUBSCRIPTION feed IS 'from the head office'`,
    )
    const path = await bench.dump('subscribed', [], { database: 'subscribed' })
    for (const statement of [
      'ALTER SUBSCRIPTION feed SET (slot_name = NONE)',
      'DROP SUBSCRIPTION feed',
    ])
      await bench.server.run('subscribed', statement)
    await bench.server.drop('subscribed')
    const text = await readFile(path, 'utf8')
    expect(text).toContain('CREATE SUBSCRIPTION feed')
    // Were it carried out, it would stop the restore: nobody answers there.
    const connecting = await bench.write('connecting.sql', text.replace('connect = false, ', ''))
    const good = { reason: 'no-passport', facts: { tables: 1, rows: 1 } }
    for (const dump of [path, connecting])
      expect((await bench.judge(dump)).verdict).toMatchObject(good)

    const separate = await startSeparateServer(bench.server.directory)
    try {
      const before = await separate.state()
      const { settings } = separate
      const site = await makeSite(bench.server.directory, bench.server.settings('shop'), {
        name: 'url-site',
        drill: urlStaging(settings, 'drill_target'),
      })
      expect((await drill(site, testWorld(), { backup: connecting })).verdict).toMatchObject(good)
      expect(await separate.state()).toEqual(before)
    } finally {
      await separate.stop()
    }
  })

  it('that puts a subscription together while it runs is stopped by the server', async () => {
    const trick = `SET session_replication_role = replica;
DO $$BEGIN EXECUTE 'CREATE SUB' || 'SCRIPTION feed CONNECTION ''host=/nowhere'' PUBLICATION menus WITH (connect = false)'; END$$;\n`
    const text = await readFile(plain, 'utf8')
    const path = await bench.write(
      'subscribing.sql',
      text.replace('CREATE SCHEMA', () => `${trick}CREATE SCHEMA`),
    )
    expect(verdictOf(await bench.judge(path))).toBe('cannot-judge: dump-subscribes')
  })

  it('in another encoding is restored, its roles and names as they were', async () => {
    await bench.server.query(
      'postgres',
      `CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'`,
    )
    await bench.server.run(
      'latin',
      'CREATE ROLE "Ação"; CREATE TABLE "São" (t text); ALTER TABLE "São" OWNER TO "Ação"; INSERT INTO "São" VALUES (\'ção\')',
    )
    const path = await bench.dump('latin', [], { database: 'latin' })
    const report = await bench.judge(path)
    expect(report.verdict).toMatchObject({ reason: 'no-passport', facts: { tables: 1, rows: 1 } })
    expect(report.contents?.[0]?.tables[0]?.name).toBe('São')
  })
})
