/** Bytes of a file from `start` to before `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Told by a lexer, in the order of the text; positions are bytes from its beginning. */
export interface SqlEvents {
  /** A whole statement without its comments and semicolon; of a long one only the beginning. Its place is with the semicolon. */
  statement(text: string, span: Span): void
  /** The text of a `--` comment, of a long one only the beginning; its place is without the line end. */
  comment(text: string, span: Span): void
  /** A backslash command of psql with its line end, which must not be one of those in strings or rows. */
  command(text: string, span: Span): void
  /** Rows of a COPY that were passed over to their end. */
  rows(): void
}
