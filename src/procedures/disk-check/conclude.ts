import { type AlertLevel, compareLevels } from '../../alerts/alert.ts'
import type { AlertBook, AlertRecord } from '../../alerts/book.ts'
import type { CheckStatus } from '../../report/report.ts'
import type { Ending, ReportRecorder } from '../../report/report-recorder.ts'
import type { Observed, Topic } from './observed.ts'

type Recorder = ReportRecorder<'disk-check'>

/**
 * The book with what this run could not see as `unknown`, also where people are not told of it yet: not knowing may be told a run
 * later, but it is never taken for `ok`.
 */
export function shownNow(book: AlertBook, observed: readonly Observed[], now: Date): AlertBook {
  const shown = new Map(book)
  for (const { alert } of observed.map(({ observation }) => observation)) {
    const told = shown.get(alert.key)
    if (alert.level !== 'unknown' || compareLevels(told?.level ?? 'ok', 'unknown') >= 0) continue
    const since = told?.worseSince ?? now.toISOString()
    const untold = { toldAt: '', digest: false, worseSince: since, betterSince: null, raised: [] }
    shown.set(alert.key, { ...(told ?? untold), ...alert, since })
  }
  return shown
}

/** What is wrong, worst first. */
export function standing(book: AlertBook): readonly AlertRecord[] {
  return [...book.values()]
    .filter(({ level }) => level !== 'ok')
    .sort((a, b) => compareLevels(b.level, a.level))
}

/** A check per topic, and a finding per thing that is wrong. */
export function noteFindings(
  observed: readonly Observed[],
  wrong: readonly AlertRecord[],
  recorder: Recorder,
): void {
  const topics = new Map(observed.map(({ topic, observation }) => [observation.alert.key, topic]))
  for (const [topic, all] of Map.groupBy(observed, (one) => one.topic)) {
    const worst = wrong.find(({ key }) => topics.get(key) === topic)
    recorder.check({
      id: CHECKS[topic],
      expected: String(all.length),
      actual: String(all.length - wrong.filter(({ key }) => topics.get(key) === topic).length),
      status: worst === undefined ? 'pass' : statusOf(worst.level),
      ...(worst && { reason: worst.reason, facts: worst.facts }),
    })
  }
  for (const record of wrong) {
    const { level, host, subject, facts, reason, key } = record
    recorder.finding({
      check: CHECKS[topics.get(key) ?? 'host'],
      status: statusOf(level),
      reason,
      schema: host,
      object: subject,
      expected: String(facts.expected ?? ''),
      actual: String(facts.actual ?? ''),
    })
  }
}

/** Names of the checks in the catalogue. */
const CHECKS: Readonly<Record<Topic, string>> = {
  host: 'hosts',
  clock: 'clock',
  mount: 'mounts',
  space: 'space',
  inodes: 'inodes',
  writable: 'writable',
  forecast: 'forecast',
  tree: 'backup-tree',
  'next-backup': 'next-backup',
  docker: 'docker',
  databases: 'database-size',
  overdue: 'overdue',
}

/** The worst level that stands is the verdict; a forecast that still waits for a second look is not. */
export function concludeCheck(
  wrong: readonly AlertRecord[],
  counts: { readonly hosts: number; readonly filesystems: number },
): Ending<'disk-check'> {
  const [worst] = wrong
  if (worst === undefined) return { value: 'ok', reason: 'disks-well', facts: counts }
  return { value: worst.level, reason: worst.reason, facts: worst.facts }
}

function statusOf(level: AlertLevel): Exclude<CheckStatus, 'pass'> {
  if (level === 'unknown') return 'unknown'
  return level === 'critical' || level === 'emergency' ? 'fail' : 'warn'
}
