import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quoteIdentifier } from '../../../src/engines/postgres/connection.ts'
import { type Dumped, dump, judge, restore } from './dump-and-restore.ts'
import { startTestServer, type TestServer } from './test-server.ts'

/** Names that SQL, JSON, JavaScript, our own lines or a command line could take for something else. */
const NAMES: readonly string[] = [
  'two words',
  'UPPER',
  'dotted.name',
  'dotted',
  '"quoted"',
  `it's`,
  'back\\slash',
  'back\\nslash',
  'line\nbreak',
  'tab\tulated',
  '-dash',
  '--list',
  'select',
  'user',
  'ação é 漢字 🍕',
  '{schema}',
  '{{schema}}',
  '$1',
  '%s',
  '*',
  ';DROP TABLE x',
  'constructor',
  'prototype',
  '__proto__',
  'schema',
  'x'.repeat(63),
]

/** Every hostile name as schema, table, column, index, sequence, constraint, view, function, type and trigger. */
function hostileObjects(name: string): string {
  const id = quoteIdentifier(name)
  const own = `${id}.${id}`
  return `
CREATE SCHEMA ${id};
CREATE TABLE ${own} (${id} text CONSTRAINT ${id} CHECK (${id} <> ''), at timestamptz);
INSERT INTO ${own} SELECT 'row ' || n, timestamptz '2025-01-01 00:00+00' + n * interval '1 day' FROM generate_series(1, 3) n;
CREATE INDEX ${quoteIdentifier(`i${name}`.slice(0, 60))} ON ${own} (${id});
CREATE SEQUENCE ${id}.${quoteIdentifier(`s${name}`.slice(0, 60))};
CREATE VIEW ${id}.${quoteIdentifier(`v${name}`.slice(0, 60))} AS SELECT ${id} FROM ${own};
CREATE TYPE ${id}.${quoteIdentifier(`t${name}`.slice(0, 60))} AS ENUM (${literal(name)});
CREATE FUNCTION ${id}.${id}() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN RETURN NEW; END $f$;
CREATE TRIGGER ${id} BEFORE INSERT ON ${own} FOR EACH ROW EXECUTE FUNCTION ${id}.${id}();
CREATE TABLE ${id}.child (parent integer PRIMARY KEY);
CREATE TABLE ${id}.grandchild (parent integer CONSTRAINT ${id} REFERENCES ${id}.child);
COMMENT ON TABLE ${own} IS ${literal(name)};`
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

/** Pairs whose parts are the same when a dot joins them. */
const AMBIGUOUS = `
CREATE SCHEMA a; CREATE SCHEMA "a.b";
CREATE TABLE a."b.c" (d integer, "e.f" text); CREATE TABLE "a.b".c (d integer);
CREATE TABLE a.b ("c.d" integer); CREATE TABLE a."b.c.e" (f integer);`

let server: TestServer
let dumped: Dumped

beforeAll(async () => {
  server = await startTestServer()
  await server.create('hostile', NAMES.map(hostileObjects).join('\n') + AMBIGUOUS)
  dumped = await dump(server, 'hostile')
  await restore(server, dumped, 'restored')
})

afterAll(() => server?.stop())

async function changed(sql: string) {
  await server.copy('restored', 'changed')
  try {
    await server.run('changed', sql)
    return await judge(server, dumped.passport, 'changed', { contentsOnly: true })
  } finally {
    await server.drop('changed')
  }
}

describe('a database with hostile names', () => {
  it('is restored without a finding', async () => {
    await server.copy('restored', 'untouched')
    expect(await judge(server, dumped.passport, 'untouched')).toEqual([])
  })

  it('has every schema and table in its passport', () => {
    expect(Object.keys(dumped.passport.schemas)).toEqual(expect.arrayContaining([...NAMES]))
    for (const name of NAMES)
      expect(Object.entries(dumped.passport.schemas[name]?.tables ?? {})).toContainEqual([
        name,
        [3, expect.stringMatching(/^-?\d+$/)],
      ])
  })

  it('names every table that lost a row', async () => {
    const findings = await changed(
      NAMES.map((name) => {
        const id = quoteIdentifier(name)
        return `DELETE FROM ${id}.${id} WHERE ${id} = 'row 2';`
      }).join('\n'),
    )
    expect(findings.map(({ reason, schema, object }) => ({ reason, schema, object }))).toEqual(
      expect.arrayContaining(
        NAMES.map((name) => ({ reason: 'rows-missing', schema: name, object: name })),
      ),
    )
    expect(findings).toHaveLength(NAMES.length)
  })

  it('names the lost view and the lost trigger of every schema', async () => {
    const findings = await changed(
      NAMES.map((name) => {
        const id = quoteIdentifier(name)
        const view = quoteIdentifier(`v${name}`.slice(0, 60))
        return `DROP VIEW ${id}.${view}; DROP TRIGGER ${id} ON ${id}.${id};`
      }).join('\n'),
    )
    const oneLine = (text: string) => text.replaceAll('\n', ' ')
    expect(findings.map(({ reason, schema, object }) => ({ reason, schema, object }))).toEqual(
      expect.arrayContaining(
        NAMES.flatMap((schema) => [
          { reason: 'trigger-missing', schema, object: oneLine(`${schema}.${schema}`) },
          { reason: 'view-missing', schema, object: oneLine(`v${schema}`.slice(0, 60)) },
        ]),
      ),
    )
  })

  it.each([
    ['a table whose schema and name run together with another', 'DROP TABLE a."b.c"', 'a', 'b.c'],
    ['its twin', 'DROP TABLE "a.b".c', 'a.b', 'c'],
    [
      'a column whose table and name run together with another',
      'ALTER TABLE a."b" DROP "c.d"',
      'a',
      'b.c.d',
    ],
    [
      'a column type behind such a name',
      'ALTER TABLE a."b.c" ALTER "e.f" TYPE varchar',
      'a',
      'b.c.e.f',
    ],
  ])('tells %s apart', async (_title, sql, schema, object) => {
    expect(await changed(sql)).toContainEqual(expect.objectContaining({ schema, object }))
  })
})
