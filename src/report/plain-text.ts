import { stripVTControlCharacters } from 'node:util'

/** The runner cuts longer lines; whatever is longer than this is not meant for people. */
const LINE_LIMIT = 4096

const LINE_BREAKS_AND_TABS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
// Bidirectional controls can show a text in another order than it has.
const INVISIBLE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu
const LONE_SURROGATES = /\p{Surrogate}/gu

/** Foreign text as one harmless line: no escape sequences, control or bidirectional characters; at most 4 KiB. */
export function plainLine(text: string): string {
  const clean = stripVTControlCharacters(text.slice(0, LINE_LIMIT * 2))
    .replace(LINE_BREAKS_AND_TABS, ' ')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATES, '\ufffd')
  return clean.length > LINE_LIMIT ? `${clean.slice(0, LINE_LIMIT - 1)}…` : clean
}
