import { decoderFor } from '../text-encoding.ts'
import { type DumpPart, DumpParts } from './dump-parts.ts'
import { type NamedRole, rolesIn } from './role-names.ts'
import type { Span } from './sql-events.ts'
import { SqlLexer } from './sql-lexer.ts'

/** What the text of a dump says of itself. */
export interface SqlFacts {
  /** The dumps in it that have their end; those of a cluster's databases stand before it. */
  readonly parts: readonly DumpPart[]
  /** Major versions; 0 where it does not say. */
  readonly sourceMajor: number
  readonly dumpMajor: number
  /** Encoding of its text; null where it does not say. */
  readonly encoding: string | null
  /** Each dump in it ends as its program ends one, and nothing comes after. */
  readonly isComplete: boolean
  /** Statements that make something in a database, and tables whose rows come by COPY or INSERT. */
  readonly created: number
  readonly withRows: number
  readonly roles: readonly NamedRole[]
  /** Where it goes over to another database, in order. */
  readonly connects: readonly { readonly database: string; readonly span: Span }[]
  /** Its own `\restrict` and `\unrestrict`, which must not reach psql inside of ours. */
  readonly restrictions: readonly Span[]
  /** Statements that no restore carries out: a subscription is a connection to another server. */
  readonly leftOut: readonly Span[]
  /** The first backslash command that pg_dump never writes; null when there is none. */
  readonly command: string | null
  readonly bytes: number
}

/** Also what old dumps with `--clean` begin with, which would take the language from under the guard against subscriptions. */
const LEFT_OUT =
  /^(?:(?:CREATE|ALTER|DROP|COMMENT\s+ON|SECURITY\s+LABEL\b[^;]*?\bON)\s+SUBSCRIPTION\b|DROP\s+EXTENSION\s+(?:IF\s+EXISTS\s+)?plpgsql$)/i
const VERSION = /^Dumped (from database|by pg_dump) version (\d+)/
const RESTRICTION = /^\\(?:un)?restrict [A-Za-z0-9]+$/
const CONNECT =
  /^\\connect (?:-reuse-previous=on "dbname='((?:[^'\\]|\\.)+)'"|"((?:[^"]|"")+)"|(\S+))$/

/** Reads a dump in plain SQL, in chunks, and keeps what it says of itself; memory does not grow with it. */
export class SqlFactsReader {
  readonly #parts = new DumpParts()
  #sourceMajor = 0
  #dumpMajor = 0
  #encoding: string | null = null
  #decode = decoderFor('UTF8')
  #created = 0
  #rows = 0
  readonly #inserted = new Set<string>()
  readonly #roles = new Map<string, boolean>()
  readonly #connects: { readonly database: string; readonly span: Span }[] = []
  readonly #restrictions: Span[] = []
  readonly #leftOut: Span[] = []
  #command: string | null = null
  #bytes = 0
  readonly #lexer = new SqlLexer({
    statement: (text, span) => this.#statement(text, span),
    comment: (text, span) => this.#comment(text, span),
    command: (text, span) => this.#backslash(text, span),
    rows: () => {
      this.#rows += 1
    },
  })

  push(chunk: Buffer): void {
    const hasMark = this.#bytes === 0 && chunk.indexOf('\ufeff') === 0
    this.#bytes += chunk.length
    if (!hasMark) {
      this.#lexer.push(chunk)
      return
    }
    // Windows puts a mark at the beginning, which psql passes over only there.
    this.#restrictions.push({ start: 0, end: 3 })
    this.#lexer.push(Buffer.concat([Buffer.from('   '), chunk.subarray(3)]))
  }

  /** To be called when all has come. */
  facts(): SqlFacts {
    this.#lexer.end()
    return {
      parts: this.#parts.whole,
      sourceMajor: this.#sourceMajor,
      dumpMajor: this.#dumpMajor,
      encoding: this.#encoding,
      isComplete: this.#parts.isComplete && this.#lexer.isIdle,
      created: this.#created,
      withRows: this.#rows + this.#inserted.size,
      roles: Array.from(this.#roles, ([name, isSuperuser]) => ({ name, isSuperuser })),
      connects: this.#connects,
      restrictions: this.#restrictions,
      leftOut: this.#leftOut,
      command: this.#command,
      bytes: this.#bytes,
    }
  }

  #comment(text: string, span: Span): void {
    this.#parts.comment(text, span)
    const [, which, major] = VERSION.exec(text) ?? []
    if (which === 'from database') this.#sourceMajor = Number(major)
    if (which === 'by pg_dump') this.#dumpMajor = Number(major)
  }

  #statement(bytes: string, span: Span): void {
    this.#parts.content()
    if (LEFT_OUT.test(bytes)) {
      this.#leftOut.push(span)
      return
    }
    const text = this.#decode(Buffer.from(bytes, 'latin1'))
    if (/^CREATE /i.test(text) && !this.#parts.isOfCluster) this.#created += 1
    const insert = /^INSERT INTO (?:ONLY )?((?:"(?:[^"]|"")+"|[^\s(])+)/i.exec(text)?.[1]
    if (insert !== undefined) this.#inserted.add(insert)
    const encoding = /^SET client_encoding = '([^']+)'/i.exec(text)?.[1]
    if (encoding !== undefined) {
      if (!this.#parts.isOfCluster) this.#encoding = encoding
      this.#decode = decoderFor(encoding)
    }
    for (const { name, isSuperuser } of insert === undefined ? rolesIn(text) : [])
      this.#roles.set(name, isSuperuser || (this.#roles.get(name) ?? false))
  }

  #backslash(text: string, span: Span): void {
    if (RESTRICTION.test(text)) {
      this.#restrictions.push(span)
      return
    }
    this.#parts.content()
    const [, odd, quoted, plain] = CONNECT.exec(text) ?? []
    const database = odd?.replace(/\\(.)/g, '$1') ?? quoted?.replaceAll('""', '"') ?? plain
    if (database === undefined) this.#command ??= text.slice(0, 60)
    else this.#connects.push({ database: this.#decode(Buffer.from(database, 'latin1')), span })
  }
}
