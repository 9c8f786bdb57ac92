import { LEDGER_NOTE } from '../../ledger/append.ts'
import type { LedgerLine } from '../../ledger/line.ts'
import type { LastRun } from '../../status/status.ts'
import { isGood, VERDICTS, type VerdictValue } from '../../verdict/verdict.ts'

/** The newest run of every procedure, in the order of the house, then those that this version does not know. */
export function lastRuns(lines: readonly LedgerLine[], now: Date): readonly LastRun[] {
  const newest = new Map<string, LedgerLine>()
  for (const line of lines) if (line.procedure !== LEDGER_NOTE) newest.set(line.procedure, line)
  const order: readonly string[] = Object.keys(VERDICTS)
  const rank = (procedure: string) =>
    order.includes(procedure) ? order.indexOf(procedure) : order.length
  return [...newest.values()]
    .sort((one, other) => rank(one.procedure) - rank(other.procedure))
    .map((line) => ({
      procedure: line.procedure,
      verdict: line.verdict,
      reason: line.reason,
      at: line.time,
      ageSeconds: Math.max(0, (now.getTime() - Date.parse(line.time)) / 1000),
      durationSeconds: line.duration,
      isGood: isGoodVerdict(line.verdict),
    }))
}

const KNOWN: ReadonlySet<string> = new Set(Object.values(VERDICTS).flat())

function isGoodVerdict(verdict: string): boolean {
  return isKnown(verdict) && isGood(verdict)
}

function isKnown(verdict: string): verdict is VerdictValue {
  return KNOWN.has(verdict)
}
