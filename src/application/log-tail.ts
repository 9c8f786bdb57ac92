import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'

/** Lines kept: enough for the trace of an error, few enough for a report. */
const LINES_KEPT = 60

/** Characters of a line that are kept until it is masked, and that are shown after. */
const LINE_KEPT = 8192
const LINE_SHOWN = 400

/** The last lines of a program's output, in memory that does not grow with it. */
export class LogTail {
  readonly #lines: string[] = []

  /** Adds a whole line. */
  add(line: string): void {
    if (line.trim() === '') return
    this.#lines.push(line.slice(0, LINE_KEPT))
    if (this.#lines.length > LINES_KEPT) this.#lines.shift()
  }

  /** Reads a stream to its end, line by line; never fails. */
  follow(stream: Readable): void {
    const decoder = new StringDecoder('utf8')
    let rest = ''
    stream.on('data', (chunk: Buffer) => {
      const parts = (rest + decoder.write(chunk)).split(/\r?\n/)
      rest = (parts.pop() ?? '').slice(0, LINE_KEPT)
      for (const line of parts) this.add(line)
    })
    stream.once('close', () => this.add(rest))
    stream.on('error', () => undefined)
  }

  /** What there is, masked and then cut: secrets that were learnt after a line came are masked in it, too. */
  lines(redact: (text: string) => string): readonly string[] {
    return this.#lines.map((line) => {
      const text = redact(line)
      return text.length > LINE_SHOWN ? `${text.slice(0, LINE_SHOWN - 1)}…` : text
    })
  }
}

/** The last lines of a text, as of a stream. */
export function tailOf(text: string, redact: (text: string) => string): readonly string[] {
  const tail = new LogTail()
  for (const line of text.split(/\r?\n/)) tail.add(line)
  return tail.lines(redact)
}
