import { createHash } from 'node:crypto'

/** Stands for the schema's own name in a shape's lines. */
const OWN_NAME = '{schema}'

/** A schema's object lines with its own name taken out, and the key under which equal schemas share them. */
export interface Shape {
  readonly key: string
  readonly lines: readonly string[]
}

/**
 * Folds the object lines of a schema into a shape. With one schema per tenant a hundred tenants share one, so that
 * the passport stays small and a tenant that drifted from the others is visible by its key.
 */
export function foldShape(schema: string, lines: readonly string[]): Shape {
  const folded = lines.map((line) => replaceOwnName(line, schema)).sort()
  const hash = createHash('sha256')
  for (const line of folded) hash.update(line).update('\n')
  return { key: hash.digest('hex').slice(0, 16), lines: folded }
}

/** One object as a line of a shape. Tabs separate, so those inside are spelled out. */
export function shapeLine(kind: string, object: string, definition: string): string {
  return [kind, object, definition]
    .map((part) => part.replaceAll('\t', '\\t').replaceAll('\n', '\\n'))
    .join('\t')
}

/** Takes a line of a shape apart again. */
export function parseShapeLine(line: string): { kind: string; object: string; definition: string } {
  const [kind = '', object = '', ...definition] = line.split('\t')
  return { kind, object, definition: definition.join('\t') }
}

/** Only whole identifiers before a dot are the schema's name; a placeholder already in the text is doubled, so that none is taken for ours. */
function replaceOwnName(line: string, schema: string): string {
  if (!line.includes(schema))
    return line.includes(OWN_NAME) ? line.replaceAll(OWN_NAME, `{${OWN_NAME}}`) : line
  const escaped = schema.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const quoted = `"${escaped.replaceAll('"', '""')}"`
  const bare = new RegExp(`(?<![\\w$".])(?:${escaped}|${quoted})(?=\\.)`, 'g')
  return line.replaceAll(OWN_NAME, `{${OWN_NAME}}`).replace(bare, OWN_NAME)
}
