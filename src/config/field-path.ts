/** Where a value stands: keys of maps and indexes of lists, from the root. */
export type FieldPath = readonly (string | number)[]

const PLAIN_KEY = /^[A-Za-z0-9_-]{1,64}$/

/** `backups.sources.shop.business-timestamps[0]`; keys are foreign text, so strange ones are quoted and cut. */
export function formatPath(path: FieldPath): string {
  if (path.length === 0) return '(file)'
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`
      return `${index === 0 ? '' : '.'}${PLAIN_KEY.test(key) ? key : quote(key)}`
    })
    .join('')
}

// Control and direction characters would let a file rewrite the terminal or the log it is quoted in.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu

const LONGEST_QUOTE = 80

/** A foreign text in quotes: cut to 80 characters, nothing unprintable. */
export function quote(text: string): string {
  const shown = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text
  return JSON.stringify(shown).replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The value at a path of a parsed document; undefined where nothing stands. */
export function valueAt(root: unknown, path: FieldPath): unknown {
  let value = root
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = Reflect.get(value, key)
  }
  return value
}
