import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { hasErrorCode } from '../files/error-code.ts'

/** Bytes of one line without its newline; `isTerminated` is false for a last line without newline (torn). */
export interface RawLine {
  readonly bytes: Buffer
  readonly isTerminated: boolean
}

/** Where the ledger of a state directory lies. */
export function ledgerPath(stateDir: string): string {
  return join(stateDir, 'ledger.jsonl')
}

/** Streams the lines of a file; memory is bounded by the longest line. A missing file has none. */
export async function* readRawLines(path: string): AsyncGenerator<RawLine> {
  let rest = Buffer.alloc(0)
  try {
    for await (const chunk of createReadStream(path)) {
      rest = Buffer.concat([rest, Buffer.from(chunk)])
      let start = 0
      for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10, start)) {
        yield { bytes: rest.subarray(start, end), isTerminated: true }
        start = end + 1
      }
      rest = rest.subarray(start)
    }
  } catch (error) {
    if (!hasErrorCode(error, 'ENOENT')) throw error
  }
  if (rest.length > 0) yield { bytes: rest, isTerminated: false }
}
