import type { FileHandle } from 'node:fs/promises'

const BUFFER_BYTES = 1024 * 1024
/** No statement is longer; a length beyond it is damage, and must not cost its memory. */
const LONGEST_STRING = 256 * 1024 * 1024

/** Digits of the largest number of an object, 2^31 − 1. */
const LONGEST_NUMBER = 10
const ZERO = 48

/** The archive is not what its format promises; pg_restore will say what is wrong with it. */
export class UnexpectedArchive extends Error {
  override readonly name = 'UnexpectedArchive'
}

/** Thrown where the buffer ends, to be caught by `whole`; one for all, because nobody looks at its stack. */
const RUNS_OUT = new Error('the buffer ends')

/**
 * Reads the integers and strings of an archive in custom format, forward only, through one buffer. What is read in
 * `whole` is taken from the buffer without a promise for each piece: a table of contents has millions of pieces.
 */
export class ArchiveReader {
  readonly #file: FileHandle
  #buffer = Buffer.allocUnsafe(BUFFER_BYTES)
  /** Position in the file of the buffer's first byte. */
  #origin = 0
  #next = 0
  #end = 0

  constructor(file: FileHandle) {
    this.#file = file
  }

  /** Position in the file of the next byte. */
  get position(): number {
    return this.#origin + this.#next
  }

  /**
   * What `read` takes by the methods below. It is called again from where it began when the buffer does not hold all of
   * it, so it must do nothing but take.
   * @throws UnexpectedArchive when the file ends before; whatever `read` throws.
   */
  async whole<T>(read: () => T): Promise<T> {
    for (;;) {
      const start = this.position
      try {
        return read()
      } catch (error) {
        if (error !== RUNS_OUT) throw error
      }
      this.#goTo(start)
      if (!(await this.#readMore())) throw new UnexpectedArchive('the archive ends too early')
    }
  }

  /** Whether the file ends here. */
  async isAtEnd(): Promise<boolean> {
    return this.#next >= this.#end && !(await this.#readMore())
  }

  byte(): number {
    return this.#buffer.readUInt8(this.#take(1))
  }

  /** A sign byte and four bytes, least significant first. Source: PostgreSQL, pg_backup_archiver.c, ReadInt. */
  integer(): number {
    const at = this.#take(5)
    const value = this.#buffer.readUInt32LE(at + 1)
    return this.#buffer[at] === 0 ? value : -value
  }

  /** The bytes of a string until the next one is taken, or null where there is none. */
  string(): Buffer | null {
    const length = this.integer()
    if (length < 0) return null
    if (length > LONGEST_STRING) throw new UnexpectedArchive(`a string of ${length} bytes`)
    const at = this.#take(length)
    return this.#buffer.subarray(at, at + length)
  }

  /** A string of decimal digits as the number it writes, or null where there is none: without an object for each. */
  digits(): number | null {
    const length = this.integer()
    if (length < 0) return null
    if (length === 0 || length > LONGEST_NUMBER) throw new UnexpectedArchive('no number')
    const at = this.#take(length)
    let value = 0
    for (let place = at; place < at + length; place++) {
      const digit = (this.#buffer[place] ?? 0) - ZERO
      if (digit < 0 || digit > 9) throw new UnexpectedArchive('no number')
      value = value * 10 + digit
    }
    return value
  }

  /** Passes over a string: its length (negative: none) and its bytes. True when there was one. */
  skipString(): boolean {
    const length = this.integer()
    if (length > 0) this.skip(length)
    return length >= 0
  }

  /** Passes over bytes, which may lie beyond the buffer. */
  skip(bytes: number): void {
    this.#next += bytes
  }

  /** Passes over portions of data until the empty one that ends them; without waiting while they lie in the buffer. */
  async skipPortions(): Promise<void> {
    for (;;) {
      const length =
        this.#end - this.#next < 5 ? await this.whole(() => this.integer()) : this.integer()
      if (length === 0) return
      if (length < 0) throw new UnexpectedArchive(`a portion of ${length} bytes`)
      this.skip(length)
    }
  }

  /** Place in the buffer of bytes that all lie in it. */
  #take(bytes: number): number {
    const at = this.#next
    if (at + bytes > this.#end) throw RUNS_OUT
    this.#next = at + bytes
    return at
  }

  #goTo(position: number): void {
    this.#next = position - this.#origin
  }

  /** Moves what is left to the front and reads on behind it; false at the end of the file. */
  async #readMore(): Promise<boolean> {
    const position = this.position
    const kept = Math.max(0, this.#end - this.#next)
    if (kept === this.#buffer.length) this.#enlarge()
    else if (kept > 0) this.#buffer.copyWithin(0, this.#next, this.#end)
    this.#origin = position
    this.#next = 0
    const room = this.#buffer.length - kept
    const { bytesRead } = await this.#file.read(this.#buffer, kept, room, position + kept)
    this.#end = kept + bytesRead
    return bytesRead > 0
  }

  /** One entry fills the buffer from its first byte on. */
  #enlarge(): void {
    if (this.#buffer.length > LONGEST_STRING) throw new UnexpectedArchive('an entry of absurd size')
    const larger = Buffer.allocUnsafe(this.#buffer.length * 2)
    this.#buffer.copy(larger)
    this.#buffer = larger
  }
}
