import type { Transform } from 'node:stream'
import { constants, createGunzip, createGzip, createZstdCompress } from 'node:zlib'
import { createZstdFramesDecompress } from './zstd-frames.ts'

/**
 * The outer frame of a dump. PostgreSQL's archive formats do not protect their bytes (a flipped bit is restored
 * silently in two of three cases); a whole-file zstd frame with checksum, or gzip with its CRC-32, does.
 */
export type Frame = 'zstd' | 'gzip'

/** zstd 1 packs a dump tighter than gzip 6 at a tenth of the CPU; what is saved pays for the passport. */
const ZSTD_LEVEL = 1
/** Out of a frame come four times as many bytes, and every chunk costs a turn of the event loop. */
const PLAIN_CHUNK_BYTES = 256 * 1024
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
    ? createGunzip({ chunkSize: PLAIN_CHUNK_BYTES })
    : createZstdFramesDecompress({ chunkSize: PLAIN_CHUNK_BYTES })
}

/** Frame of a file by its first bytes, or null when it has none we know. */
export function detectFrame(head: Uint8Array): Frame | null {
  if (head[0] === 0x28 && head[1] === 0xb5 && head[2] === 0x2f && head[3] === 0xfd) return 'zstd'
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip'
  return null
}
