import { expect, it } from 'vitest'
import {
  type ToldVerdict,
  verdictAlert,
  verdictTransition,
} from '../../../src/notify/verdict-alert.ts'
import type { VerdictValue } from '../../../src/verdict/verdict.ts'

const ended = (value: VerdictValue, reason: string = value) =>
  verdictAlert({ procedure: 'backup', subject: 'shop', value, reason, facts: {} })

/** What people are told of a row of nightly verdicts. */
function told(verdicts: readonly (readonly [VerdictValue, string?])[], hoursBetween = 24) {
  let last: ToldVerdict | undefined
  return verdicts.map(([value, reason], night) => {
    const alert = ended(value, reason)
    if (!alert) return '-'
    const now = new Date(Date.UTC(2025, 10, 1) + night * hoursBetween * 3_600_000)
    const change = verdictTransition(alert, last, { now, remindAfterSeconds: 86_400 })
    if (change) last = { level: alert.level, since: change.since, toldAt: now.toISOString() }
    return change?.kind ?? '-'
  })
}

it.each([
  ['complete', 'complete', 'ok'],
  ['failed', 'dump-failed', 'critical'],
  ['cannot-judge', 'tool-missing', 'warning'],
  ['restorable', 'rto-missed', 'warning'],
  ['restorable', 'proven', 'ok'],
  ['not-restorable', 'rows-missing', 'critical'],
  ['rolled-back', 'x', 'critical'],
  ['unknown', 'lock-held', 'unknown'],
] as const)('%s (%s) is %s', (value, reason, level) => {
  expect(ended(value, reason)?.level).toBe(level)
})

it.each(['planned', 'not-changed', 'refused'] as const)('of %s nobody is told', (value) => {
  expect(ended(value)).toBeNull()
})

it('a failure is told once, and so is its end', () => {
  const night = (value: VerdictValue) => [value] as const
  expect(
    told(
      ['complete', 'failed', 'failed', 'complete', 'complete'].map((v) => night(v as VerdictValue)),
      6,
    ),
  ).toEqual(['-', 'raised', '-', 'resolved', '-'])
})

it('a failure that lasts is told again after a day', () => {
  expect(told(Array(6).fill(['failed'] as const), 12)).toEqual([
    'raised',
    '-',
    'reminder',
    '-',
    'reminder',
    '-',
  ])
})

it('a failure that was told under a clock that was ahead is told again today, not when that day comes', () => {
  const alert = ended('failed', 'dump-failed')
  if (!alert) throw new Error('a failure is an alert')
  const ahead = '2031-01-01T00:00:00.000Z'
  const last = { level: 'critical', since: ahead, toldAt: ahead } as const
  const moment = { now: new Date('2025-11-20T06:00:00Z'), remindAfterSeconds: 86_400 }
  expect(verdictTransition(alert, last, moment)?.kind).toBe('reminder')
})

it('what gets worse or better is told at once, since the first of it', () => {
  expect(
    told(
      [
        ['restorable', 'rto-missed'],
        ['not-restorable'],
        ['cannot-judge'],
        ['restorable', 'proven'],
      ],
      1,
    ),
  ).toEqual(['raised', 'escalated', 'eased', 'resolved'])
})
