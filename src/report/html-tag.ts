import { textPieces } from './inline-code.ts'
import { plainLine } from './plain-text.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Markup that is ours. Only `html` (and the style sheet) makes it, so that foreign text cannot get in unescaped. */
export class SafeHtml {
  readonly #markup: string

  constructor(markup: string) {
    this.#markup = markup
  }

  toString(): string {
    return this.#markup
  }
}

/** What may stand in a template: text and figures are escaped, markup of ours is not. */
export type HtmlValue = string | number | SafeHtml | readonly SafeHtml[]

/** Template tag for markup; every value is escaped unless it is markup itself. Fits text and quoted attributes. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): SafeHtml {
  const markup = strings.map((part, index) => {
    const value = values[index]
    return value === undefined ? part : part + render(value)
  })
  return new SafeHtml(markup.join(''))
}

/** Nothing. */
export const nothing = new SafeHtml('')

/** A text of the catalogue with its commands as `<code>`. */
export function htmlProse(text: string): SafeHtml {
  const pieces = textPieces(text).map(({ code, text: piece }) =>
    code ? html`<code>${piece}</code>` : html`${piece}`,
  )
  return html`${pieces}`
}

function render(value: HtmlValue): string {
  if (value instanceof SafeHtml) return value.toString()
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') {
    return plainLine(value).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
  }
  return value.map(String).join('')
}
