import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../../../src/engines/postgres/connection.ts'
import { dump, judge, restore } from './dump-and-restore.ts'
import { EVERY_VALUE, TYPE_SAMPLES, tableOf } from './every-type.ts'
import { fingerprints } from './fingerprints.ts'
import { startTestServer, type TestServer } from './test-server.ts'

let server: TestServer
let original: Record<string, string>

const read = (database: string) => server.within(database, fingerprints)

beforeAll(async () => {
  server = await startTestServer()
  await server.create('samples', EVERY_VALUE)
  original = await read('samples')
})

afterAll(() => server?.stop())

describe('the fingerprint of a single value', () => {
  it.each(TYPE_SAMPLES.map((sample, place) => ({ ...sample, place })))(
    'is another for each of $type',
    ({ values, place }) => {
      const seen = new Map<string, string>()
      for (const [index, value] of values.entries()) {
        const found = original[`samples.${tableOf(place, index)}`] ?? ''
        expect(found).toMatch(/^1 -?\d+$/)
        expect(seen.get(found), `${value} looks the same`).toBeUndefined()
        seen.set(found, value)
      }
    },
  )

  it('survives dump and restore', async () => {
    const dumped = await dump(server, 'samples')
    await restore(server, dumped, 'samples_restored')
    expect(await read('samples_restored')).toEqual(original)
    expect(await judge(server, dumped.passport, 'samples_restored')).toEqual([])
  })

  it('does not depend on settings of server, database or role', async () => {
    await server.copy('samples', 'samples_set')
    await server.query('postgres', 'CREATE ROLE odd SUPERUSER LOGIN')
    const settings = [
      `DateStyle = 'SQL, DMY'`,
      `IntervalStyle = 'sql_standard'`,
      `TimeZone = 'America/Sao_Paulo'`,
      'extra_float_digits = 0',
      `bytea_output = 'escape'`,
      'search_path = samples, public',
      'quote_all_identifiers = on',
      `xmloption = 'document'`,
      'row_security = on',
      'standard_conforming_strings = off',
      `default_transaction_isolation = 'serializable'`,
      'enable_seqscan = off',
      `client_encoding = 'LATIN1'`,
    ]
    for (const [index, setting] of settings.entries())
      await server.query(
        'postgres',
        index % 2 === 0
          ? `ALTER DATABASE samples_set SET ${setting}`
          : `ALTER ROLE odd SET ${setting}`,
      )
    const session = await connect({ ...server.settings('samples_set'), user: 'odd' })
    try {
      expect(await fingerprints(session)).toEqual(original)
    } finally {
      await session.close()
    }
  })
})

/** All types side by side, with rows that differ only a little. */
const WIDE_TABLE = `
CREATE TABLE wide (id integer, n numeric, f float8, t text, d date, a int[], j jsonb, b bytea, flag bool, gone text,
  twice numeric GENERATED ALWAYS AS (n * 2) STORED);
INSERT INTO wide SELECT i, i * 1.5, i / 3.0, 'row ' || i % 7, date '2025-01-01' + i, ARRAY[i, i + 1], jsonb_build_object('i', i),
  decode(lpad(to_hex(i), 4, '0'), 'hex'), i % 2 = 0, 'x' FROM generate_series(1, 200) i;
CREATE TABLE pairs (a integer, b integer); INSERT INTO pairs VALUES (1, 10), (2, 20), (3, 30);
CREATE TABLE twins (a integer); INSERT INTO twins VALUES (7), (7);
CREATE TABLE nothing (); INSERT INTO nothing DEFAULT VALUES; INSERT INTO nothing DEFAULT VALUES;
CREATE TABLE parted (id integer, at date) PARTITION BY RANGE (at);
CREATE TABLE parted_old PARTITION OF parted FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE parted_new PARTITION OF parted FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
INSERT INTO parted SELECT i, date '2024-12-01' + i FROM generate_series(1, 60) i;
CREATE TABLE parent (id integer); CREATE TABLE heir (extra text) INHERITS (parent);
INSERT INTO parent VALUES (1); INSERT INTO heir VALUES (2, 'two');
`

