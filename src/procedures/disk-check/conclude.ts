import { type AlertLevel, compareLevels } from '../../alerts/alert.ts'
import type { AlertBook, AlertRecord } from '../../alerts/book.ts'
import type { Phrasebook } from '../../locale/phrasebook.ts'
import type { CheckStatus, Finding } from '../../report/report.ts'
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

/** A check per topic. */
export function noteChecks(
  observed: readonly Observed[],
  wrong: readonly AlertRecord[],
  recorder: Recorder,
): void {
  const topics = topicsOf(observed)
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
}

/** A finding per thing that is wrong, in the words of the report's language. */
export function noteFindings(
  observed: readonly Observed[],
  wrong: readonly AlertRecord[],
  { recorder, phrasebook }: { readonly recorder: Recorder; readonly phrasebook: Phrasebook },
): void {
  const topics = topicsOf(observed)
  for (const record of wrong) {
    const { level, host, subject, reason, key } = record
    const topic = topics.get(key) ?? 'host'
    recorder.finding({
      check: CHECKS[topic],
      status: statusOf(level),
      reason,
      schema: host,
      object: subject,
      ...differenceIn(record, topic, phrasebook),
    })
  }
}

function topicsOf(observed: readonly Observed[]): ReadonlyMap<string, Topic> {
  return new Map(observed.map(({ topic, observation }) => [observation.alert.key, topic]))
}

/** What was expected and what is, by the reason; where many reasons say the same, by the topic. Empty when no text is known. */
function differenceIn(
  { reason, facts }: AlertRecord,
  topic: Topic,
  { disk, fill }: Phrasebook,
): Pick<Finding, 'expected' | 'actual'> {
  const texts: Readonly<Record<string, Difference>> = disk.differences
  const code = [reason, topic].find((one) => Object.hasOwn(texts, one)) ?? ''
  const { expected = '', actual = '' } = texts[code] ?? {}
  return { expected: fill(expected, facts), actual: fill(actual, facts) }
}

type Difference = Partial<Pick<Finding, 'expected' | 'actual'>>

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
  directory: 'watched-directories',
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
