import { type LedgerLine, parseLine } from './line.ts'
import { ledgerPath, readRawLines } from './raw-lines.ts'

/** Runs kept in memory when no limit is asked for: about two years of four procedures a day. */
export const DEFAULT_LEDGER_LIMIT = 3000

/** Which runs to read. */
export interface LedgerQuery {
  readonly procedure?: string
  /** The newest so many; a positive whole number. */
  readonly limit?: number
}

/**
 * The newest runs, oldest first; none when there is no ledger yet. Lines that cannot be read (torn,
 * changed) are left out here; `verifyLedger` names them. Memory is bounded by the limit.
 */
export async function readLedger(
  stateDir: string,
  { procedure, limit = DEFAULT_LEDGER_LIMIT }: LedgerQuery = {},
): Promise<readonly LedgerLine[]> {
  const newest: LedgerLine[] = []
  for await (const { bytes, isTerminated } of readRawLines(ledgerPath(stateDir))) {
    const line = isTerminated ? parseLine(bytes.toString('utf8')) : null
    if (line === null || (procedure !== undefined && line.procedure !== procedure)) continue
    newest.push(line)
    if (newest.length >= limit * 2) newest.splice(0, newest.length - limit)
  }
  return newest.slice(-limit)
}
