import type { Manifest } from './manifest.ts'

/** The manifest of our last run on a remote. */
export interface KnownManifest {
  /** Of its text. */
  readonly sha256: string
  /** Of the text there, which of an encrypted remote is another one; null when it is not known. */
  readonly thereSha256: string | null
  /** Of the tree that it tells (`treeDigest`); null where that is not worth asking for, or not known. */
  readonly treeSha256: string | null
  /** Of the tree here when each file in it was what the manifest says (`sourceDigest`); null when that is not known. */
  readonly sourceSha256: string | null
  /** Read when it is asked for, which of very many files takes a while; null when it is none. */
  readonly manifest: Manifest | null
}

/** The same for whoever must see every file with the time it was written there, however many there are. */
export function listedInFull(known: KnownManifest | null): KnownManifest | null {
  if (known === null) return null
  return {
    sha256: known.sha256,
    thereSha256: known.thereSha256,
    treeSha256: null,
    sourceSha256: known.sourceSha256,
    get manifest() {
      return known.manifest
    },
  }
}
