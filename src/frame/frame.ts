import { createHash } from 'node:crypto'
import type { Transform } from 'node:stream'
import {
  constants,
  createGunzip,
  createGzip,
  createZstdCompress,
  createZstdDecompress,
} from 'node:zlib'
import { DeadBufferCollector } from './dead-buffers.ts'

/**
 * The outer frame of a dump. PostgreSQL's archive formats do not protect their bytes (a flipped bit is restored
 * silently in two of three cases); a whole-file zstd frame with checksum, or gzip with its CRC-32, does.
 */
export type Frame = 'zstd' | 'gzip'

/** zstd 1 packs a dump tighter than gzip 6 at a tenth of the CPU; what is saved pays for the passport. */
const ZSTD_LEVEL = 1
const CHUNK_BYTES = 128 * 1024

/** Compressor whose output ends in a content checksum. */
export function frameCompressor(frame: Frame): Transform {
  if (frame === 'gzip') return createGzip({ chunkSize: CHUNK_BYTES })
  return createZstdCompress({
    chunkSize: CHUNK_BYTES,
    params: { [constants.ZSTD_c_compressionLevel]: ZSTD_LEVEL, [constants.ZSTD_c_checksumFlag]: 1 },
  })
}

/** Decompressor that errors on a truncated frame and on a wrong checksum. */
export function frameDecompressor(frame: Frame): Transform {
  return frame === 'gzip'
    ? createGunzip({ chunkSize: CHUNK_BYTES })
    : createZstdDecompress({ chunkSize: CHUNK_BYTES })
}

/** Counts and hashes what flows by; read `bytes` and `sha256()` after the end. */
export class Meter {
  bytes = 0
  readonly #dead = new DeadBufferCollector()
  readonly #hash = createHash('sha256')
  readonly #onBytes: ((bytes: number) => void) | undefined

  /** @param onBytes called with the running total for progress. */
  constructor(onBytes?: (bytes: number) => void) {
    this.#onBytes = onBytes
  }

  /** A pipeline stage that passes every chunk on unchanged. */
  readonly stage = async function* (
    this: Meter,
    source: AsyncIterable<Buffer>,
  ): AsyncIterable<Buffer> {
    for await (const chunk of source) {
      this.bytes += chunk.length
      this.#dead.passed(chunk.length)
      this.#hash.update(chunk)
      this.#onBytes?.(this.bytes)
      yield chunk
    }
  }.bind(this)

  /** Lower-case hex; callable once. */
  sha256(): string {
    return this.#hash.digest('hex')
  }
}

/** Frame of a file by its first bytes, or null when it has none we know. */
export function detectFrame(head: Uint8Array): Frame | null {
  if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd) return 'zstd'
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip'
  return null
}

/** Counts what flows by without the cost of a hash. */
export class ByteCounter {
  bytes = 0
  readonly #dead = new DeadBufferCollector()
  readonly #onBytes: ((bytes: number) => void) | undefined

  /** @param onBytes called with the running total for progress. */
  constructor(onBytes?: (bytes: number) => void) {
    this.#onBytes = onBytes
  }

  /** A pipeline stage that passes every chunk on unchanged. */
  readonly stage = async function* (
    this: ByteCounter,
    source: AsyncIterable<Buffer>,
  ): AsyncIterable<Buffer> {
    for await (const chunk of source) {
      this.bytes += chunk.length
      this.#dead.passed(chunk.length)
      this.#onBytes?.(this.bytes)
      yield chunk
    }
  }.bind(this)
}
