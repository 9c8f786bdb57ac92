import { createHash } from 'node:crypto'
import * as v from 'valibot'

const Sha256 = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/))
const Bytes = v.pipe(v.number(), v.integer(), v.minValue(0))

const FileSchema = v.object({
  bytes: Bytes,
  sha256: Sha256,
  mtime: v.pipe(v.number(), v.integer()),
  plain: v.exactOptional(v.object({ bytes: Bytes, sha256: Sha256 })),
})

// Keys that a later Lastro adds do not make a manifest unreadable.
const ManifestSchema = v.object({
  format: v.literal('lastro/offsite@1'),
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  previous: Sha256,
  tree: v.string(),
  system: v.string(),
  host: v.string(),
  run: v.string(),
  time: v.string(),
  files: v.record(v.string(), FileSchema),
})

/**
 * One file of the second copy. `bytes` and `sha256` are of the file as it lies on the remote, `mtime` in whole seconds of the
 * epoch as at the source. `plain` is what it was before it was encrypted; absent when it was not.
 */
export type ManifestFile = Readonly<v.InferOutput<typeof FileSchema>>

/**
 * What a remote holds, by path (`daily/chefwell_backup_20251120_030000.dump.zst`). It is written last: a file that it does not
 * name was never finished. `previous` is the SHA-256 of the manifest before it (zeros for the first), `seq` counts them, so that
 * one that was put back is noticed. `tree` names the tree of backups it is a copy of.
 */
export interface Manifest extends Omit<v.InferOutput<typeof ManifestSchema>, 'files'> {
  readonly files: Readonly<Record<string, ManifestFile>>
}

/** `previous` of the first manifest. */
export const NO_PREVIOUS = '0'.repeat(64)

/** The exact text of a manifest; paths in order, so that equal ones are equal bytes. */
export function serializeManifest(manifest: Manifest): string {
  const files = Object.fromEntries(
    Object.entries(manifest.files).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )
  return `${JSON.stringify({ ...manifest, files }, null, 1)}\n`
}

/** Reads a manifest; null when it is none. */
export function parseManifest(text: string): Manifest | null {
  try {
    return v.parse(ManifestSchema, JSON.parse(text))
  } catch {
    return null
  }
}

/** What the next manifest names as `previous`. */
export function hashManifest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The same as coreutils read it: `sha256sum -c` on the remote needs no Lastro. */
export function checksumList({ files }: Manifest): string {
  return Object.entries(files)
    .map(([path, { sha256 }]) => `${sha256}  ${path}\n`)
    .toSorted()
    .join('')
}
