import { type FieldPath, quote } from './field-path.ts'

/** Keys whose value may be a secret, also where they are misspelt or misplaced. */
const SECRET_KEY = /pass|pwd|secret|token|url|uri|dsn|credential|key|senha|authorization|cookie/i

/** Whether the name of a key tells that its value may be a secret. */
export function isSecretKey(key: string): boolean {
  return SECRET_KEY.test(key)
}

/** A private key in the place of a public one. */
const PRIVATE_KEY = /AGE-SECRET-KEY|PRIVATE KEY/i

const USER_INFO = /\/\/[^@\s/]*@/

/** A value as an error may show it: bounded, printable, and never a secret. */
export function describeValue(value: unknown, path: FieldPath): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'nothing (an empty value)'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object') return `a map of ${Object.keys(value).length} keys`
  if (path.some((key) => isSecretKey(String(key)))) return 'a hidden value'
  if (typeof value === 'string' && PRIVATE_KEY.test(value)) return 'a hidden value'
  if (typeof value === 'string') return USER_INFO.test(value) ? 'a hidden URL' : quote(value)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value
}
