import type { StructureChange } from '../../passport/structure-changes.ts'

const SIGNS = { added: '+', dropped: '−', changed: '~', renamed: '→' } as const

/** Changes named in one line of text. */
const NAMED = 5

/** `+ table loyalty_points`, as a finding's text. */
export function describeChange({ change, kind, object, after }: StructureChange): string {
  const name = change === 'renamed' ? `${object} as ${after}` : object
  return `${SIGNS[change]} ${kind} ${name}`
}

/** The first few changes in a line. */
export function describeChanges(changes: readonly StructureChange[]): string {
  if (changes.length === 0) return 'nothing changed'
  const named = changes.slice(0, NAMED).map(describeChange).join(', ')
  const rest = changes.length - NAMED
  return rest > 0 ? `${named} and ${rest} more` : named
}

/** A change's definition with the schema's own name where it was, or without it for many. */
export function withoutOwnName(text: string): string {
  return text.replace(/\{\{schema\}\}|\{schema\}\./g, (found) =>
    found === '{schema}.' ? '' : '{schema}',
  )
}
