import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import * as v from 'valibot'
import { makeDirectoryDurably, writeFileDurably } from '../../files/durable-files.ts'
import { hashFile, hashSmallFile, SMALL_BYTES } from '../../files/hash-file.ts'
import type { World } from '../../ports.ts'
import { hashApart, mustReadApart } from './read-apart.ts'
import type { SourceFile } from './source.ts'

const BookSchema = v.object({
  format: v.literal('lastro/hashes@1'),
  hashes: v.record(v.string(), v.string()),
})

/** So many small files are read in one turn, a few milliseconds: what others send to us waits no longer. */
const IN_ONE_TURN = 100

/**
 * SHA-256 of the files of the tree by stamp, so that each is read once. The stamp holds the time of the last change of the inode,
 * which no program can set: who rewrites a file and puts its other times back is read again.
 */
export class HashBook {
  readonly #path: string
  readonly #used = new Set<string>()
  #reading: Promise<Map<string, string>> | null = null
  #listed: readonly SourceFile[] | null = null
  #isChanged = false
  #inThisTurn = 0

  /** Nothing is read before somebody asks for a hash: of very many files the book is large. */
  constructor(stateDir: string) {
    this.#path = join(stateDir, 'offsite', 'hashes.json')
  }

  /** What is not among these files any more need not be known any longer. */
  noteTree(files: readonly SourceFile[]): void {
    this.#listed = files
  }

  /** The hash of a file; reads it when it is not known, until the signal of that world ends it. */
  async hash(
    root: string,
    file: SourceFile,
    world: Pick<World, 'signal' | 'processes'>,
  ): Promise<string> {
    this.#reading ??= readBook(this.#path)
    const hashes = await this.#reading
    const { stamp } = file
    this.#used.add(stamp)
    const known = hashes.get(stamp)
    if (known !== undefined) return known
    const path = join(root, file.path)
    const sha256 =
      file.bytes > SMALL_BYTES
        ? await hashLarge(path, world)
        : await this.#hashSmall(path, world.signal)
    hashes.set(stamp, sha256)
    this.#isChanged = true
    return sha256
  }

  /** Keeps the hash of a file that was proven without being read by us. */
  async note({ stamp }: SourceFile, sha256: string): Promise<void> {
    this.#reading ??= readBook(this.#path)
    const hashes = await this.#reading
    hashes.set(stamp, sha256)
    this.#used.add(stamp)
    this.#isChanged = true
  }

  async #hashSmall(path: string, signal: AbortSignal): Promise<string> {
    this.#inThisTurn += 1
    if (this.#inThisTurn >= IN_ONE_TURN) {
      this.#inThisTurn = 0
      await nextTurn(undefined, { signal })
    }
    return hashSmallFile(path)
  }

  /** Keeps what belongs to files that are there; all, when nobody looked. Nothing new needs no writing. */
  async save(): Promise<void> {
    if (this.#reading === null || !this.#isChanged) return
    const listed = this.#listed && new Set(this.#listed.map(({ stamp }) => stamp))
    const kept = [...(await this.#reading)].filter(
      ([stamp]) => listed === null || listed.has(stamp) || this.#used.has(stamp),
    )
    if (kept.length === 0) return
    await makeDirectoryDurably(join(this.#path, '..'))
    // By hand: an object of very many keys takes five times as long to make as its text.
    const lines = kept.map(([stamp, sha256]) => `${JSON.stringify(stamp)}:"${sha256}"`)
    await writeFileDurably(this.#path, `{"format":"lastro/hashes@1","hashes":{${lines.join(',')}}}`)
  }
}

async function hashLarge(
  path: string,
  world: Pick<World, 'signal' | 'processes'>,
): Promise<string> {
  return (await mustReadApart(path)) ? hashApart(path, world) : hashFile(path, world.signal)
}

/** An unreadable book is an empty one: it only costs reading. */
async function readBook(path: string): Promise<Map<string, string>> {
  return readFile(path, 'utf8')
    .then((text) => new Map(Object.entries(v.parse(BookSchema, JSON.parse(text)).hashes)))
    .catch(() => new Map<string, string>())
}
