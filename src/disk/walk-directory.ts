import { lstatSync, opendirSync, readdirSync, type Stats } from 'node:fs'
import { setImmediate as turn } from 'node:timers/promises'
import { hasErrorCode } from '../files/error-code.ts'
import { largestParts } from './largest-parts.ts'
import type { DirectorySize } from './measurement.ts'

/** Bytes of one block in `stat`, whatever the block size of the file system. Source: stat(2), `st_blocks`. */
const BLOCK_BYTES = 512
/** Longest that everything else of the process waits for the walk, in milliseconds, one directory's listing aside. */
const TURN_MS = 10
/** Entries between two looks at the clock: a look costs a fraction of one entry. */
const ENTRIES_PER_LOOK = 64
const MOST_UNREADABLE = 100

/** How a walk is bounded. */
export interface WalkLimits {
  readonly seconds: number
  readonly signal: AbortSignal
  /** Mount points of other file systems: not counted anyway, and not even looked at, since one of them may hang. */
  readonly avoid: ReadonlySet<string>
}

/**
 * Counts what lies in a directory, as `du -x` does: blocks and lengths, a file with several hard links once, no other file
 * system, no link followed. What goes away under the walk is not counted. The calls are synchronous, since a round through
 * the thread pool costs more than the call, and make way for others every few milliseconds.
 * @throws the system's error when the directory itself cannot be looked at
 */
export async function walkDirectory(directory: string, limits: WalkLimits): Promise<DirectorySize> {
  const walk = new Walk(directory, limits)
  return walk.toEnd()
}

/** A directory that is yet to be read, and the part of the whole that it belongs to. */
interface Pending {
  readonly path: string
  readonly part: number
  /** Length of the directory itself, which grows with its entries. */
  readonly length: number
}

/** A directory of this length has some ten thousand entries; one call that lists them all takes longer than our turn. */
const LONG_DIRECTORY_BYTES = 256 * 1024
/** Entries that are read in one call of such a directory. */
const LISTED_AT_ONCE = 1024

class Walk {
  readonly #directory: string
  readonly #limits: WalkLimits
  readonly #device: number
  readonly #seen = new Set<string>()
  readonly #unreadable: string[] = []
  readonly #parts: { path: string; allocatedBytes: number }[] = []
  readonly #pending: Pending[] = []
  readonly #endsAt: number
  #turnEndsAt = 0
  #entries = 0
  #blocks = 0
  #length = 0
  #files = 0

  constructor(directory: string, limits: WalkLimits) {
    this.#directory = directory
    this.#limits = limits
    const status = lstatSync(directory)
    this.#device = status.dev
    this.#blocks = status.blocks
    this.#length = status.size
    this.#endsAt = performance.now() + limits.seconds * 1000
    this.#pending.push({ path: directory, part: -1, length: status.size })
  }

  async toEnd(): Promise<DirectorySize> {
    this.#turnEndsAt = performance.now() + TURN_MS
    let isInTime = true
    for (let next = this.#pending.pop(); next && isInTime; next = this.#pending.pop())
      isInTime = await this.#read(next)
    return {
      directory: this.#directory,
      allocatedBytes: this.#blocks * BLOCK_BYTES,
      apparentBytes: this.#length,
      files: this.#files,
      unreadable: this.#unreadable,
      parts: largestParts(this.#parts),
      ...(isInTime ? {} : { obstacle: { reason: 'walk-too-long', detail: this.#directory } }),
    }
  }

  /** Whether there is time left. */
  async #read({ path, part, length }: Pending): Promise<boolean> {
    for (const name of this.#namesIn(path, length)) {
      if (this.#entries++ % ENTRIES_PER_LOOK === 0 && !(await this.#makeWay())) return false
      this.#count(path === '/' ? `/${name}` : `${path}/${name}`, part)
    }
    return true
  }

  /** Lets others run when our turn is over. */
  async #makeWay(): Promise<boolean> {
    const now = performance.now()
    if (now < this.#turnEndsAt) return true
    await turn()
    this.#limits.signal.throwIfAborted()
    this.#turnEndsAt = performance.now() + TURN_MS
    return now < this.#endsAt
  }

  #namesIn(path: string, length: number): Iterable<string> {
    if (length >= LONG_DIRECTORY_BYTES) return this.#namesOfLong(path)
    try {
      return readdirSync(path)
    } catch (error) {
      this.#note(path, error)
      return []
    }
  }

  *#namesOfLong(path: string): Generator<string> {
    try {
      using directory = opendirSync(path, { bufferSize: LISTED_AT_ONCE })
      for (let entry = directory.readSync(); entry; entry = directory.readSync()) yield entry.name
    } catch (error) {
      this.#note(path, error)
    }
  }

  #count(path: string, part: number): void {
    if (this.#limits.avoid.has(path)) return
    const status = this.#look(path)
    if (status === null || status.dev !== this.#device) return
    const isDirectory = status.isDirectory()
    if (!isDirectory && status.nlink > 1 && this.#isKnown(path, status)) return
    this.#blocks += status.blocks
    this.#length += status.size
    const own = part === -1 ? this.#parts.push({ path, allocatedBytes: 0 }) - 1 : part
    const entry = this.#parts[own]
    if (entry) entry.allocatedBytes += status.blocks * BLOCK_BYTES
    if (isDirectory) this.#pending.push({ path, part: own, length: status.size })
    else this.#files += 1
  }

  /** Numbers of inodes beyond 2^53 (overlay) are asked for once more, exactly. */
  #isKnown(path: string, { ino }: Stats): boolean {
    const key = String(Number.isSafeInteger(ino) ? ino : lstatSync(path, { bigint: true }).ino)
    if (this.#seen.has(key)) return true
    this.#seen.add(key)
    return false
  }

  #look(path: string): Stats | null {
    try {
      return lstatSync(path, { throwIfNoEntry: false }) ?? null
    } catch (error) {
      this.#note(path, error)
      return null
    }
  }

  #note(path: string, error: unknown): void {
    if (hasErrorCode(error, 'ENOENT', 'ENOTDIR')) return
    if (!hasErrorCode(error, 'EACCES', 'EPERM', 'EIO', 'ESTALE', 'ENOTCONN', 'ELOOP')) throw error
    if (this.#unreadable.length < MOST_UNREADABLE) this.#unreadable.push(path)
  }
}
