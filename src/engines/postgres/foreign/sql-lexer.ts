import type { SqlEvents } from './sql-events.ts'
import { type LexerState, TOP } from './sql-lexer-state.ts'

/** What a reader of statements needs at most; the rest of a long function or INSERT is passed over. */
const KEPT = 8192
/** The end of a statement, in which COPY says where its rows come from: behind a list of columns as long as it likes. */
const TAIL = 64
/** Longer tags and lines are no work of pg_dump; waiting for their end must not cost memory. */
const LOOKAHEAD = 65_536

const SPECIAL = /['"$\\;]|--|\/\*/g
const DOLLAR_TAG = /\$(?:[A-Za-z_\x80-\xff][\w\x80-\xff]*)?\$/y
const COPY = /^COPY\b/i
const FROM_STDIN = /\bFROM\s+stdin\b/i
const IDENTIFIER_END = /[\w$\x80-\xff]$/
const ESCAPED_STRING = /(?:^|[^\w$\x80-\xff])[eE]$/

/**
 * Walks plain SQL as psql does: statements, strings in their three ways, comments, rows of COPY. Feeds on chunks of
 * bytes, each byte read as one character, which is enough to tell what is where: all that matters is ASCII.
 * Source: PostgreSQL, psqlscan.l. It tells a dump's structure and is no wall: psql's restricted mode is.
 */
export class SqlLexer {
  readonly #events: SqlEvents
  #state: LexerState = TOP
  #text = ''
  #position = 0
  /** Bytes before `#text`. */
  #origin = 0
  #statement = ''
  /** Where it begins; null before its first letter. */
  #statementStart: number | null = null
  #comment = ''
  #commentStart = 0
  /** The last characters outside of strings, which tell what a quote or a dollar begins. */
  #tail = ''
  #isLast = false

  constructor(events: SqlEvents) {
    this.#events = events
  }

  /** Between statements, with nothing begun. */
  get isIdle(): boolean {
    return this.#state.kind === 'top' && this.#statement.trim() === ''
  }

  push(chunk: Buffer): void {
    this.#text = this.#text.slice(this.#position) + chunk.toString('latin1')
    this.#origin += this.#position
    this.#position = 0
    while (this.#step());
  }

  /** What was waited for is taken as it is. */
  end(): void {
    this.#isLast = true
    this.push(Buffer.alloc(0))
  }

  /** Goes on to the next change of state; false when more text is needed. */
  #step(): boolean {
    if (this.#position >= this.#text.length) return false
    const state = this.#state
    switch (state.kind) {
      case 'top':
        return this.#stepTop()
      case 'quoted':
        return this.#passTo("'", TOP)
      case 'identifier':
        return this.#passTo('"', TOP)
      case 'escaped':
        return this.#stepEscaped()
      case 'dollar':
        return this.#passTo(state.tag, TOP)
      case 'line-comment':
        return this.#stepLineComment()
      case 'comment':
        return this.#stepComment(state)
      case 'copy':
        return this.#stepCopy()
    }
  }

  #stepTop(): boolean {
    SPECIAL.lastIndex = this.#position
    const found = SPECIAL.exec(this.#text)
    // The last character may be the first of two.
    const end = found?.index ?? this.#text.length - Number(!this.#isLast)
    this.#keep(this.#text.slice(this.#position, end))
    this.#position = end
    if (!found) return false
    return this.#special(found[0])
  }

  #special(special: string): boolean {
    if (special === '$') return this.#dollar()
    if (special === '\\') return this.#backslash()
    if (special === ';') return this.#endStatement()
    if (special === '--' || special === '/*') {
      this.#commentStart = this.#origin + this.#position
      this.#position += 2
      this.#state = special === '--' ? { kind: 'line-comment' } : { kind: 'comment', depth: 1 }
      this.#keep(' ')
      return true
    }
    const isEscaped = special === "'" && ESCAPED_STRING.test(this.#tail)
    this.#keep(special)
    this.#position += 1
    if (special === '"') this.#state = { kind: 'identifier' }
    else this.#state = { kind: isEscaped ? 'escaped' : 'quoted' }
    return true
  }

  #dollar(): boolean {
    const isInName = IDENTIFIER_END.test(this.#tail)
    DOLLAR_TAG.lastIndex = this.#position
    const tag = isInName ? undefined : DOLLAR_TAG.exec(this.#text)?.[0]
    if (tag !== undefined) {
      this.#keep('$$')
      this.#position += tag.length
      this.#state = { kind: 'dollar', tag }
      return true
    }
    const rest = this.#text.length - this.#position
    const mayGoOn = /^\$[\w\x80-\xff]*$/.test(
      this.#text.slice(this.#position, this.#position + 256),
    )
    if (!isInName && !this.#isLast && mayGoOn && rest < 256) return false
    this.#keep('$')
    this.#position += 1
    return true
  }

  #backslash(): boolean {
    const newline = this.#text.indexOf('\n', this.#position)
    const rest = this.#text.length - this.#position
    if (newline < 0 && !this.#isLast && rest < LOOKAHEAD) return false
    const end = newline < 0 ? this.#text.length : newline + 1
    const command = this.#text.slice(this.#position, end).trimEnd()
    const span = { start: this.#origin + this.#position, end: this.#origin + end }
    this.#events.command(command, span)
    this.#position = end
    return true
  }

  #endStatement(): boolean {
    const statement = this.#statement.trim()
    const span = { start: this.#statementStart ?? 0, end: this.#origin + this.#position + 1 }
    if (COPY.test(statement) && (FROM_STDIN.test(statement) || FROM_STDIN.test(this.#tail))) {
      // The rows begin on the next line.
      const newline = this.#text.indexOf('\n', this.#position)
      if (newline < 0 && !this.#isLast) return false
      this.#position = newline < 0 ? this.#text.length : newline
      this.#state = { kind: 'copy' }
    } else this.#position += 1
    this.#statement = ''
    this.#statementStart = null
    this.#tail = ''
    if (statement !== '') this.#events.statement(statement, span)
    return true
  }

  /** From the line end before the rows to the line `\.`. */
  #stepCopy(): boolean {
    const end = this.#isLast ? /\n\\\.\r?(?:\n|$)/g : /\n\\\.\r?\n/g
    end.lastIndex = this.#position
    const found = end.exec(this.#text)
    if (!found) {
      // The end may have begun already.
      this.#position = Math.max(this.#position, this.#text.length - 5)
      return false
    }
    this.#position = found.index + found[0].length
    this.#state = TOP
    this.#events.rows()
    return true
  }

  #stepEscaped(): boolean {
    const special = /['\\]/g
    special.lastIndex = this.#position
    const found = special.exec(this.#text)
    const end = found?.index ?? this.#text.length
    this.#keep(this.#text.slice(this.#position, end))
    this.#position = end
    if (!found) return false
    if (end + 1 >= this.#text.length && !this.#isLast) return false
    if (found[0] === '\\' || this.#text[end + 1] === "'") {
      this.#position = Math.min(end + 2, this.#text.length)
      return true
    }
    this.#keep("'")
    this.#position += 1
    this.#state = TOP
    return true
  }

  #stepLineComment(): boolean {
    const newline = this.#text.indexOf('\n', this.#position)
    const end = newline < 0 ? this.#text.length : newline
    if (this.#comment.length < KEPT) this.#comment += this.#text.slice(this.#position, end)
    this.#position = end
    if (newline < 0 && !this.#isLast) return false
    const span = { start: this.#commentStart, end: this.#origin + end }
    this.#events.comment(this.#comment.slice(0, KEPT).trim(), span)
    this.#comment = ''
    this.#state = TOP
    return true
  }

  #stepComment(state: Extract<LexerState, { kind: 'comment' }>): boolean {
    const edge = /\/\*|\*\//g
    edge.lastIndex = this.#position
    const found = edge.exec(this.#text)
    if (!found) {
      // The first half of an edge may have come.
      this.#position = Math.max(this.#position, this.#text.length - Number(!this.#isLast))
      return false
    }
    this.#position = found.index + 2
    state.depth += found[0] === '/*' ? 1 : -1
    if (state.depth === 0) this.#state = TOP
    return true
  }

  /** To the end of a string; a doubled quote ends one and begins the next. */
  #passTo(end: string, next: LexerState): boolean {
    const index = this.#text.indexOf(end, this.#position)
    if (index < 0) {
      // A tag may have come in part.
      const passed = Math.max(this.#position, this.#text.length - end.length + 1)
      if (end.length === 1) this.#keep(this.#text.slice(this.#position, passed))
      this.#position = passed
      return false
    }
    if (end.length === 1) this.#keep(this.#text.slice(this.#position, index + 1))
    this.#position = index + end.length
    this.#state = next
    return true
  }

  #keep(text: string): void {
    this.#tail = (this.#tail + text.slice(-TAIL)).slice(-TAIL)
    const first = this.#statementStart === null ? text.search(/\S/) : -1
    if (first >= 0) this.#statementStart = this.#origin + this.#position + first
    const room = KEPT - this.#statement.length
    if (room > 0) this.#statement += text.slice(0, room)
  }
}
