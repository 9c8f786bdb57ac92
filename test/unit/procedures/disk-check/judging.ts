import type { HostMeasurement } from '../../../../src/disk/measurement.ts'
import type { LedgerLine } from '../../../../src/ledger/line.ts'
import { type Evidence, judge } from '../../../../src/procedures/disk-check/judge.ts'
import { diskConfig } from './evidence.ts'

/** When everything is judged. */
export const NOW = new Date('2026-03-01T06:17:00Z')
/** Milliseconds. */
export const HOUR_MS = 3_600_000

/** Measurements with nothing remembered. */
export const evidence = (
  measurements: readonly HostMeasurement[],
  more: Partial<Evidence> = {},
): Evidence => ({
  measurements,
  sources: ['shop'],
  ledger: [],
  history: new Map(),
  trials: [],
  now: NOW,
  ...more,
})

/** What is not well, as `key level reason`. */
export function troubles(given: Evidence, yaml = ''): readonly string[] {
  return judge(given, diskConfig(yaml))
    .observed.map(({ observation }) => observation.alert)
    .filter(({ level }) => level !== 'ok')
    .map(({ key, level, reason }) => `${key} ${level} ${reason}`)
}

/** A run in the ledger. */
export const run = (procedure: string, verdict: string, hoursAgo: number): LedgerLine => ({
  seq: 1,
  previous: '0'.repeat(64),
  time: new Date(NOW.getTime() - hoursAgo * HOUR_MS).toISOString(),
  host: 'vps',
  procedure,
  run: 'r',
  trigger: 'schedule',
  actor: 'ana',
  verdict,
  reason: 'x',
  duration: 1,
  metrics: {},
  'report-sha256': '0'.repeat(64),
})
