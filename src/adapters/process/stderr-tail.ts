import { StringDecoder } from 'node:string_decoder'

/** Characters of stderr kept; enough for any message that explains a failure, small enough for an annotation's report. */
export const STDERR_TAIL_CHARS = 20_000

/** Characters of one line handed to `onLine`; the rest of a longer line is dropped. */
export const LINE_CHARS = 4096

/** Collects the end of a text stream and hands out its whole lines. */
export interface StderrTail {
  write(chunk: Buffer): void
  /** Hands out the last, unfinished line; returns the tail. */
  end(): string
}

/** Carriage returns end a line too: progress of rsync and pg tools is drawn with them. */
const LINE_END = /\r\n|\n|\r/

/** Keeps the last 20,000 characters, in memory that does not grow with the stream. */
export function createStderrTail(
  redact: (text: string) => string,
  onLine?: (line: string) => void,
): StderrTail {
  const decoder = new StringDecoder('utf8')
  let tail = ''
  let line = ''
  let isCut = false

  // Twice the length is kept until here: a secret that straddles the cut must be whole to be recognised.
  const handLine = (): void => {
    if (onLine && line !== '') onLine(redact(line).slice(0, LINE_CHARS))
    line = ''
  }

  const handLines = (text: string): void => {
    const parts = text.split(LINE_END)
    for (const [index, part] of parts.entries()) {
      line = (line + part).slice(0, 2 * LINE_CHARS)
      if (index < parts.length - 1) handLine()
    }
  }

  const accept = (text: string): void => {
    const all = tail + text
    isCut ||= all.length > STDERR_TAIL_CHARS
    tail = all.slice(-STDERR_TAIL_CHARS)
    if (onLine) handLines(text)
  }

  return {
    write: (chunk) => accept(decoder.write(chunk)),
    end: () => {
      accept(decoder.end())
      handLine()
      // The first line may begin in the middle of a secret, which no redactor would know.
      return redact(isCut ? tail.replace(/^\S*\s|^\S+$/, '') : tail)
    },
  }
}
