import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import * as v from 'valibot'
import { PASSPORT_ENDING } from '../../backups/names.ts'
import type { SourceFile } from './source.ts'

const Claims = v.object({
  files: v.array(v.object({ name: v.string(), sha256: v.string() })),
})

/** What the passports among these files say of the files beside them: SHA-256 by path. One that cannot be read says nothing. */
export async function claimedHashes(
  root: string,
  files: readonly SourceFile[],
): Promise<ReadonlyMap<string, string>> {
  const claims = new Map<string, string>()
  for (const { path } of files.filter((file) => file.path.endsWith(PASSPORT_ENDING))) {
    for (const { name, sha256 } of await claimsOf(join(root, path)))
      claims.set(posix.join(posix.dirname(path), name), sha256)
  }
  return claims
}

async function claimsOf(path: string) {
  try {
    return v.parse(Claims, JSON.parse(await readFile(path, 'utf8'))).files
  } catch {
    return []
  }
}
