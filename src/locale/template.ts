import type { Facts } from '../report/report.ts'
import type { Format } from './format.ts'

/** `{name}`, `{name:kind}` or `{name|instead}`; kinds: `bytes`, `duration` (seconds), `date` (ISO instant), `percent` (0–1). */
const PLACEHOLDER = /\{(\w+)(?::(bytes|duration|date|percent))?(?:\|([^{}]*))?\}/g
/** `[ … ]` disappears as a whole when a fact named in it is not known. */
const OPTIONAL = /\[([^[\]]*)\]/g

/** Shown where a text needs a fact that the report does not carry. */
const MISSING = '?'

/**
 * Fills a template of the catalogue: `Needs {needed:bytes}[, free {free:bytes}].`
 * Never throws: a fact that is not there leaves out its `[…]`; outside of one its `|instead` or `?` shows.
 */
export function fill(template: string, facts: Facts, format: Format): string {
  const kept = template.replace(OPTIONAL, (_, inner: string) =>
    placeholdersOf(inner).every((name) => facts[name] !== undefined) ? inner : '',
  )
  return kept.replace(PLACEHOLDER, (_, name: string, kind?: string, instead = MISSING) => {
    const value = facts[name]
    return value === undefined ? instead : show(value, kind, format)
  })
}

/** Names of the facts a template mentions, in order, each once. */
export function placeholdersOf(template: string): readonly string[] {
  return [...new Set([...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))]
}

function show(value: string | number, kind: string | undefined, format: Format): string {
  if (kind === 'date') return format.dateTime(String(value))
  // Backticks mark commands in our texts; a fact must not open or close one.
  if (typeof value === 'string') return value.replaceAll('`', '’')
  if (kind === 'bytes') return format.bytes(value)
  if (kind === 'duration') return format.duration(value)
  if (kind === 'percent') return format.percent(value)
  return format.number(value)
}
