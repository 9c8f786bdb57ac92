import { describe, expect, it } from 'vitest'
import { planPlain } from '../../../src/engines/postgres/foreign/plain-plan.ts'
import { SqlFactsReader } from '../../../src/engines/postgres/foreign/sql-facts.ts'

/** What psql is given of a text. */
function given(sql: string): { readonly database: string | null; readonly text: string } {
  const bytes = Buffer.from(sql)
  const reader = new SqlFactsReader()
  for (let start = 0; start < bytes.length; start += 50)
    reader.push(bytes.subarray(start, start + 50))
  const { database, spans } = planPlain(reader.facts())
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

const inCluster = (...parts: readonly string[]) => [CLUSTER[0], ...parts, CLUSTER[1]].join('')

describe('what psql is given of a dump', () => {
  it('is all but its own restrictions', () => {
    const { database, text } = given(HEAD + BODY + END)
    expect(database).toBeNull()
    expect(text).toBe((HEAD + BODY + END).replace(/^\\(un)?restrict abc.*\n/gm, ''))
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

  it.each([
    ['sql-command-refused', `${HEAD}\\! id\n${BODY}${END}`],
    ['sql-command-refused', `${HEAD}\\i /etc/passwd\n${BODY}${END}`],
    ['sql-command-refused', `${HEAD}\\restrict a b\n${BODY}${END}`],
    ['dump-truncated', HEAD + BODY],
    ['dump-truncated', HEAD + BODY + END.slice(0, 30)],
    ['dump-truncated', `${HEAD + BODY + END}CREATE TABLE more (a text);\n`],
    ['dump-truncated', inCluster(HEAD + BODY + END).replace(CLUSTER[1] ?? '', '')],
    ['dump-truncated', BODY + END],
    ['archive-empty', `${HEAD}SELECT 1;\n${END}`],
    [
      'several-databases',
      inCluster(`\\connect a\n${HEAD}${BODY}${END}\\connect b\n${HEAD}${BODY}${END}`),
    ],
  ])('is nothing: %s', (reason, sql) => {
    expect(() => given(sql)).toThrow(expect.objectContaining({ reason }))
  })
})
