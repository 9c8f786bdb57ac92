const LINES_KEPT = 20
const LONGEST_LINE = 300
const ERRORS_SHOWN = 3

const ERROR = /\b(error|fatal|panic|exception)\b/i

/** Where PostgreSQL shows values of rows. Source: manual, "Reporting Errors", fields DETAIL and CONTEXT. */
const SHOWS_ROWS = /^\s*(detail|context|hint|where)\b|failing row contains/i

/** The last lines of what a command of the repository says; foreign text, masked. */
export class OutputTail {
  readonly #redact: (text: string) => string
  readonly #lines: string[] = []
  #partial = ''

  constructor(redact: (text: string) => string) {
    this.#redact = redact
  }

  /** Takes a piece of stdout. */
  text(piece: string): void {
    const lines = (this.#partial + piece).split('\n')
    this.#partial = (lines.pop() ?? '').slice(-LONGEST_LINE)
    for (const line of lines) this.line(line)
  }

  /** Takes a whole line. */
  line(line: string): void {
    if (line.trim() === '') return
    this.#lines.push(this.#redact(line.trimEnd()).slice(0, LONGEST_LINE))
    if (this.#lines.length > LINES_KEPT) this.#lines.shift()
  }

  /** Everything that is kept, oldest first. */
  lines(): readonly string[] {
    const last = this.#partial.trim()
    return last === '' ? [...this.#lines] : [...this.#lines, this.#redact(last)]
  }

  /** What names the trouble and shows no row: fit for people who must not read the data. */
  errors(): readonly string[] {
    const telling = this.lines().filter((line) => ERROR.test(line) && !SHOWS_ROWS.test(line))
    return telling.slice(-ERRORS_SHOWN)
  }
}
