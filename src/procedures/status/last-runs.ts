import type { AlertLevel } from '../../alerts/alert.ts'
import { LEDGER_NOTE } from '../../ledger/append.ts'
import type { LedgerLine } from '../../ledger/line.ts'
import type { LastRun } from '../../status/status.ts'
import { levelOfVerdict } from '../../verdict/level-of-verdict.ts'
import { type ProcedureName, VERDICTS, type VerdictValue } from '../../verdict/verdict.ts'

/**
 * The newest run of every procedure, in the order of the house, then those that this version does not know; where there are several
 * sources, of each of them. A source that is no longer configured is no news.
 */
export function lastRuns(
  lines: readonly LedgerLine[],
  sources: readonly string[],
  now: Date,
): readonly LastRun[] {
  const tellApart = sources.length > 1
  const newest = new Map<string, LedgerLine>()
  for (const line of lines) {
    const { procedure, subject } = line
    if (procedure === LEDGER_NOTE) continue
    if (!tellApart || subject === undefined) newest.set(procedure, line)
    else if (sources.includes(subject)) {
      newest.set(`${procedure}/${subject}`, line)
      // A line of before names no source: what came after it does.
      newest.delete(procedure)
    }
  }
  const order: readonly string[] = Object.keys(VERDICTS)
  const rank = (procedure: string) =>
    order.includes(procedure) ? order.indexOf(procedure) : order.length
  return [...newest.values()]
    .sort((one, other) => rank(one.procedure) - rank(other.procedure))
    .map((line) => ({
      procedure: line.procedure,
      ...(tellApart && line.subject !== undefined ? { subject: line.subject } : {}),
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
