import { describe, expect, it } from 'vitest'
import { planPlain } from '../../../src/engines/postgres/foreign/plain-plan.ts'
import { type SqlFacts, SqlFactsReader } from '../../../src/engines/postgres/foreign/sql-facts.ts'

function factsOf(sql: string): SqlFacts {
  const bytes = Buffer.from(sql)
  const reader = new SqlFactsReader()
  for (let start = 0; start < bytes.length; start += 50)
    reader.push(bytes.subarray(start, start + 50))
  return reader.facts()
}

/** What psql is given of a text. */
function given(sql: string): { readonly database: string | null; readonly text: string } {
  const bytes = Buffer.from(sql)
  const { database, spans } = planPlain(factsOf(sql))
  return {
    database,
    text: spans.map(({ start, end }) => bytes.subarray(start, end).toString()).join(''),
  }
}

const HEAD = '--\n-- PostgreSQL database dump\n--\n\n\\restrict abcDEF123\n\n'
const BODY = 'CREATE TABLE t (a text);\nCOPY t FROM stdin;\n\\\\restrict x\n\\N\n\\.\n'
const END = '--\n-- PostgreSQL database dump complete\n--\n\n\\unrestrict abcDEF123\n\n'
const CLUSTER = [
  '--\n-- PostgreSQL database cluster dump\n--\n',
  '--\n-- PostgreSQL database cluster dump complete\n--\n',
]

const GLOBALS = `${CLUSTER[0]}SET client_encoding = 'SQL_ASCII';\nCREATE ROLE postgres;\n${CLUSTER[1]}`

const inCluster = (...parts: readonly string[]) => [CLUSTER[0], ...parts, CLUSTER[1]].join('')

