import { describe, expect, it } from 'vitest'
import type { AlertLevel, Transition } from '../../../src/alerts/alert.ts'
import type { AlertRecord } from '../../../src/alerts/book.ts'
import type { Observation } from '../../../src/alerts/observation.ts'
import { settle } from '../../../src/alerts/settle.ts'
import { judgeSpace } from '../../../src/procedures/disk-check/judge-space.ts'
import { seededRandom } from '../../../src/procedures/drill-check/seeded-random.ts'
import { diskConfig, filesystem } from '../procedures/disk-check/evidence.ts'

const HOUR_MS = 3_600_000
const NEVER = Number.POSITIVE_INFINITY

const seen = (level: AlertLevel, more: Partial<Observation> = {}): Observation => ({
  alert: { key: 'k', host: 'local', subject: '/', level, reason: 'space-low', facts: {} },
  holds: level,
  raiseAfterSeconds: 0,
  easeAfterSeconds: 5 * 3600,
  ...more,
})

/** Settles one observation per six hours and returns what people are told, as `hour kind level`. */
function tell(observations: readonly Observation[], reminderSeconds = NEVER): readonly string[] {
  let record: AlertRecord | null = null
  return observations.flatMap((one, run) => {
    const now = new Date(run * 6 * HOUR_MS)
    const settled = settle(record, one, { now, reminderSeconds })
    record = settled.record
    return settled.transition ? [line(run, settled.transition)] : []
  })
}

const line = (run: number, { kind, alert, digest }: Transition) =>
  `${run} ${kind} ${alert.level}${digest ? ' (digest)' : ''}`

const DISK = diskConfig()

/** A file system at these percentages, a run each. */
const filling = (percents: readonly number[]) =>
  percents.flatMap((percent) =>
    judgeSpace('local', filesystem({ percent }), DISK)
      .filter(({ topic }) => topic === 'space')
      .map(({ observation }) => observation),
  )

describe('what people are told of an alert', () => {
  it('is one message per level on the way up, at once, and one when it is over', () => {
    const levels = ['ok', 'warning', 'warning', 'critical', 'emergency', 'ok', 'ok', 'ok'] as const
    expect(tell(levels.map((level) => seen(level)))).toEqual([
      '1 raised warning',
      '3 escalated critical',
      '4 escalated emergency',
      '6 resolved ok',
    ])
  })

  it('is nothing of one calm run between two bad ones', () => {
    const levels = ['critical', 'ok', 'critical', 'ok', 'critical'] as const
    expect(tell(levels.map((level) => seen(level)))).toEqual(['0 raised critical'])
  })

  it('waits for its patience when it has some', () => {
    const one = seen('warning', { raiseAfterSeconds: 5 * 3600 })
    expect(tell([one, one, one])).toEqual(['1 raised warning'])
    expect(tell([one, seen('ok'), one, seen('ok')])).toEqual([])
  })

  it('is repeated after the reminder while it is critical, not while it is a warning', () => {
    const day = 24 * 3600
    const eight = (level: AlertLevel) => Array.from({ length: 9 }, () => seen(level))
    expect(tell(eight('critical'), day)).toEqual([
      '0 raised critical',
      '4 reminder critical',
      '8 reminder critical',
    ])
    expect(tell(eight('warning'), day)).toEqual(['0 raised warning'])
  })

  it('is a digest when the same comes back within eight days, unless it is worse or an emergency', () => {
    const week = (level: AlertLevel) =>
      Array.from({ length: 28 }, (_, run) => seen(run < 8 ? level : 'ok'))
    expect(tell([...week('warning'), ...week('warning')])).toEqual([
      '0 raised warning',
      '9 resolved ok',
      '28 raised warning (digest)',
      '37 resolved ok (digest)',
    ])
    expect(tell([...week('warning'), ...week('critical')])).toContain('28 raised critical')
    expect(tell([...week('emergency'), ...week('emergency')])).toContain('28 raised emergency')
  })

  it('is never better because there was no answer: what was told stands and is repeated', () => {
    const levels = ['critical', 'unknown', 'unknown', 'ok', 'unknown', 'ok', 'ok'] as const
    const hanging = levels.map((level) => {
      const one = seen(level)
      return level === 'unknown'
        ? { ...one, alert: { ...one.alert, reason: 'filesystem-hanging' } }
        : one
    })
    expect(tell(hanging)).toEqual(['0 raised critical', '6 resolved ok'])
    const at = (hours: number) => ({ now: new Date(hours * HOUR_MS), reminderSeconds: 3600 })
    const { record } = settle(null, seen('critical'), at(0))
    const [, silent = seen('unknown')] = hanging
    expect(settle(record, silent, at(6)).transition).toMatchObject({
      kind: 'reminder',
      alert: { level: 'critical', reason: 'space-low' },
    })
  })

  it('keeps the words in which it was raised when it is over', () => {
    const at = (hours: number) => ({ now: new Date(hours * HOUR_MS), reminderSeconds: NEVER })
    const told = {
      ...seen('unknown').alert,
      reason: 'filesystem-hanging',
      facts: { detail: 'nfs' },
    }
    const { record } = settle(null, { ...seen('unknown'), alert: told }, at(0))
    const calm = settle(record, seen('ok'), at(6)).record
    expect(settle(calm, seen('ok'), at(12)).transition?.alert).toMatchObject({
      level: 'ok',
      reason: 'filesystem-hanging',
      facts: { detail: 'nfs' },
    })
  })

  it('is at most three messages in 90 days of hovering at a threshold; without hysteresis more than a hundred', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const random = seededRandom(9000 + seed)
      const percents = Array.from({ length: 360 }, () => 78.5 + random())
      expect(tell(filling(percents)).length).toBeLessThanOrEqual(3)
      const crossings = percents.filter(
        (percent, run) => Math.ceil(percent) !== Math.ceil(percents[run - 1] ?? 0),
      )
      expect(crossings.length).toBeGreaterThan(100)
    }
  })

  it('is three messages while a disk slowly goes from 65 to 95 percent, none of them late', () => {
    const percents = Array.from({ length: 360 }, (_, run) => 65 + run / 12)
    const told = tell(filling(percents))
    expect(told.map((one) => one.replace(/^\d+ /, ''))).toEqual([
      'raised warning',
      'escalated critical',
      'escalated emergency',
    ])
    const first = (percent: number) => percents.findIndex((one) => Math.ceil(one) >= percent)
    expect(told.map((one) => Number(one.split(' ')[0]))).toEqual([first(70), first(80), first(90)])
  })
})
