import { textPieces } from './inline-code.ts'
import { plainLine } from './plain-text.ts'

/** A cell holds this much at most: a table stays readable and the whole bounded. */
const CELL_LIMIT = 240

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '`': '&#96;',
}
// An underscore inside a word (tenant_042) means nothing in GFM and reads better as it is.
const MARKUP = /[\\*~[\]#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g

/** Foreign text that GFM shows as it is, also inside a table. One line, at most 240 characters. */
export function escapeMarkdown(text: string): string {
  const line = plainLine(text)
  const short = line.length > CELL_LIMIT ? `${line.slice(0, CELL_LIMIT - 1)}…` : line
  return escapeSigns(short)
}

function escapeSigns(line: string): string {
  return line.replace(MARKUP, '\\$&').replace(/[&<>|`]/g, (sign) => ENTITIES[sign] ?? '')
}

/** A text of the catalogue; its commands become `<code>`, which may hold escaped facts where a code span may not. */
export function markdownProse(text: string): string {
  return textPieces(text)
    .map(({ code, text: piece }) => {
      const escaped = escapeSigns(plainLine(piece))
      return code ? `<code>${escaped}</code>` : escaped
    })
    .join('')
}

/** A GFM table; the cells are Markdown already. */
export function markdownTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A folded part; the title is Markdown-safe text of ours. */
export function markdownDetails(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`
}
