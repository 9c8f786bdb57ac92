import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'

const CHUNK_BYTES = 1024 * 1024

/** SHA-256 of a file in hexadecimal; memory does not grow with it. */
export async function hashFile(path: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  const source = createReadStream(path, { highWaterMark: CHUNK_BYTES })
  await pipeline(source, hash, signal === undefined ? {} : { signal })
  return hash.digest('hex')
}
