import { createHash, hash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'

const CHUNK_BYTES = 1024 * 1024
/** A stream takes memory for a whole chunk, of the smallest file too: of very many the collector would have more to do than the disk. */
export const SMALL_BYTES = 64 * 1024

/** SHA-256 of a file in hexadecimal; memory does not grow with it. */
export async function hashFile(path: string, signal?: AbortSignal): Promise<string> {
  const options = signal === undefined ? {} : { signal }
  const { size } = await stat(path)
  if (size <= SMALL_BYTES) return hash('sha256', await readFile(path, options))
  const sum = createHash('sha256')
  await pipeline(createReadStream(path, { highWaterMark: CHUNK_BYTES }), sum, options)
  return sum.digest('hex')
}

/** The same of a small file, in this turn: by way of the thread pool very many of them take three times as long. */
export function hashSmallFile(path: string): string {
  return hash('sha256', readFileSync(path))
}
