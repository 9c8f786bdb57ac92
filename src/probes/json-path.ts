/**
 * Where a value stands in a JSON document: member names and indexes, from the root. Written as a *singular query* of
 * RFC 9535 (JSONPath), section 2.3.5.1: `$`, `.name`, `['name']`, `[0]`, `[-1]`. It finds one value or none, so that
 * an assertion never has to say what it means about several.
 */
export type JsonPath = readonly (string | number)[]

/** A path, and as it was written. */
export interface PathText {
  readonly text: string
  readonly path: JsonPath
}

/** RFC 9535, 2.5.1.1: what may follow a dot unquoted. */
const NAME = /[A-Za-z_\u{80}-\u{10FFFF}][A-Za-z0-9_\u{80}-\u{10FFFF}]*/u
const INDEX = /0|-?[1-9]\d{0,14}/
const QUOTED = /"(?:[^"\\\p{Cc}]|\\.)*"|'(?:[^'\\\p{Cc}]|\\.)*'/u
const SEGMENT = new RegExp(
  String.raw`\.(${NAME.source})|\[(${INDEX.source})\]|\[(${QUOTED.source})\]`,
  'uy',
)

/** The path that a text writes down; null when it is none. */
export function parseJsonPath(text: string): JsonPath | null {
  if (!text.startsWith('$')) return null
  const path: (string | number)[] = []
  SEGMENT.lastIndex = 1
  while (SEGMENT.lastIndex < text.length) {
    const segment = SEGMENT.exec(text)
    const step = segment && stepOf(segment)
    if (step === null) return null
    path.push(step)
  }
  return path
}

function stepOf([, name, index, quoted]: RegExpExecArray): string | number | null {
  if (name !== undefined) return name
  if (index !== undefined) return Number(index)
  return unquote(quoted ?? '')
}

/** The escapes are those of JSON, and the quote itself. */
function unquote(quoted: string): string | null {
  const inner = quoted.slice(1, -1)
  const asJson = quoted.startsWith("'")
    ? inner.replaceAll(/\\'|"/g, (sign) => (sign === '"' ? String.raw`\"` : "'"))
    : inner
  try {
    return String(JSON.parse(`"${asJson}"`))
  } catch {
    return null
  }
}

/** The value at a path; undefined, which JSON has not, when there is none. A negative index counts from the end. */
export function valueAtPath(root: unknown, path: JsonPath): unknown {
  let value = root
  for (const step of path) {
    if (typeof step === 'number') value = Array.isArray(value) ? value.at(step) : undefined
    else value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined
  }
  return value
}

/** Whether a value is a JSON object (neither a list nor null). */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
