import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lex } from './foreign-sql.ts'

describe('plain SQL', () => {
  it.each([
    ['SELECT \'a;b\', "c;d"; SELECT 2;', ['SELECT \'a;b\', "c;d"', 'SELECT 2']],
    ["SELECT 'it''s; fine'; SELECT 2", ["SELECT 'it''s; fine'"]],
    ["SELECT E'it\\'s; ''fine\\\\'; SELECT 2;", ["SELECT E''", 'SELECT 2']],
    ["SELECT 'C:\\'; SELECT 2;", ["SELECT 'C:\\'", 'SELECT 2']],
    ["SELECT nameE'x\\'; SELECT 2;", ["SELECT nameE'x\\'", 'SELECT 2']],
    [
      'CREATE FUNCTION f() AS $f$ a; b $$ c $f$; SELECT 2;',
      ['CREATE FUNCTION f() AS $$', 'SELECT 2'],
    ],
    ['SELECT a$b$c; SELECT $1; SELECT 2;', ['SELECT a$b$c', 'SELECT $1', 'SELECT 2']],
    ['SELECT 1 -- a; b\n; SELECT 2;', ['SELECT 1', 'SELECT 2']],
    ['SELECT 1 /* a; /* b; */ c; */; SELECT 2;', ['SELECT 1', 'SELECT 2']],
    ['SELECT 1 - 2 / 3 * 4;', ['SELECT 1 - 2 / 3 * 4']],
  ])('%j is told as its statements', (sql, statements) => {
    // What stands in a string with escapes is passed over.
    const plain = (text: string) => text.replace(/ +/g, ' ').replace(/\bE'.*'/, "E''")
    for (const size of [1, 2, 3, 5, 1000])
      expect(lex(sql, size).statements.map(plain), `in chunks of ${size}`).toEqual(statements)
  })

  it.each([1, 2, 7, 1000])(
    'rows of COPY are passed over, whatever stands in them (chunks of %i)',
    (size) => {
      const sql = `COPY public.t (a, b) FROM stdin;
it's\t\\\\! -- /* $x$
\\N\tCOPY x FROM stdin;
\\.
COPY "from stdin".e FROM stdin;
\\.
SELECT 1;
`
      expect(lex(sql, size)).toMatchObject({
        statements: [
          'COPY public.t (a, b) FROM stdin',
          'COPY "from stdin".e FROM stdin',
          'SELECT 1',
        ],
        commands: [],
        rows: 2,
        isIdle: true,
      })
    },
  )

  it.each([7, 1000])(
    'rows of a COPY are passed over behind a list of columns of any length (chunks of %i)',
    (size) => {
      // PostgreSQL allows 1600 columns, with names of 63 bytes.
      const columns = Array.from({ length: 1600 }, (_, index) =>
        `"column ${index}"`.padEnd(65, '_'),
      )
      const sql = `COPY t (${columns.join(', ')}) FROM stdin;\n\\! a; it's\n\\.\nSELECT 1;\n`
      const { statements, commands, rows, isIdle } = lex(sql, size)
      expect(statements.at(-1)).toBe('SELECT 1')
      expect({ count: statements.length, commands, rows, isIdle }).toEqual({
        count: 2,
        commands: [],
        rows: 1,
        isIdle: true,
      })
    },
  )

  it('a statement that follows a COPY closely has no rows of its own', () => {
    const sql = 'COPY t FROM stdin;\n\\.\n\nCOPY u TO stdout;SELECT 1;'
    expect(lex(sql)).toMatchObject({ rows: 1, isIdle: true })
  })

  it('backslash commands are told with their place, wherever psql would run them', () => {
    const sql = "SELECT '\\! a', $$\n\\! b\n$$; \\! c\nSELECT 1 \\g |d\n-- \\! e\n/* \\! f */ \\! h"
    const { commands } = lex(sql, 3)
    expect(commands.map(({ text }) => text)).toEqual(['\\! c', '\\g |d', '\\! h'])
    for (const { text, start, end } of commands) expect(sql.slice(start, end).trimEnd()).toBe(text)
  })

  it('statements are told with their place, from the first letter to the semicolon', () => {
    const sql = `-- a;\n  SELECT 1 /* ; */ ;\n\nCOPY t FROM stdin;\n;\n\\.\n/* b */ "x";$$;$$;;`
    for (const size of [1, 3, 1000])
      expect(lex(sql, size).places.map(({ start, end }) => sql.slice(start, end))).toEqual([
        'SELECT 1 /* ; */ ;',
        'COPY t FROM stdin;',
        '"x";',
        '$$;$$;',
      ])
  })

  it.each([
    "SELECT 'cut",
    'SELECT $$ cut',
    'SELECT 1',
    'COPY t FROM stdin;\n1\n2',
    '/* cut',
    'SELECT "',
  ])('%j is not whole', (sql) => expect(lex(sql).isIdle).toBe(false))

  it('is told the same in whatever chunks it comes', () => {
    const piece = fc.constantFrom(
      "'",
      '"',
      '\\',
      ';',
      '\n',
      '$',
      '$$',
      '$a$',
      '--',
      '/*',
      '*/',
      'E',
      "E'",
      ' ',
      'x',
      '\\.',
      '\n\\.\n',
      'COPY t FROM stdin;',
      'ç',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (pieces, size) => {
          const sql = pieces.join('')
          expect(lex(sql, size)).toEqual(lex(sql))
        },
      ),
      { numRuns: 2000 },
    )
  })
})
