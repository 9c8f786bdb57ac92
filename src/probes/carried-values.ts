/** What one probe may hand to the next: `{{name}}` in a text stands for it. */
export type CarriedValue = string | number | boolean

/** Whether a JSON value can be carried: a text, a number or a boolean. */
export function isCarriedValue(value: unknown): value is CarriedValue {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

/** Values by name. */
export type CarriedValues = ReadonlyMap<string, CarriedValue>

/** Name of a carried value, as a pattern. */
export const CARRIED_NAME = /^[a-z][a-z0-9-]{0,40}$/

/** `{{name}}`; `${NAME}` is another thing: an environment variable, replaced when the configuration is read. */
const PLACE = /\{\{\s*([a-z][a-z0-9-]{0,40})\s*\}\}/g
const WHOLE_PLACE = new RegExp(`^${PLACE.source}$`)

/** Names that a template uses, in order, each once. Also looks into lists and maps. */
export function namesIn(template: unknown): readonly string[] {
  return [
    ...new Set(
      textsIn(template).flatMap((text) => [...text.matchAll(PLACE)].map(([, n = '']) => n)),
    ),
  ]
}

/** The first text with braces that name nothing (`{{Token}}`, `{{}}`, `{{ token`); undefined when there is none. */
export function malformedIn(template: unknown): string | undefined {
  return textsIn(template).find((text) => text.replaceAll(PLACE, '').includes('{{'))
}

function textsIn(template: unknown): readonly string[] {
  if (typeof template === 'string') return [template]
  if (typeof template !== 'object' || template === null) return []
  return Object.values(template).flatMap(textsIn)
}

/** A text with its places filled; `encode` is applied to what is filled in. Every name must be known. */
export function fillText(
  template: string,
  values: CarriedValues,
  encode: (text: string) => string = String,
): string {
  return template.replaceAll(PLACE, (_, name: string) => encode(String(values.get(name))))
}

/** A JSON value with the places in its texts filled; a text that is one place alone becomes the value with its type. */
export function fillJson(template: unknown, values: CarriedValues): unknown {
  if (typeof template === 'string') {
    const name = WHOLE_PLACE.exec(template)?.[1]
    return name === undefined ? fillText(template, values) : values.get(name)
  }
  if (Array.isArray(template)) return template.map((each) => fillJson(each, values))
  if (typeof template !== 'object' || template === null) return template
  return Object.fromEntries(
    Object.entries(template).map(([key, each]) => [key, fillJson(each, values)]),
  )
}
