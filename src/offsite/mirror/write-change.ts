import { posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { hashManifest, serializeManifest } from '../manifest.ts'
import { type Change, isSafePath } from '../remote.ts'

/** A change as the commit script takes it. */
export interface WrittenChange {
  /** Directories by the number that the lines name. */
  readonly directories: readonly string[]
  /** In gzip. */
  readonly text: Buffer
  /** SHA-256 of the manifest in it. */
  readonly sha256: string
}

/** @throws {TypeError} on a path that leads elsewhere: one of ours would be a fault of ours. */
export function writeChange({ retire, take, link, manifest }: Change): WrittenChange {
  const paths = [...retire, ...take, ...link.flatMap(({ from, to }) => [from, to])]
  const unsafe = paths.find((path) => !isSafePath(path))
  if (unsafe !== undefined) throw new TypeError(`not a path of a copy: ${JSON.stringify(unsafe)}`)
  const directories = [...new Set([...retire, ...take].map((path) => posix.dirname(path)))]
  const numbers = new Map(directories.map((directory, index) => [directory, index]))
  const line = (verb: string, path: string) =>
    `${verb}${numbers.get(posix.dirname(path))} ${posix.basename(path)}\n`
  const written = serializeManifest(manifest)
  const text = [
    'change\n',
    ...retire.map((path) => line('R', path)),
    ...take.map((path) => line('T', path)),
    ...link.map(({ from, to }) => `L ${from}\t${to}\n`),
    'manifest\n',
    written,
    'change-end\n',
  ].join('')
  return { directories, text: gzipSync(text, { level: 1 }), sha256: hashManifest(written) }
}
