import type { Phrasebook } from '../locale/phrasebook.ts'
import { html, nothing, type SafeHtml } from './html-tag.ts'

/** A page holds this many rows of any one table; more nobody reads. */
export const ROW_LIMIT = 500

/** A column; figures stand on the right. */
export interface Column {
  readonly title: string
  readonly figure?: boolean
}

/** A table of at most `ROW_LIMIT` rows, and how many more there are of `total`. */
export function htmlTable(
  columns: readonly Column[],
  rows: readonly (readonly SafeHtml[])[],
  phrasebook: Phrasebook,
  total = rows.length,
): SafeHtml {
  const side = (index: number) => (columns[index]?.figure ? 'n' : 'l')
  const head = columns.map(
    ({ title }, index) => html`<th scope="col" class="${side(index)}">${title}</th>`,
  )
  const body = rows.slice(0, ROW_LIMIT).map((cells) => {
    const row = cells.map((cell, index) => html`<td class="${side(index)}">${cell}</td>`)
    return html`<tr>${row}</tr>`
  })
  const titled = columns.some(({ title }) => title !== '')
  return html`<div class="scroll"><table>${titled ? html`<thead><tr>${head}</tr></thead>` : nothing}<tbody>${body}</tbody></table></div>${moreLine(total - ROW_LIMIT, phrasebook)}`
}

/** `… and 12 more`, or nothing. */
export function moreLine(rest: number, phrasebook: Phrasebook): SafeHtml {
  if (rest <= 0) return nothing
  return html`<p class="more">${phrasebook.phrases.more(phrasebook.format.number(rest))}</p>`
}
