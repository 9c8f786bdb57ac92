import type { AlertLevel } from '../../alerts/alert.ts'
import { LEDGER_NOTE } from '../../ledger/append.ts'
import type { LedgerLine } from '../../ledger/line.ts'
import { levelOfVerdict } from '../../notify/verdict-alert.ts'
import type { LastRun } from '../../status/status.ts'
import { type ProcedureName, VERDICTS, type VerdictValue } from '../../verdict/verdict.ts'

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
      level: levelOfRun(line),
    }))
}

/** As people are told of it; of a procedure or a verdict that this version does not know it says that it does not. */
function levelOfRun({ procedure, verdict, reason }: LedgerLine): AlertLevel {
  if (!isProcedure(procedure)) return 'unknown'
  const values: readonly VerdictValue[] = VERDICTS[procedure]
  const value = values.find((one) => one === verdict)
  if (value === undefined) return 'unknown'
  return levelOfVerdict(value, reason)
}

function isProcedure(procedure: string): procedure is ProcedureName {
  return Object.hasOwn(VERDICTS, procedure)
}
