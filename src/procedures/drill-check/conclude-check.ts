import type { CleanRun, DetectionMatrix, FaultTrial, MatrixTotals } from '../../report/matrix.ts'
import { matrixTotals } from '../../report/matrix.ts'
import type { Ending, ReportRecorder } from '../../report/report-recorder.ts'
import type { BackupCopy } from './damage/backup-copy.ts'
import type { GoodBackup } from './good-backup/good-backup.ts'

type Recorder = ReportRecorder<'drill-check'>

/** The good backup as a report names it. */
type NamedGood = Pick<GoodBackup, 'origin'> & { readonly backup: Pick<BackupCopy, 'name'> }

/** Everything a check has learnt. */
export interface CheckResult {
  readonly good: NamedGood
  readonly seed: number
  /** That of the good backup as it is comes first. */
  readonly trials: readonly FaultTrial[]
  readonly cleanRuns: readonly CleanRun[]
}

/**
 * How a check ends whose good backup the drill does not call good; null when it does. An alarm at a sample is a false
 * one; a backup of the site may be bad indeed.
 */
export function endingOfBaseline(
  { origin, backup }: NamedGood,
  [baseline]: readonly FaultTrial[],
): Ending<'drill-check'> | null {
  if (baseline?.outcome === 'silent') return null
  const actual = baseline?.actual ?? ''
  const isAlarm = origin === 'sample' && !actual.startsWith('cannot-judge')
  const facts = { name: backup.name, actual }
  const error = `the drill says of the good backup as it is: ${actual}`
  if (isAlarm) return { value: 'untrustworthy', reason: 'false-alarms', facts, error }
  return { value: 'cannot-judge', reason: 'good-backup-not-good', facts, error }
}

/** One miss or one false alarm makes the drill untrustworthy; what could not be tried is told, and counts for nothing. */
export function concludeCheck(
  { good, seed, trials, cleanRuns }: CheckResult,
  recorder: Recorder,
): Ending<'drill-check'> {
  const subject = good.origin === 'sample' ? 'sample' : good.backup.name
  const matrix = { subject, seed, trials, cleanRuns }
  const totals = matrixTotals(matrix)
  recorder.sections({ matrix })
  noteMetrics(totals, recorder)
  noteFaults(trials, totals, recorder)
  noteAlarms(cleanRuns, totals, recorder)
  return endingOf(totals, isNothingTried(matrix))
}

/** Whether nothing that was asked for could be tried: that the good backup is good is not what was asked. */
function isNothingTried({ trials: [, ...asked], cleanRuns }: DetectionMatrix): boolean {
  const isNone = asked.every(({ outcome }) => outcome === 'not-tried')
  return asked.length > 0 && isNone && cleanRuns.length === 0
}

function endingOf(totals: MatrixTotals, isNothing: boolean): Ending<'drill-check'> {
  const { caught, tried, notTried, harmless, cleanRuns, falseAlarms } = totals
  const missed = tried - caught
  const silent = harmless + cleanRuns
  const facts = {
    caught,
    tried,
    missed,
    cleanRuns: silent,
    falseAlarms,
    ...(notTried > 0 ? { notTried } : {}),
  }
  if (missed > 0) return { value: 'untrustworthy', reason: 'faults-missed', facts }
  if (falseAlarms > 0) return { value: 'untrustworthy', reason: 'false-alarms', facts }
  if (isNothing) return { value: 'cannot-judge', reason: 'nothing-tried', facts }
  return { value: 'trustworthy', reason: 'all-caught', facts }
}

function noteMetrics(totals: MatrixTotals, recorder: Recorder): void {
  const count = (id: string, value: number, objective?: number) =>
    recorder.metric({
      id,
      value,
      unit: 'count',
      ...(objective === undefined ? {} : { objective }),
    })
  count('faults-caught', totals.caught)
  count('faults-tried', totals.tried)
  count('faults-missed', totals.tried - totals.caught, 0)
  count('faults-not-tried', totals.notTried)
  count('clean-runs', totals.cleanRuns)
  count('false-alarms', totals.falseAlarms, 0)
}

function noteFaults(
  trials: readonly FaultTrial[],
  { caught, tried }: MatrixTotals,
  recorder: Recorder,
): void {
  const expected = `${tried} of ${tried} caught`
  const actual = `${caught} of ${tried} caught`
  recorder.check(
    caught === tried
      ? { id: 'faults', status: 'pass', expected, actual }
      : { id: 'faults', status: 'fail', expected, actual, reason: 'faults-missed' },
  )
  for (const trial of trials) {
    if (trial.outcome === 'missed') recorder.finding(asFinding(trial, 'fault-missed'))
    if (trial.outcome === 'alarmed') recorder.finding(asFinding(trial, 'false-alarm'))
  }
}

function asFinding({ group, id, expected, actual }: FaultTrial, reason: string) {
  return {
    check: reason === 'fault-missed' ? 'faults' : 'false-alarms',
    status: 'fail' as const,
    reason,
    schema: group,
    object: id,
    expected,
    actual,
  }
}

function noteAlarms(
  cleanRuns: readonly CleanRun[],
  { harmless, falseAlarms }: MatrixTotals,
  recorder: Recorder,
): void {
  const common = {
    id: 'false-alarms',
    expected: '0 false alarms',
    actual: `${falseAlarms} in ${cleanRuns.length} clean runs and ${harmless} harmless changes`,
  }
  recorder.check(
    falseAlarms === 0
      ? { ...common, status: 'pass' }
      : { ...common, status: 'fail', reason: 'false-alarms' },
  )
  for (const { seed, settings, alarm } of cleanRuns) {
    if (alarm === '') continue
    recorder.finding({
      check: 'false-alarms',
      status: 'fail',
      reason: 'false-alarm',
      schema: 'clean-runs',
      object: `seed ${seed}`,
      expected: `silence under ${settings}`,
      actual: alarm,
    })
  }
}
