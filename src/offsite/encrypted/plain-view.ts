import { keptCiphers } from '../kept-versions.ts'
import type { Manifest, ManifestFile } from '../manifest.ts'
import { manifestFiles } from '../plan/plan-sync.ts'
import type { Change, RemoteFile, Survey } from '../remote.ts'
import type { Encrypted } from './age.ts'
import { toCipherPath, toPlainPath } from './cipher-path.ts'

/**
 * What a remote holds as it would be without encryption. What lies there in plain, from before somebody turned it on, is left
 * out: so it is sent anew, and leaves the tree with the next change.
 */
export function plainSurvey(survey: Survey): Survey {
  const { manifest } = survey
  const files = manifest === null || manifest === 'unreadable' ? {} : manifest.files
  return {
    ...survey,
    current: survey.current.flatMap((file) => plainFile(file, files[file.path])),
    incoming: survey.incoming.flatMap((file) => {
      const path = toPlainPath(file.path)
      return path === null ? [] : [{ ...file, path }]
    }),
    history: survey.history.map((version) => ({
      ...version,
      path: toPlainPath(version.path) ?? version.path,
    })),
    manifest: manifest === null || manifest === 'unreadable' ? manifest : plainManifest(manifest),
  }
}

/** One that is cut or has grown keeps the difference to what it ought to be. */
function plainFile(file: RemoteFile, entry: ManifestFile | undefined): readonly RemoteFile[] {
  const path = toPlainPath(file.path)
  if (path === null) return []
  if (entry?.plain === undefined) return [{ ...file, path }]
  return [{ ...file, path, bytes: entry.plain.bytes + file.bytes - entry.bytes }]
}

function plainManifest(manifest: Manifest): Manifest {
  const files = Object.entries(manifest.files).flatMap(([path, { plain, mtime }]) => {
    const name = toPlainPath(path)
    return name === null || plain === undefined ? [] : [[name, { ...plain, mtime }] as const]
  })
  return { ...manifest, files: Object.fromEntries(files) }
}

/** Both sides of files that lie on a remote. */
export interface KnownCiphers {
  /** By the path here. */
  readonly byPath: ReadonlyMap<string, Encrypted>
  /** By the SHA-256 of the plain file. */
  readonly byPlain: ReadonlyMap<string, Encrypted>
}

/** Those that a manifest names. */
export function ciphersOf(manifest: Survey['manifest']): KnownCiphers {
  const files = manifest === null || manifest === 'unreadable' ? {} : manifest.files
  const known = Object.entries(files).flatMap(([path, { bytes, sha256, plain }]) => {
    const name = toPlainPath(path)
    if (name === null || plain === undefined) return []
    return [[name, { plain, cipher: { bytes, sha256 } }] as const]
  })
  return {
    byPath: new Map(known),
    byPlain: new Map(known.map(([, each]) => [each.plain.sha256, each])),
  }
}

/**
 * A change of plain files as one of ciphertexts. What lies on the remote in plain is retired with it.
 * @throws {TypeError} on a file whose ciphertext nobody knows: a fault of ours
 */
export function cipherChange(
  change: Change,
  { made, kept }: { readonly made: ReadonlyMap<string, Encrypted>; readonly kept: KnownCiphers },
  raw: Survey,
): Change {
  const linked = new Map(change.link.map(({ from, to }) => [to, from]))
  const encryptedOf = (path: string, sha256: string): Encrypted => {
    const origin = linked.get(path) ?? path
    const candidates = [made.get(origin), kept.byPath.get(origin), kept.byPlain.get(sha256)]
    const known = candidates.find((each) => each?.plain.sha256 === sha256)
    if (known === undefined) throw new TypeError(`nobody has encrypted ${path}`)
    return known
  }
  const files = Object.entries(change.manifest.files).map(([path, { sha256, mtime }]) => {
    const { plain, cipher } = encryptedOf(path, sha256)
    return [toCipherPath(path), { ...cipher, mtime, plain }] as const
  })
  const leftInPlain = raw.current.map(({ path }) => path).filter((path) => !toPlainPath(path))
  return {
    ...change,
    retire: [...change.retire.map(toCipherPath), ...leftInPlain],
    take: change.take.map(toCipherPath),
    link: change.link.map(({ from, to }) => ({ from: toCipherPath(from), to: toCipherPath(to) })),
    manifest: {
      ...change.manifest,
      files: Object.fromEntries(files),
      ...(change.manifest.kept === undefined
        ? {}
        : { kept: keptCiphers(change, manifestFiles(raw.manifest), leftInPlain) }),
    },
  }
}
