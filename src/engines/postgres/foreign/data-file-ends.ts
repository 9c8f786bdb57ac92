import { type FileHandle, open, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CheckFailure } from '../../../errors.ts'
import { frameDecompressor } from '../../../frame/frame.ts'

/** Rows of a table, bare or packed; large objects are called otherwise, and have no end of their own. */
const ROWS = /^\d+\.dat(\.\w+)?$/
/** What pg_dump writes behind the rows. Source: PostgreSQL, pg_dump.c, dumpTableData_copy and dumpTableData_insert. */
const COPY_END = /(?:^|\n)\\\.\n\n\n$/
const INSERTS_END = /;\n\n\n$/
const INSERTS = 'INSERT INTO '
const NO_INSERTS = '\n\n'

/**
 * pg_restore takes the rows of a directory as far as they go: bare ones that were cut off between two lines restore without
 * a word, and so does a packed file that is empty, and one in zstd or lz4 whose frame has no end. One in gzip that was cut
 * off it refuses itself. Source: PostgreSQL, compress_zstd.c (Zstd_read) and compress_lz4.c, which take the end of the file
 * for that of the frame.
 * @throws CheckFailure `dump-truncated`, which names the file.
 */
export async function requireDataEnds(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const [isRows, packing] = ROWS.exec(name) ?? []
    if (isRows === undefined) continue
    const file = await open(join(directory, name), 'r')
    try {
      const { size } = await file.stat()
      if (size > 0 && (await isWhole(file, size, packing))) continue
      throw new CheckFailure('dump-truncated', `${name} has no end`, { file: name, bytes: size })
    } finally {
      await file.close()
    }
  }
}

function isWhole(file: FileHandle, size: number, packing: string | undefined): Promise<boolean> {
  if (packing === undefined) return hasEnd(file, size)
  if (packing === '.zst') return isZstdWhole(file)
  return packing === '.lz4' ? isLz4Whole(file, size) : Promise.resolve(true)
}

/** Unpacked to its end; what is cut off, or no frame, fails. */
async function isZstdWhole(file: FileHandle): Promise<boolean> {
  const packed = file.createReadStream({ start: 0, autoClose: false })
  const drain = new Writable({ write: (_chunk, _encoding, done) => done() })
  try {
    await pipeline(packed, frameDecompressor('zstd'), drain)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^Z_|^ZSTD_/.test(String(error.code)))
      return false
    throw error
  }
}

/** Flag of a frame that ends in a checksum of its content. */
const LZ4_CONTENT_CHECKSUM = 4

/**
 * A block of no bytes ends a frame, and a checksum where the frame says so. Source: LZ4 Frame Format Description, 1.6.
 * Blocks are not walked: that a cut ends in the same four bytes is one case in four thousand million.
 */
async function isLz4Whole(file: FileHandle, size: number): Promise<boolean> {
  const head = Buffer.from(await textAt(file, 0, 5), 'latin1')
  const hasChecksum = ((head[4] ?? 0) & LZ4_CONTENT_CHECKSUM) !== 0
  const end = await textAt(file, Math.max(0, size - (hasChecksum ? 8 : 4)), 4)
  return end === '\0\0\0\0'
}

async function hasEnd(file: FileHandle, size: number): Promise<boolean> {
  const end = await textAt(file, Math.max(0, size - 6), 6)
  if (COPY_END.test(end) || end === NO_INSERTS) return true
  return INSERTS_END.test(end) && (await textAt(file, 0, INSERTS.length)) === INSERTS
}

async function textAt(file: FileHandle, position: number, length: number): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.toString('latin1', 0, bytesRead)
}
