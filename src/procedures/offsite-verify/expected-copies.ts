import { dumpEndingOf, GLOBALS_ENDING, PASSPORT_ENDING } from '../../backups/names.ts'
import type { Manifest, ManifestFile } from '../../offsite/manifest.ts'
import type { LocalBackup, LocalFile } from './local-truth.ts'

/** A file that must be on the remote. */
export interface ExpectedCopy {
  /** As it lies there. */
  readonly path: string
  /** Of the file as it lies there; null where only the plain one is known. */
  readonly bytes: number
  readonly sha256: string | null
  /** The file here that it is a copy of; null of what is kept there only. */
  readonly of: LocalFile | null
}

/** What a remote must hold, and what contradicts itself before anything there was read. */
export interface Expectation {
  readonly copies: ReadonlyMap<string, ExpectedCopy>
  /** Files here that no manifest names: they were never sent. */
  readonly unsent: readonly LocalFile[]
  /** Copies that were made of something else than what the passport tells. */
  readonly contradicted: readonly ExpectedCopy[]
}

/** What an encrypted copy is called: the name of the file, and this. */
export const ENCRYPTED_ENDING = '.age'

/**
 * What must lie on a remote: all that its manifest names, held against the passports here. Without a manifest, as of a copy that
 * something else made, what is here. A pure function.
 */
export function expectCopies(
  backups: readonly LocalBackup[],
  manifest: Manifest | null,
): Expectation {
  const local = new Map(backups.flatMap(({ files }) => files.map((file) => [file.path, file])))
  if (manifest === null) return { ...fromHere([...local.values()]), unsent: [], contradicted: [] }
  const copies = new Map<string, ExpectedCopy>()
  const contradicted: ExpectedCopy[] = []
  const sent = new Set<string>()
  for (const [path, file] of Object.entries(manifest.files)) {
    const plain = plainPath(path, file)
    const of = local.get(plain) ?? null
    const copy = { path, bytes: file.bytes, sha256: file.sha256, of }
    copies.set(path, copy)
    sent.add(plain)
    if (of !== null && of.sha256 !== null && of.sha256 !== (file.plain ?? file).sha256)
      contradicted.push(copy)
  }
  const unsent = [...local.values()].filter(({ path }) => !sent.has(path))
  return { copies, unsent, contradicted }
}

function fromHere(files: readonly LocalFile[]): Pick<Expectation, 'copies'> {
  const copies = files.map((file) => {
    const { path, bytes, sha256 } = file
    return [path, { path, bytes, sha256, of: file }] as const
  })
  return { copies: new Map(copies) }
}

function plainPath(path: string, { plain }: ManifestFile): string {
  return plain !== undefined && path.endsWith(ENCRYPTED_ENDING)
    ? path.slice(0, -ENCRYPTED_ENDING.length)
    : path
}

/** What a path is to its backup. */
export interface CopyRole {
  /** `daily/<name of the backup>` */
  readonly backup: string
  readonly role: 'dump' | 'passport' | 'other'
}

/** Read from the name alone. */
export function roleOfPath(path: string): CopyRole {
  const plain = path.endsWith(ENCRYPTED_ENDING) ? path.slice(0, -ENCRYPTED_ENDING.length) : path
  const [tier = '', name = '', ...inner] = plain.includes('/') ? plain.split('/') : ['', plain]
  if (inner.length > 0) return { backup: `${tier}/${name}`, role: 'dump' }
  if (name.endsWith(PASSPORT_ENDING))
    return { backup: `${tier}/${name.slice(0, -PASSPORT_ENDING.length)}`, role: 'passport' }
  if (name.endsWith(GLOBALS_ENDING))
    return { backup: `${tier}/${name.slice(0, -GLOBALS_ENDING.length)}`, role: 'other' }
  const ending = dumpEndingOf(name)
  if (ending === null) return { backup: plain, role: 'other' }
  return { backup: `${tier}/${name.slice(0, -ending.length)}`, role: 'dump' }
}
