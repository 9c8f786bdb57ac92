import { hash } from 'node:crypto'
import * as v from 'valibot'

const SHA256 = /^[\da-f]{64}$/
const Sha256 = v.pipe(v.string(), v.regex(SHA256))

/**
 * One file of the second copy. `bytes` and `sha256` are of the file as it lies on the remote, `mtime` in whole seconds of the
 * epoch as at the source. `plain` is what it was before it was encrypted; absent when it was not.
 */
export interface ManifestFile {
  readonly bytes: number
  readonly sha256: string
  readonly mtime: number
  readonly plain?: { readonly bytes: number; readonly sha256: string }
}

/** Bytes and SHA-256 of versions of the history, by `<run>/<path>` as they lie there. */
export type KeptVersions = Readonly<Record<string, readonly [bytes: number, sha256: string]>>

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
  // By hand: of very many files a schema for each takes longer than all the rest of a sync without news.
  files: v.custom<Readonly<Record<string, ManifestFile>>>(areFiles),
  kept: v.exactOptional(v.custom<KeptVersions>(areKept)),
})

/**
 * What a remote holds, by path (`daily/chefwell_backup_20251120_030000.dump.zst`). It is written last: a file that it does not
 * name was never finished. `previous` is the SHA-256 of the manifest before it (zeros for the first), `seq` counts them, so that
 * one that was put back is noticed. `tree` names the tree of backups it is a copy of. `kept` is what versions were when they left the
 * tree; of a vault, whose index knows, and of older manifests it is absent.
 */
export type Manifest = Readonly<v.InferOutput<typeof ManifestSchema>>

function areFiles(value: unknown): boolean {
  if (!isObject(value)) return false
  for (const path in value) if (!isFile(value[path])) return false
  return true
}

function areKept(value: unknown): boolean {
  if (!isObject(value)) return false
  return Object.values(value).every(
    (one) => Array.isArray(one) && isContent({ bytes: one[0], sha256: one[1] }),
  )
}

function isFile(value: unknown): boolean {
  if (!isContent(value)) return false
  return Number.isSafeInteger(value.mtime) && (value.plain === undefined || isContent(value.plain))
}

function isContent(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isObject(value)) return false
  const { bytes, sha256 } = value
  const isSize = typeof bytes === 'number' && Number.isSafeInteger(bytes) && bytes >= 0
  return isSize && typeof sha256 === 'string' && SHA256.test(sha256)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `previous` of the first manifest. */
export const NO_PREVIOUS = '0'.repeat(64)

/** A manifest of very many files is written twice, there and here, and takes long to write. */
const written = new WeakMap<Manifest, string>()

/** The exact text of a manifest; paths in order, so that equal ones are equal bytes. */
export function serializeManifest(manifest: Manifest): string {
  const known = written.get(manifest)
  if (known !== undefined) return known
  const text = writeText(manifest)
  written.set(manifest, text)
  return text
}

/** As JSON.stringify with an indentation of 1 writes it, which of very many files takes three times as long. */
function writeText({ files, ...head }: Manifest): string {
  const paths = Object.keys(files).toSorted()
  const start = JSON.stringify({ ...head, files: {} }, null, 1)
  if (paths.length === 0) return `${start}\n`
  const texts = paths.flatMap((path) => {
    const file = files[path]
    return file === undefined ? [] : [`  ${JSON.stringify(path)}: ${writeFile(file)}`]
  })
  return `${start.slice(0, -'{}\n}'.length)}{\n${texts.join(',\n')}\n }\n}\n`
}

function writeFile(file: ManifestFile): string {
  if (file.plain !== undefined) return JSON.stringify(file, null, 1).replaceAll('\n', '\n  ')
  const { bytes, sha256, mtime } = file
  return `{\n   "bytes": ${bytes},\n   "sha256": "${sha256}",\n   "mtime": ${mtime}\n  }`
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
export function hashManifest(text: string | Buffer): string {
  return hash('sha256', text)
}

/**
 * SHA-256 of the names and sizes that a remote has when it is as the manifest tells it and nothing is on its way: a line
 * `current/<path> <bytes>` for each file, sorted. The survey of a mirror makes the same of what lies there.
 */
export function treeDigest({ files }: Manifest): string {
  const lines = Object.entries(files).map(([path, { bytes }]) => `current/${path} ${bytes}\n`)
  // By UTF-16; where bytes would sort otherwise, the tree is listed in full.
  return hash('sha256', lines.toSorted().join(''))
}

/** The same as coreutils read it: `sha256sum -c` on the remote needs no Lastro. */
export function checksumList({ files }: Manifest): string {
  return Object.entries(files)
    .map(([path, { sha256 }]) => `${sha256}  ${path}\n`)
    .toSorted()
    .join('')
}
