import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { OffsiteConfig } from '../../config/schema.ts'
import { CheckFailure } from '../../errors.ts'
import type { World } from '../../ports.ts'
import type { ManifestFile } from '../manifest.ts'
import { decryptFile } from './age.ts'
import { toPlainPath } from './cipher-path.ts'

/** What was fetched from a remote into a private directory of this machine. */
export interface Fetched {
  readonly directory: string
  /** By path, as the manifest of the remote has them. */
  readonly files: Readonly<Record<string, ManifestFile>>
  /** `offsite.decrypt` of the configuration. */
  readonly decrypt: OffsiteConfig['decrypt']
}

/**
 * Puts the plain files in the place of fetched ciphertexts; other files stay as they are. What comes out must be what the manifest
 * says that went in.
 * @returns the paths as they are now
 * @throws {CheckFailure} `age-identity-missing`, `age-damaged`, and those of `decryptFile`
 */
export async function decryptFetched(
  { directory, files, decrypt }: Fetched,
  world: Pick<World, 'processes' | 'maskSecret'>,
): Promise<readonly string[]> {
  const encrypted = Object.entries(files).filter(([, { plain }]) => plain !== undefined)
  if (encrypted.length === 0) return Object.keys(files)
  const identity = await readIdentity(decrypt, world)
  const paths: string[] = []
  for (const [path, { plain }] of Object.entries(files)) {
    const name = plain === undefined ? null : toPlainPath(path)
    paths.push(name ?? path)
    if (name === null) continue
    const [from, to] = [join(directory, path), join(directory, name)]
    const made = await decryptFile({ from, to, identity }, world)
    if (made.sha256 !== plain?.sha256)
      throw new CheckFailure('age-damaged', `${name} is not what was encrypted`, { detail: name })
    await rm(from)
  }
  return paths
}

async function readIdentity(
  decrypt: Fetched['decrypt'],
  world: Pick<World, 'maskSecret'>,
): Promise<string> {
  const { privateKey, privateKeyFile } = decrypt ?? {}
  if (privateKey !== undefined) return privateKey
  if (privateKeyFile === undefined)
    throw new CheckFailure('age-identity-missing', 'offsite.decrypt is not configured')
  const text = await readFile(privateKeyFile, 'utf8').catch((error: Error) => {
    throw new CheckFailure('age-identity-unusable', error.message, { detail: error.message })
  })
  for (const secret of text.match(/AGE-SECRET-KEY-\S+/gi) ?? []) world.maskSecret(secret)
  return text
}
