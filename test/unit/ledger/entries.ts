import type { LedgerEntry } from '../../../src/ledger/line.ts'

/** A run as a backup would enter it. */
export function entryOf(run: string, procedure = 'backup'): LedgerEntry {
  return {
    time: '2025-11-20T06:00:00.000Z',
    host: 'db1',
    procedure,
    run,
    trigger: 'schedule',
    actor: 'operações',
    verdict: 'complete',
    reason: 'complete',
    duration: 12.5,
    metrics: { 'dump-bytes': 37_640 },
    'report-sha256': 'a'.repeat(64),
  }
}
