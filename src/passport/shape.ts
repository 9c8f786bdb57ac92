import { createHash } from 'node:crypto'

/** Stands for the schema's own name in a shape's lines. */
const OWN_NAME = '{schema}'

/** A schema's object lines with its own name taken out, and the key under which equal schemas share them. */
export interface Shape {
  readonly key: string
  readonly lines: readonly string[]
}

/** One object of the catalogue. */
export interface ShapeLine {
  readonly kind: string
  readonly object: string
  readonly definition: string
}

/**
 * Folds the object lines of a schema into a shape. With one schema per tenant a hundred tenants share one, so that
 * the passport stays small and a tenant that drifted from the others is visible by its key.
 */
export function foldShape(schema: string, lines: readonly string[]): Shape {
  const folded = lines.map(ownNameFolder(schema)).sort()
  const hash = createHash('sha256')
  for (const line of folded) hash.update(line).update('\n')
  return { key: hash.digest('hex').slice(0, 16), lines: folded }
}

/** The text of a shape with the schema's name where it was. */
export function unfoldOwnName(text: string, schema: string): string {
  return text.replace(/\{\{schema\}\}|\{schema\}/g, (found) =>
    found === OWN_NAME ? schema : OWN_NAME,
  )
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n' }
const UNESCAPES = new Map(Object.entries(ESCAPES).map(([plain, escaped]) => [escaped, plain]))

/** One object as a line of a shape: tabs separate, so those inside are spelled out, and so are line ends and backslashes. */
export function shapeLine(kind: string, object: string, definition: string): string {
  return [kind, object, definition].map(escapeText).join('\t')
}

/** Takes a line of a shape apart again. */
export function parseShapeLine(line: string): ShapeLine {
  const [kind = '', object = '', definition = ''] = line.split('\t').map(unescapeText)
  return { kind, object, definition }
}

function escapeText(text: string): string {
  return text.replace(/[\\\t\n]/g, (character) => ESCAPES[character] ?? character)
}

function unescapeText(text: string): string {
  return text.replace(/\\[\\tn]/g, (escaped) => UNESCAPES.get(escaped) ?? escaped)
}

/**
 * Only the schema's name as PostgreSQL spells it, before a dot, is folded; a placeholder already in the text is doubled,
 * so that no two texts fold into one.
 */
function ownNameFolder(schema: string): (line: string) => string {
  const spelled = doublePlaceholder(escapeText(spellIdentifier(schema)))
  return (line) => foldName(doublePlaceholder(line), spelled)
}

/** By hand: an expression of its own for each of a thousand schemas takes 50 kB each, which V8 keeps for a while. */
function foldName(line: string, spelled: string): string {
  let folded = ''
  let taken = 0
  let at = line.indexOf(`${spelled}.`)
  while (at >= 0) {
    const isName = isNameAt(line, at)
    if (isName) {
      folded += line.slice(taken, at) + OWN_NAME
      taken = at + spelled.length
    }
    at = line.indexOf(`${spelled}.`, isName ? taken : at + 1)
  }
  return folded + line.slice(taken)
}

const ENDS_IN_NAME = /[\p{L}\p{N}_$".]$/u

/** Neither part of a longer name, nor the letter of an escape: a tab before a dot is no schema `t`. */
function isNameAt(line: string, at: number): boolean {
  let backslashes = 0
  while (line[at - 1 - backslashes] === '\\') backslashes += 1
  // A character outside of the basic plane takes two.
  return backslashes % 2 === 0 && !ENDS_IN_NAME.test(line.slice(Math.max(0, at - 2), at))
}

function doublePlaceholder(text: string): string {
  return text.includes(OWN_NAME) ? text.replaceAll(OWN_NAME, `{${OWN_NAME}}`) : text
}

/** As quote_ident() does, but for key words, which it quotes too: a schema named like one shares its shape with no other. */
function spellIdentifier(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`
}
