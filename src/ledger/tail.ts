import type { FileHandle } from 'node:fs/promises'

const CHUNK_BYTES = 64 * 1024

/** The end of a ledger: its last whole line (without newline) and what stands behind it (torn). */
export interface LedgerTail {
  /** Null when the file holds no whole line. */
  readonly lastLine: Buffer | null
  readonly torn: Buffer
  /** Length of the file up to and with the last newline. */
  readonly wholeBytes: number
}

/** Reads a file from its end, only as far as the last line reaches. */
export async function readTail(file: FileHandle): Promise<LedgerTail> {
  let start = (await file.stat()).size
  let tail = Buffer.alloc(0)
  while (start > 0 && newlineBeforeLast(tail) === -1) {
    const length = Math.min(CHUNK_BYTES, start)
    start -= length
    tail = Buffer.concat([await readExactly(file, start, length), tail])
  }
  const lastNewline = tail.lastIndexOf(10)
  return {
    lastLine: lastNewline === -1 ? null : tail.subarray(newlineBeforeLast(tail) + 1, lastNewline),
    torn: tail.subarray(lastNewline + 1),
    wholeBytes: start + lastNewline + 1,
  }
}

function newlineBeforeLast(tail: Buffer): number {
  const last = tail.lastIndexOf(10)
  return last > 0 ? tail.lastIndexOf(10, last - 1) : -1
}

async function readExactly(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  let done = 0
  while (done < length) {
    const { bytesRead } = await file.read(buffer, done, length - done, position + done)
    if (bytesRead === 0) throw new Error('the ledger became shorter while it was read')
    done += bytesRead
  }
  return buffer
}
