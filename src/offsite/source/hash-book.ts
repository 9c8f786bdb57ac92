import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { makeDirectoryDurably, writeFileDurably } from '../../files/durable-files.ts'
import { hashFile } from '../../files/hash-file.ts'
import type { SourceFile } from './source.ts'

const BookSchema = v.object({
  format: v.literal('lastro/hashes@1'),
  hashes: v.record(v.string(), v.string()),
})

/**
 * SHA-256 of the files of the tree by stamp, so that each is read once. The stamp holds the time of the last change of the inode,
 * which no program can set: who rewrites a file and puts its other times back is read again.
 */
export class HashBook {
  readonly #path: string
  readonly #hashes: Map<string, string>
  readonly #used = new Set<string>()
  #listed: ReadonlySet<string> | null = null

  private constructor(path: string, hashes: Map<string, string>) {
    this.#path = path
    this.#hashes = hashes
  }

  /** An unreadable book is an empty one: it only costs reading. */
  static async open(stateDir: string): Promise<HashBook> {
    const path = join(stateDir, 'offsite', 'hashes.json')
    const hashes = await readFile(path, 'utf8')
      .then((text) => new Map(Object.entries(v.parse(BookSchema, JSON.parse(text)).hashes)))
      .catch(() => new Map<string, string>())
    return new HashBook(path, hashes)
  }

  /** What is not among these files any more need not be known any longer. */
  noteTree(files: readonly SourceFile[]): void {
    this.#listed = new Set(files.map(({ stamp }) => stamp))
  }

  /** What is known without reading. */
  known({ stamp }: SourceFile): string | null {
    const sha256 = this.#hashes.get(stamp)
    if (sha256 === undefined) return null
    this.#used.add(stamp)
    return sha256
  }

  /** The hash of a file; reads it when it is not known. */
  async hash(root: string, file: SourceFile, signal: AbortSignal): Promise<string> {
    const known = this.known(file)
    if (known !== null) return known
    const sha256 = await hashFile(join(root, file.path), signal)
    this.#hashes.set(file.stamp, sha256)
    this.#used.add(file.stamp)
    return sha256
  }

  /** Keeps what belongs to files that are there; all, when nobody looked. */
  async save(): Promise<void> {
    const listed = this.#listed
    const kept = [...this.#hashes].filter(
      ([stamp]) => listed === null || listed.has(stamp) || this.#used.has(stamp),
    )
    if (kept.length === 0) return
    await makeDirectoryDurably(join(this.#path, '..'))
    const hashes = Object.fromEntries(kept)
    await writeFileDurably(this.#path, JSON.stringify({ format: 'lastro/hashes@1', hashes }))
  }
}
