import type { LedgerLine } from '../../ledger/line.ts'
import { readLedger } from '../../ledger/read.ts'

/** How long a recovery will take by what earlier runs took; seconds. */
export interface Estimate {
  readonly restoreSeconds?: number
  readonly backupSeconds?: number
  /** Drills of about this size that were looked at. */
  readonly drills: number
}

/** Looked at, newest first: hardware and data change. */
const RUNS = 5
/** Runs of a source of another size say nothing. */
const SIZE_FACTOR = 2

/** Medians of the last drills that proved a backup, and of the last backups, of about as many rows. */
export async function estimate(stateDir: string, rows: number): Promise<Estimate> {
  const lines = (await readLedger(stateDir)).filter((line) => isOfSize(line, rows))
  const drills = secondsOf(lines, ({ procedure, verdict, metrics }) =>
    procedure === 'restore-drill' && verdict === 'restorable' ? metrics.rto : undefined,
  )
  const backups = secondsOf(lines, ({ procedure, reason, duration }) =>
    procedure === 'backup' && reason === 'complete' ? duration : undefined,
  )
  const [restoreSeconds, backupSeconds] = [median(drills), median(backups)]
  return {
    drills: drills.length,
    ...(restoreSeconds === undefined ? {} : { restoreSeconds }),
    ...(backupSeconds === undefined ? {} : { backupSeconds }),
  }
}

function isOfSize({ metrics }: LedgerLine, rows: number): boolean {
  const then = metrics.rows ?? 0
  return then <= rows * SIZE_FACTOR && rows <= then * SIZE_FACTOR
}

function secondsOf(
  lines: readonly LedgerLine[],
  pick: (line: LedgerLine) => number | undefined,
): number[] {
  return lines.flatMap((line) => pick(line) ?? []).slice(-RUNS)
}

function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]
}
