import type { LedgerLine } from '../../ledger/line.ts'
import { readLedgerBack } from '../../ledger/read-back.ts'

const DAY_MS = 86_400_000
/** What the forecast looks at: six weeks. */
const RECENT_DAYS = 42
/** A procedure that has not run for longer is taken for one that nobody runs here. */
const FARTHEST_DAYS = 400

/** So many lines in a row that are older end the search. Fewer may be of a clock that was behind, and hide all that came before. */
const OLD_IN_A_ROW = 100

/** Procedures whose last run counts however old it is. */
const SCHEDULED: ReadonlySet<string> = new Set(['offsite-sync', 'restore-drill'])

/** The runs that a check needs to know, oldest first: all of six weeks, and of those before only what shows whether a schedule is dead. */
export async function recallRuns(stateDir: string, now: Date): Promise<readonly LedgerLine[]> {
  const recalled: LedgerLine[] = []
  let old = 0
  for await (const line of readLedgerBack(stateDir)) {
    const days = (now.getTime() - Date.parse(line.time)) / DAY_MS
    old = days > FARTHEST_DAYS ? old + 1 : 0
    if (old > OLD_IN_A_ROW) break
    if (old > 0) continue
    if (days <= RECENT_DAYS || SCHEDULED.has(line.procedure)) recalled.push(line)
  }
  return recalled.reverse()
}
