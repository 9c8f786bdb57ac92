/** Told by a lexer, in the order of the text; positions are bytes from its beginning. */
export interface SqlEvents {
  /** A whole statement without its comments and semicolon; of a long one only the beginning. */
  statement(text: string): void
  /** The text of a `--` comment, of a long one only the beginning. */
  comment(text: string): void
  /** A backslash command of psql with its line end, which must not be one of those in strings or rows. */
  command(text: string, start: number, end: number): void
  /** Rows of a COPY that were passed over to their end. */
  rows(): void
}
