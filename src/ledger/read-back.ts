import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { hasErrorCode } from '../files/error-code.ts'
import { type LedgerLine, parseLine } from './line.ts'
import { ledgerPath } from './raw-lines.ts'

const CHUNK_BYTES = 256 * 1024

/**
 * Runs from the newest back to the oldest, reading the file from its end: whoever looks for the last weeks does not pay for years.
 * Lines that cannot be read are left out, as in `readLedger`. Memory is bounded by a chunk and the longest line.
 */
export async function* readLedgerBack(stateDir: string): AsyncGenerator<LedgerLine> {
  const file = await open(ledgerPath(stateDir), constants.O_RDONLY).catch((error: unknown) => {
    if (hasErrorCode(error, 'ENOENT')) return null
    throw error
  })
  if (file === null) return
  try {
    let start = (await file.stat()).size
    // What stands before the first newline of what was read: the rest of it lies in the chunk before.
    let head = Buffer.alloc(0)
    let isEnd = true
    while (start > 0) {
      const length = Math.min(CHUNK_BYTES, start)
      start -= length
      const chunk = Buffer.alloc(length)
      await file.read(chunk, 0, length, start)
      const bytes = Buffer.concat([chunk, head])
      const lines = bytes.toString('latin1').split('\n')
      // A last line without a newline is torn.
      if (isEnd) lines.pop()
      isEnd = false
      head = start > 0 ? Buffer.from(lines.shift() ?? '', 'latin1') : Buffer.alloc(0)
      for (const text of lines.reverse()) {
        const line = parseLine(Buffer.from(text, 'latin1').toString('utf8'))
        if (line !== null) yield line
      }
    }
  } finally {
    await file.close()
  }
}

/** The newest run that can be read; null when there is none. */
export async function newestRun(stateDir: string): Promise<LedgerLine | null> {
  for await (const line of readLedgerBack(stateDir)) return line
  return null
}
