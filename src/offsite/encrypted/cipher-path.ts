import { ENCRYPTED_ENDING } from './age.ts'

/** Path on a remote that holds ciphertext only. */
export function toCipherPath(path: string): string {
  return path + ENCRYPTED_ENDING
}

/** The path of a ciphertext as it is here; null of what is none. */
export function toPlainPath(path: string): string | null {
  return path.endsWith(ENCRYPTED_ENDING) ? path.slice(0, -ENCRYPTED_ENDING.length) : null
}
