// Exit code 0 when node_modules is what package-lock.json says, 1 when `npm ci` is needed. Runs without any package.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly optional?: boolean }>
  >
}

const root = resolve(import.meta.dirname, '..')
const [wanted, present] = await Promise.all([
  readLock('package-lock.json'),
  // npm notes here what it has installed.
  readLock('node_modules/.package-lock.json'),
])
process.exit(wanted && present && isCurrent(wanted, present) ? 0 : 1)

async function readLock(path: string): Promise<Lock | undefined> {
  try {
    return JSON.parse(await readFile(resolve(root, path), 'utf8'))
  } catch {
    return undefined
  }
}

/** Packages for other platforms are optional and not installed. */
function isCurrent(wanted: Lock, present: Lock): boolean {
  const missing = Object.entries(wanted.packages).some(
    ([path, { version, optional }]) =>
      path !== '' &&
      !(optional && !present.packages[path]) &&
      present.packages[path]?.version !== version,
  )
  return !missing && Object.keys(present.packages).every((path) => path in wanted.packages)
}
