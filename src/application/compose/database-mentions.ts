/** Addresses of databases that a drill cannot turn: other spellings of URLs, and libpq's words. */
const MENTIONS =
  /(?:postgres(?:ql)?|postgis|pgsql|ecto|cockroachdb)(?:\+[\w.]+)?:\/\/|\bhost(?:addr)?\s*=.*\bdbname\s*=|\bdbname\s*=.*\bhost(?:addr)?\s*=/i

/** Whether a text names a database by an address: anywhere in it, in any spelling that we know of. */
export function namesDatabase(text: string): boolean {
  return MENTIONS.test(text)
}

/** The words of a key that programs are started with: `command`, `entrypoint`, the test of a health check. */
export function wordsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(wordsOf)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : []
}
