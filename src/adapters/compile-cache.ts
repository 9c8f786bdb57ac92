import { enableCompileCache } from 'node:module'
import { privateCache } from './private-cache.ts'

/**
 * Lets Node keep the compiled code of what is loaded from now on in the account's cache, which saves a tenth of a short run.
 * Without such a place everything runs as ever, uncached.
 */
export function keepCompiledCode(): void {
  const directory = privateCache()
  if (directory !== null) enableCompileCache(directory)
}
