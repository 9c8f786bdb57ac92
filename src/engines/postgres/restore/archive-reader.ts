import type { FileHandle } from 'node:fs/promises'

const BUFFER_BYTES = 1024 * 1024
/** No statement is longer; a length beyond it is damage, and must not cost its memory. */
const LONGEST_STRING = 256 * 1024 * 1024

/** The archive is not what its format promises; pg_restore will say what is wrong with it. */
export class UnexpectedArchive extends Error {
  override readonly name = 'UnexpectedArchive'
}

/** Reads the integers and strings of an archive in custom format, forward only, through one buffer. */
export class ArchiveReader {
  readonly #file: FileHandle
  readonly #buffer = Buffer.allocUnsafe(BUFFER_BYTES)
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

  /** One byte, or null at the end of the file. */
  async byteOrEnd(): Promise<number | null> {
    if (this.#next === this.#end) await this.#refill()
    return this.#next === this.#end ? null : this.#buffer.readUInt8(this.#next++)
  }

  async byte(): Promise<number> {
    const value = await this.byteOrEnd()
    if (value === null) throw new UnexpectedArchive('the archive ends too early')
    return value
  }

  /** A sign byte and four bytes, least significant first. Source: PostgreSQL, pg_backup_archiver.c, ReadInt. */
  async integer(): Promise<number> {
    await this.#need(5)
    return this.#takeInteger()
  }

  /** Passes over a string: its length (negative: none) and its bytes. True when there was one. */
  async skipString(): Promise<boolean> {
    const length = await this.integer()
    if (length > 0) this.skip(length)
    return length >= 0
  }

  /** The bytes of a string, or null where there is none. */
  async string(): Promise<Buffer | null> {
    const length = await this.integer()
    if (length < 0) return null
    if (length > LONGEST_STRING) throw new UnexpectedArchive(`a string of ${length} bytes`)
    const bytes = Buffer.allocUnsafe(length)
    for (let taken = 0; taken < length; ) {
      if (this.#next === this.#end) await this.#need(1)
      const portion = Math.min(length - taken, this.#end - this.#next)
      this.#buffer.copy(bytes, taken, this.#next, this.#next + portion)
      this.#next += portion
      taken += portion
    }
    return bytes
  }

  /** Passes over portions of data until the empty one that ends them; without waiting while they lie in the buffer. */
  async skipPortions(): Promise<void> {
    for (;;) {
      if (this.#end - this.#next < 5) await this.#need(5)
      const length = this.#takeInteger()
      if (length === 0) return
      if (length < 0) throw new UnexpectedArchive(`a portion of ${length} bytes`)
      this.skip(length)
    }
  }

  skip(bytes: number): void {
    this.#next += bytes
    if (this.#next <= this.#end) return
    this.#origin += this.#next
    this.#next = 0
    this.#end = 0
  }

  #takeInteger(): number {
    const value = this.#buffer.readUInt32LE(this.#next + 1)
    const isNegative = this.#buffer[this.#next] !== 0
    this.#next += 5
    return isNegative ? -value : value
  }

  async #need(bytes: number): Promise<void> {
    if (this.#end - this.#next >= bytes) return
    await this.#refill()
    if (this.#end - this.#next < bytes) throw new UnexpectedArchive('the archive ends too early')
  }

  /** Moves what is left to the front and reads on behind it. */
  async #refill(): Promise<void> {
    this.#buffer.copyWithin(0, this.#next, this.#end)
    const kept = this.#end - this.#next
    this.#origin += this.#next
    const room = this.#buffer.length - kept
    const { bytesRead } = await this.#file.read(this.#buffer, kept, room, this.#origin + kept)
    this.#next = 0
    this.#end = kept + bytesRead
  }
}
