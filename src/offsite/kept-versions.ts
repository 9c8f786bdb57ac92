import { toCipherPath, toPlainPath } from './encrypted/cipher-path.ts'
import type { KeptVersions, Manifest } from './manifest.ts'
import { manifestFiles, type SyncPlan } from './plan/plan-sync.ts'
import type { Change, RemoteFile, Survey } from './remote.ts'

/** A version of the history of which it is known what must be in it. */
export interface VouchedVersion extends RemoteFile {
  /** What it must have; `bytes` are what it has. */
  readonly expectedBytes: number
  readonly sha256: string
}

const PREFIX = 'history/'

/** Path of a version among those of `current`, whose first part is a tier: `history/<run>/<path>`. */
export function versionKey({ run, path }: { readonly run: string; readonly path: string }): string {
  return `${PREFIX}${run}/${path}`
}

/** A key of a version as its path below the history; null of a file of `current`. */
export function pathInHistory(key: string): string | null {
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : null
}

/**
 * What the next manifest says of the history: of what is there still as before, and of what leaves the tree with this run as it was
 * in it. What leaves because it is damaged nobody vouches for. Pure.
 */
export function keptAfter(
  run: string,
  plan: Pick<SyncPlan, 'retire' | 'vanished' | 'changed'>,
  { manifest, history, current }: Pick<Survey, 'manifest' | 'history' | 'current'>,
): KeptVersions {
  const files = manifestFiles(manifest)
  const before = manifest === null || manifest === 'unreadable' ? {} : (manifest.kept ?? {})
  const present = new Set(history.map((version) => `${version.run}/${version.path}`))
  const still = Object.entries(before).filter(
    ([path]) => present.has(path) || present.has(toPlainPath(path) ?? path),
  )
  const sizes = new Map(current.map(({ path, bytes }) => [path, bytes]))
  const whole = new Set([...plan.vanished, ...plan.changed.map(({ to }) => to)])
  const fresh = plan.retire.flatMap((path) => {
    const entry = files[path]
    if (entry === undefined || !whole.has(path) || sizes.get(path) !== entry.bytes) return []
    return [[`${run}/${path}`, [entry.bytes, entry.sha256]] as const]
  })
  return Object.fromEntries([...still, ...fresh])
}

/** The same of ciphertexts: of what leaves the tree with this change, as the manifest there has it. */
export function keptCiphers(
  { run, manifest: { kept = {} } }: Pick<Change, 'run' | 'manifest'>,
  files: Manifest['files'],
  leftInPlain: readonly string[],
): KeptVersions {
  const of = (path: string) => {
    const entry = files[path]
    return entry === undefined ? [] : [[`${run}/${path}`, [entry.bytes, entry.sha256]] as const]
  }
  const others = Object.entries(kept).flatMap(([path, version]) => {
    const fresh = path.startsWith(`${run}/`) ? of(toCipherPath(path.slice(run.length + 1))) : []
    return fresh.length > 0 ? fresh : [[path, version] as const]
  })
  return Object.fromEntries([...others, ...leftInPlain.flatMap(of)])
}

/** Versions that can be held against something: a vault has the hash in its index, others in the manifest. */
export function vouchedVersions({
  history,
  manifest,
}: Pick<Survey, 'history' | 'manifest'>): readonly VouchedVersion[] {
  const kept = manifest === null || manifest === 'unreadable' ? {} : (manifest.kept ?? {})
  return history.flatMap((version) => {
    const { run, path, bytes, mtime = 0 } = version
    const [expectedBytes, sha256] = kept[`${run}/${path}`] ?? [bytes, version.sha256]
    if (sha256 === undefined) return []
    return [{ path: versionKey(version), bytes, mtime, expectedBytes, sha256 }]
  })
}
