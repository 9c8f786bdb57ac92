import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { makeDirectoryDurably, writeFileDurably } from '../files/durable-files.ts'
import { hashManifest, parseManifest, serializeManifest } from './manifest.ts'
import type { KnownManifest } from './mirror/read-survey.ts'

const DamageSchema = v.object({
  format: v.literal('lastro/damaged@1'),
  paths: v.array(v.string()),
})

/** What this machine knows of a remote: the manifest of its last run there. Null when it was never there, or forgot. */
export async function recallManifest(
  stateDir: string,
  remote: string,
): Promise<KnownManifest | null> {
  const text = await readFile(manifestPath(stateDir, remote), 'utf8').catch(() => '')
  const manifest = parseManifest(text)
  return manifest === null ? null : { manifest, sha256: hashManifest(text) }
}

/** Keeps the manifest that was committed. */
export async function rememberManifest(
  stateDir: string,
  remote: string,
  manifest: KnownManifest['manifest'],
): Promise<void> {
  await makeDirectoryDurably(join(stateDir, 'offsite'))
  await writeFileDurably(manifestPath(stateDir, remote), serializeManifest(manifest))
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

function damagePath(stateDir: string, remote: string): string {
  return join(stateDir, 'offsite', `${remote}.damaged.json`)
}