describe('what psql is given of a dump', () => {
  it('is all but its own restrictions', () => {
    const { database, text } = given(HEAD + BODY + END)
    expect(database).toBeNull()
    expect(text).toBe((HEAD + BODY + END).replace(/^\\(un)?restrict abc.*\n/gm, ''))
  })

  it('is without what makes a subscription, in whatever words', () => {
    const subscriptions = [
      `CREATE SUBSCRIPTION feed CONNECTION 'host=a password=''b;''' PUBLICATION menus WITH (connect = false, slot_name = 'feed');`,
      'ALTER SUBSCRIPTION feed OWNER TO clerk;',
      `COMMENT ON SUBSCRIPTION feed IS 'it''s; ours';`,
      `SECURITY LABEL FOR dummy ON SUBSCRIPTION feed IS 'a';`,
      `create /* now */ subscription\n"other" CONNECTION 'x' PUBLICATION y;`,
      'DROP SUBSCRIPTION IF EXISTS feed;',
    ]
    const others = `COMMENT ON TABLE t IS 'CREATE SUBSCRIPTION x';\nCREATE TABLE subscription ();\n`
    const text = `${HEAD}${BODY}${subscriptions.join('\n--\n')}\n${others}${END}`
    const bare = (sql: string) => sql.replace(/^(?:--)?\n/gm, '')
    expect(bare(given(text).text)).toBe(bare(given(HEAD + BODY + others + END).text))
    expect(factsOf(text)).toMatchObject({ created: 2, roles: [] })
  })

  it('is without the mark of Windows', () => {
    expect(given(`\ufeff${HEAD}${BODY}${END}`).text).toBe(given(HEAD + BODY + END).text)
  })

  it('begins where the dump goes over to the database it made', () => {
    const create =
      'CREATE DATABASE "odd name";\n\\unrestrict abc\n\\connect "odd name"\n\\restrict abc\n'
    const { database, text } = given(HEAD + create + BODY + END)
    expect(database).toBe('odd name')
    expect(text.startsWith(BODY)).toBe(true)
  })

  it('is the one database of a cluster, from there to the next', () => {
    const other = (name: string) =>
      `--\n-- Database "${name}" dump\n--\n\\connect ${name}\n${HEAD}${END}`
    const shop = `CREATE DATABASE shop;\n\\connect -reuse-previous=on "dbname='shop'"\n${HEAD}${BODY}${END}`
    const { database, text } = given(
      inCluster('CREATE ROLE a;\n', other('template1'), shop, other('postgres')),
    )
    expect(database).toBe('shop')
    expect(text).toContain(BODY)
    expect(text).not.toMatch(/ROLE|connect|template1/)
  })

  it('is what a cluster of no other database holds', () => {
    expect(given(inCluster(`\\connect postgres\n${HEAD}${BODY}${END}`)).database).toBe('postgres')
  })

  it('is all that stands behind where it goes over to its database, again after its settings', () => {
    const over = '\\unrestrict abc\n\\connect shop\n\\restrict abc\n'
    const create = `CREATE DATABASE shop;\n${over}ALTER DATABASE shop SET work_mem TO '8MB';\n${over}`
    const { database, text } = given(HEAD + create + BODY + END)
    expect(database).toBe('shop')
    expect(text).toContain(`ALTER DATABASE shop SET work_mem TO '8MB';\n${BODY}`)
    expect(text).not.toMatch(/CREATE DATABASE|connect/)
  })

  it('is nothing of the database that a cluster makes anew after it', () => {
    const anew = `${HEAD}DROP DATABASE postgres;\nCREATE DATABASE postgres;\n\\connect postgres\n${END}`
    const app = `${HEAD}CREATE DATABASE app;\n\\connect app\n${BODY}${END}`
    const { database, text } = given(inCluster(app, anew))
    expect(database).toBe('app')
    expect(text).toContain(BODY)
    expect(text).not.toContain('DATABASE postgres')
  })

  it.each([
    ['before', GLOBALS + HEAD + BODY + END],
    ['behind', HEAD + BODY + END + GLOBALS],
  ])('is without the roles of the cluster that a script wrote %s it', (_where, sql) => {
    const { database, text } = given(sql)
    expect(database).toBeNull()
    expect(text).toContain(BODY)
    expect(text).not.toMatch(/ROLE|SQL_ASCII/)
    expect(factsOf(sql)).toMatchObject({ encoding: null, roles: [{ name: 'postgres' }] })
  })

  it('is every dump of a text that holds several of one database', () => {
    const { text } = given(HEAD + BODY + END + HEAD + BODY + END)
    expect(text.split(BODY)).toHaveLength(3)
  })

  it.each([
    ['sql-command-refused', `${HEAD}\\! id\n${BODY}${END}`],
    ['sql-command-refused', `${HEAD}\\i /etc/passwd\n${BODY}${END}`],
    ['sql-command-refused', `${HEAD}\\restrict a b\n${BODY}${END}`],
    ['dump-truncated', HEAD + BODY],
    ['dump-truncated', HEAD + BODY + END.slice(0, 30)],
    ['dump-truncated', `${HEAD + BODY + END}CREATE TABLE more (a text);\n`],
    ['dump-truncated', inCluster(HEAD + BODY + END).replace(CLUSTER[1] ?? '', '')],
    ['dump-truncated', BODY + END],
    // The first was cut off between two statements; the next ones are whole.
    ['dump-truncated', HEAD + BODY + HEAD + BODY + END],
    ['dump-truncated', HEAD + BODY + HEAD + BODY + END + BODY + END],
    ['dump-truncated', HEAD + BODY + GLOBALS],
    ['dump-truncated', GLOBALS.replace(CLUSTER[1] ?? '', '') + HEAD + BODY + END],
    ['dump-truncated', CLUSTER[0] + HEAD + BODY + END + GLOBALS],
    ['dump-truncated', inCluster(HEAD + BODY, HEAD + BODY + END)],
    ['dump-truncated', inCluster(HEAD + BODY)],
    ['format-unsupported', GLOBALS],
    ['format-unsupported', `${HEAD}${BODY}${END}${HEAD}\\connect b\n${BODY}${END}`],
    ['archive-empty', `${HEAD}SELECT 1;\n${END}`],
    [
      'several-databases',
      inCluster(`\\connect a\n${HEAD}${BODY}${END}\\connect b\n${HEAD}${BODY}${END}`),
    ],
  ])('is nothing: %s', (reason, sql) => {
    expect(() => given(sql)).toThrow(expect.objectContaining({ reason }))
  })
})
