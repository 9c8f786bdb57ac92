import { stripVTControlCharacters } from 'node:util'

/** Bytes of one line of the log; more helps nobody and hides the rest. */
export const LINE_BYTES = 4096

// Control characters except tab, line and paragraph separators, and the marks that reverse the order of what is shown.
const CONTROL = /[[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]--\t]/gv

const LINE_END = /\r\n|\n|\r/

/**
 * Makes text safe to print: the runner obeys lines that start with `::command::` and `##[command]` anywhere in a line.
 * Escapes each line, strips control characters, cuts lines at 4 KiB.
 */
export function escapeForeign(text: string): string {
  return text.split(LINE_END).map(escapeLine).join('\n')
}

function escapeLine(line: string): string {
  // Removing comes first: it could join the two halves of a command.
  const visible = stripVTControlCharacters(line).replace(CONTROL, '')
  const harmless = visible.replaceAll('##[', '# #[')
  return cutLine(/^\s*::/.test(harmless) ? `| ${harmless}` : harmless)
}

function cutLine(line: string): string {
  const bytes = Buffer.byteLength(line)
  if (bytes <= LINE_BYTES) return line
  const note = ` … (${bytes} bytes)`
  return cutToBytes(line, LINE_BYTES - Buffer.byteLength(note)) + note
}

/** The longest beginning of a text that fits into `bytes` of UTF-8 without a broken character. */
export function cutToBytes(text: string, bytes: number): string {
  const buffer = Buffer.from(text)
  if (buffer.length <= bytes) return text
  let end = bytes
  // Continuation bytes of UTF-8 are 10xxxxxx.
  while (end > 0 && ((buffer[end] ?? 0) & 0xc0) === 0x80) end -= 1
  return buffer.toString('utf8', 0, end)
}