describe('the fingerprint of a table', () => {
  let wide: Record<string, string>

  beforeAll(async () => {
    await server.create('wide', WIDE_TABLE)
    wide = await read('wide')
  })

  /** Tables whose fingerprint is another after the script. */
  async function changedBy(script: string): Promise<string[]> {
    await server.copy('wide', 'other')
    try {
      await server.within('other', async (session) => {
        await session.query('SET search_path = public')
        for (const statement of script.split(';')) await session.query(statement)
      })
      const after = await read('other')
      return Object.keys({ ...wide, ...after }).filter((name) => wide[name] !== after[name])
    } finally {
      await server.drop('other')
    }
  }

  it.each([
    [
      'the order of rows',
      'CREATE TABLE sorted AS SELECT * FROM pairs ORDER BY a DESC; TRUNCATE pairs; INSERT INTO pairs SELECT * FROM sorted; DROP TABLE sorted',
    ],
    ['VACUUM FULL', 'VACUUM FULL'],
    ['a new index and a parallel-minded planner', 'CREATE INDEX ON wide (id); ANALYZE wide'],
    ['an update that changes nothing', 'UPDATE wide SET t = t'],
    [
      'rows deleted and inserted anew',
      'CREATE TABLE kept AS SELECT * FROM twins; DELETE FROM twins; INSERT INTO twins SELECT * FROM kept; DROP TABLE kept',
    ],
    [
      'another storage of long values',
      'ALTER TABLE wide ALTER t SET STORAGE EXTERNAL; VACUUM FULL wide',
    ],
  ])('does not depend on %s', async (_title, script) => {
    expect(await changedBy(script)).toEqual([])
  })

  it.each([
    [
      'one value of two hundred rows',
      'UPDATE wide SET f = f + 4e-15 WHERE id = 77',
      ['public.wide'],
    ],
    [
      'a value swapped between two rows',
      'UPDATE pairs SET b = 30 - b WHERE a < 3',
      ['public.pairs'],
    ],
    [
      'all values rotated by one row',
      'UPDATE pairs SET b = CASE a WHEN 3 THEN 10 ELSE (a + 1) * 10 END',
      ['public.pairs'],
    ],
    ['two columns swapped in every row', 'UPDATE pairs SET a = b, b = a', ['public.pairs']],
    ['a pair of duplicates in place of another', 'UPDATE twins SET a = 8', ['public.twins']],
    ['a duplicate more', 'INSERT INTO twins VALUES (7)', ['public.twins']],
    ['duplicates removed', 'DELETE FROM twins', ['public.twins']],
    [
      'a row without columns',
      'DELETE FROM nothing WHERE ctid = (SELECT min(ctid) FROM nothing)',
      ['public.nothing'],
    ],
    [
      'a row that moved to another partition',
      `UPDATE parted SET at = '2025-03-03' WHERE id = 1`,
      ['public.parted_old', 'public.parted_new'],
    ],
    ['a row of a child but not its parent', 'UPDATE heir SET id = 3', ['public.heir']],
    ['a row of a parent but not its child', 'UPDATE ONLY parent SET id = 3', ['public.parent']],
    [
      'NULL in place of an empty text',
      `UPDATE wide SET t = '' WHERE id = 5; UPDATE wide SET t = NULL WHERE id = 5`,
      ['public.wide'],
    ],
  ])('shows %s', async (_title, script, tables) => {
    expect((await changedBy(script)).sort()).toEqual([...tables].sort())
  })

  it('is the same before and after a dropped column is left out by a restore', async () => {
    await server.copy('wide', 'narrowed')
    await server.run('narrowed', 'ALTER TABLE wide DROP gone; ALTER TABLE pairs DROP a')
    const dumped = await dump(server, 'narrowed')
    await restore(server, dumped, 'narrowed_restored')
    expect(await judge(server, dumped.passport, 'narrowed_restored')).toEqual([])
    expect(await read('narrowed_restored')).toEqual(await read('narrowed'))
  })
})
