import { createHash } from 'node:crypto'
import { type LedgerLine, serializeLine } from './line.ts'

/** SHA-256 (hex) that the next line names as `previous`; of the newest line it is the head hash. */
export function hashLine(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * The head hash once `line` is the newest. A chain cannot tell that its end was cut off: only a head
 * hash kept elsewhere can, which is why every report prints it.
 */
export function headHash(line: LedgerLine): string {
  return hashLine(serializeLine(line))
}
