import { readFileSync } from 'node:fs'

/**
 * A random UUID from the kernel, which makes a new one at each reading. `node:crypto` has as good ones, and takes a twentieth of
 * the time of a disk check to load.
 */
export function randomId(): string {
  return readFileSync('/proc/sys/kernel/random/uuid', 'utf8').trim()
}
