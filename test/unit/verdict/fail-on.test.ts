import { describe, expect, it } from 'vitest'
import {
  DISK_FAIL_ON,
  type FailOn,
  failsBackup,
  failsDiskCheck,
  failsDrill,
} from '../../../src/verdict/fail-on.ts'
import { isGood, VERDICTS, type VerdictValue } from '../../../src/verdict/verdict.ts'

const POLICIES: readonly FailOn[] = ['objective', 'cannot-judge', 'not-restorable', 'never']

describe('a drill fails a run', () => {
  it.each<[value: VerdictValue, reason: string, failsUnder: readonly FailOn[]]>([
    ['restorable', 'proven', []],
    ['restorable', 'rto-missed', ['objective']],
    ['restorable', 'rpo-missed', ['objective']],
    ['restorable', 'backup-stale', ['objective']],
    ['restorable', 'future-dated-backup', ['objective']],
    ['cannot-judge', 'no-passport', ['objective', 'cannot-judge']],
    ['cannot-judge', 'cancelled', ['objective', 'cannot-judge']],
    ['not-restorable', 'rows-missing', ['objective', 'cannot-judge', 'not-restorable']],
  ])('that is %s by %s, under %j only', (value, reason, failsUnder) => {
    expect(POLICIES.filter((policy) => failsDrill({ value, reason }, policy))).toEqual(failsUnder)
  })
})

describe('a disk check fails a run', () => {
  it.each<[value: VerdictValue, failsUnder: number]>([
    ['ok', 0],
    ['warning', 1],
    ['unknown', 2],
    ['critical', 3],
    ['emergency', 4],
  ])('that is %s under the %d strictest policies only', (value, failsUnder) => {
    expect(DISK_FAIL_ON.filter((policy) => failsDiskCheck({ value }, policy))).toEqual(
      DISK_FAIL_ON.slice(0, failsUnder),
    )
  })
})

describe('a verdict', () => {
  it('of a backup fails the run unless it is complete', () => {
    expect(VERDICTS.backup.filter((value) => failsBackup({ value }))).toEqual(['failed'])
  })

  it('is good news for one value of each procedure, and of a recovery for all that ended as asked', () => {
    expect(Object.values(VERDICTS).map((values) => values.filter(isGood))).toEqual([
      ['complete'],
      ['restorable'],
      ['planned', 'recovered', 'undone', 'dropped', 'not-changed'],
      ['safe'],
      ['made'],
      ['ok'],
      ['trustworthy'],
    ])
  })
})
