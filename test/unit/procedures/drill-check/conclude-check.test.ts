import { describe, expect, it } from 'vitest'
import {
  type CheckResult,
  concludeCheck,
  endingOfBaseline,
} from '../../../../src/procedures/drill-check/conclude-check.ts'
import type { FaultTrial } from '../../../../src/report/matrix.ts'
import { ReportRecorder } from '../../../../src/report/report-recorder.ts'
import { fakeWorld } from '../../../fixtures/reports/fake-world.ts'

const SAMPLE = { origin: 'sample', backup: { name: 'sample_backup_20251120_030000' } } as const

function trial(outcome: FaultTrial['outcome'], id: string = outcome): FaultTrial {
  const isNot = outcome === 'not-tried'
  const actual = outcome === 'silent' ? 'restorable: proven' : 'not-restorable: rows-differ'
  return { id, group: 'rows', outcome, expected: '', actual: isNot ? '' : actual }
}

const BASELINE = trial('silent', 'good-backup-as-it-is')
const SILENT_RUN = { seed: 1, settings: 'jobs 2', alarm: '' }

function end(trials: readonly FaultTrial[], more: Partial<CheckResult> = {}) {
  const subject = { procedure: 'drill-check', lastro: 'test', system: 'chefwell' } as const
  const recorder = new ReportRecorder<'drill-check'>(fakeWorld(), subject)
  const result = { good: SAMPLE, seed: 7, trials: [BASELINE, ...trials], cleanRuns: [], ...more }
  return concludeCheck(result, recorder)
}

describe('a check', () => {
  it.each<[string, readonly FaultTrial['outcome'][], string, string]>([
    ['all was caught', ['caught', 'silent'], 'trustworthy', 'all-caught'],
    ['something could not be tried beside', ['caught', 'not-tried'], 'trustworthy', 'all-caught'],
    ['one fault was missed', ['caught', 'missed', 'not-tried'], 'untrustworthy', 'faults-missed'],
    ['something harmless raised an alarm', ['alarmed', 'caught'], 'untrustworthy', 'false-alarms'],
    ['nothing could be tried', ['not-tried', 'not-tried'], 'cannot-judge', 'nothing-tried'],
    ['nothing was asked but the good backup', [], 'trustworthy', 'all-caught'],
  ])('in which %s %j is %s: %s', (_title, outcomes, value, reason) => {
    expect(end(outcomes.map((outcome) => trial(outcome)))).toMatchObject({ value, reason })
  })

  it('counts what could not be tried as neither caught nor tried', () => {
    const { facts } = end([trial('caught'), trial('not-tried'), trial('not-tried')])

    expect(facts).toMatchObject({ caught: 1, tried: 1, missed: 0, notTried: 2 })
  })

  it('of clean runs alone says something, whatever could not be tried', () => {
    const ending = end([trial('not-tried')], { cleanRuns: [SILENT_RUN] })

    expect(ending).toMatchObject({ value: 'trustworthy', facts: { cleanRuns: 2, notTried: 1 } })
  })

  it('goes on only when the drill calls the good backup good', () => {
    expect(endingOfBaseline(SAMPLE, [BASELINE])).toBeNull()
    expect(endingOfBaseline(SAMPLE, [trial('alarmed')])).toMatchObject({ value: 'untrustworthy' })
    expect(endingOfBaseline({ ...SAMPLE, origin: 'backup' }, [trial('alarmed')])).toMatchObject({
      value: 'cannot-judge',
      reason: 'good-backup-not-good',
    })
  })
})
