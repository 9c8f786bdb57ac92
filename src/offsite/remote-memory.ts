import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { makeDirectoryDurably, writeFileDurably } from '../files/durable-files.ts'
import type { KnownManifest } from './known-manifest.ts'
import {
  hashManifest,
  type Manifest,
  parseManifest,
  serializeManifest,
  treeDigest,
} from './manifest.ts'

const DamageSchema = v.object({
  format: v.literal('lastro/damaged@1'),
  paths: v.array(v.string()),
})

const NoteSchema = v.object({
  format: v.literal('lastro/known@1'),
  manifestSha256: v.string(),
  thereSha256: v.optional(v.nullable(v.string()), null),
  treeSha256: v.nullable(v.string()),
  sourceSha256: v.nullable(v.string()),
})

/** Of fewer files a listing is as fast as a digest of it. */
const MANY_FILES = 1000

/** What this machine knows of a remote: the manifest of its last run there. Null when it was never there, or forgot. */
export async function recallManifest(
  stateDir: string,
  remote: string,
): Promise<KnownManifest | null> {
  const text = await readFile(manifestPath(stateDir, remote)).catch(() => null)
  if (text === null) return null
  const sha256 = hashManifest(text)
  const note = await readNote(notePath(stateDir, remote))
  const isOfIt = note?.manifestSha256 === sha256
  let read: Manifest | null | undefined
  return {
    sha256,
    thereSha256: isOfIt ? note.thereSha256 : null,
    treeSha256: isOfIt ? note.treeSha256 : null,
    sourceSha256: isOfIt ? note.sourceSha256 : null,
    get manifest() {
      if (read === undefined) read = parseManifest(text.toString('utf8'))
      return read
    },
  }
}

/** A manifest that was committed. */
export interface CommittedManifest {
  readonly manifest: Manifest
  /** Of its text as it lies there. */
  readonly thereSha256: string
  /** Of the tree that it was made of. */
  readonly sourceSha256: string
}

/** Keeps the manifest that was committed. */
export async function rememberManifest(
  stateDir: string,
  remote: string,
  { manifest, thereSha256, sourceSha256 }: CommittedManifest,
): Promise<void> {
  await makeDirectoryDurably(join(stateDir, 'offsite'))
  const text = serializeManifest(manifest)
  await writeFileDurably(manifestPath(stateDir, remote), text)
  const isMany = Object.keys(manifest.files).length >= MANY_FILES
  await writeNote(notePath(stateDir, remote), {
    manifestSha256: hashManifest(text),
    thereSha256,
    treeSha256: isMany ? treeDigest(manifest) : null,
    sourceSha256,
  })
}

/** Notes that the tree here, though other files may have come into its place, is what the known manifest says. */
export async function rememberSource(
  stateDir: string,
  remote: string,
  { known, sourceSha256 }: { readonly known: KnownManifest; readonly sourceSha256: string },
): Promise<void> {
  const { sha256, thereSha256, treeSha256 } = known
  const note = { manifestSha256: sha256, thereSha256, treeSha256, sourceSha256 }
  await writeNote(notePath(stateDir, remote), note)
}

type Note = Omit<v.InferOutput<typeof NoteSchema>, 'format'>

/** One that cannot be read is none: it only saves time. */
async function readNote(path: string): Promise<Note | null> {
  try {
    return v.parse(NoteSchema, JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return null
  }
}

async function writeNote(path: string, note: Note): Promise<void> {
  await writeFileDurably(path, JSON.stringify({ format: 'lastro/known@1', ...note }))
}

/** Paths of `current` that a verification found damaged; the next sync puts them aside and sends them again. */
export async function recallDamage(stateDir: string, remote: string): Promise<readonly string[]> {
  try {
    const text = await readFile(damagePath(stateDir, remote), 'utf8')
    return v.parse(DamageSchema, JSON.parse(text)).paths
  } catch {
    return []
  }
}

/** Replaces the list; whoever verified or mended says what is damaged now. */
export async function rememberDamage(
  stateDir: string,
  remote: string,
  paths: readonly string[],
): Promise<void> {
  await makeDirectoryDurably(join(stateDir, 'offsite'))
  const text = JSON.stringify({ format: 'lastro/damaged@1', paths: [...paths].toSorted() })
  await writeFileDurably(damagePath(stateDir, remote), text)
}

function manifestPath(stateDir: string, remote: string): string {
  return join(stateDir, 'offsite', `${remote}.manifest.json`)
}

function notePath(stateDir: string, remote: string): string {
  return join(stateDir, 'offsite', `${remote}.known.json`)
}

function damagePath(stateDir: string, remote: string): string {
  return join(stateDir, 'offsite', `${remote}.damaged.json`)
}
