import { SqlLexer } from '../../../src/engines/postgres/foreign/sql-lexer.ts'

/** What a lexer tells of a text. */
export interface Told {
  readonly statements: string[]
  readonly places: { readonly start: number; readonly end: number }[]
  readonly comments: string[]
  readonly commands: { readonly text: string; readonly start: number; readonly end: number }[]
  rows: number
  isIdle: boolean
}

/** Everything told of a text that comes in chunks of a size. */
export function lex(sql: string | Buffer, size = 2 ** 20): Told {
  const bytes = Buffer.from(sql)
  const told: Told = {
    statements: [],
    places: [],
    comments: [],
    commands: [],
    rows: 0,
    isIdle: false,
  }
  const lexer = new SqlLexer({
    statement: (text, { start, end }) => {
      told.statements.push(text)
      told.places.push({ start, end })
    },
    comment: (text) => void told.comments.push(text),
    command: (text, { start, end }) => void told.commands.push({ text, start, end }),
    rows: () => {
      told.rows += 1
    },
  })
  for (let start = 0; start < bytes.length; start += size)
    lexer.push(bytes.subarray(start, start + size))
  lexer.end()
  told.isIdle = lexer.isIdle
  return told
}
