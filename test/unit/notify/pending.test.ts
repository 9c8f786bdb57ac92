import { describe, expect, it } from 'vitest'
import { asHeardBy, isWorthTelling, mergePending } from '../../../src/notify/pending.ts'
import { change } from './changes.ts'

const NOW = new Date('2025-11-20T12:00:00Z')
const merge = (...steps: readonly Parameters<typeof change>[1][]) =>
  mergePending(
    [],
    steps.map((step) => change('a', step)),
    NOW,
  ).map(({ kind, from, alert: { level } }) => `${kind} ${from}→${level}`)

describe('what a channel has still to tell', () => {
  it('is one change per alert, from what was told last to what is now', () => {
    expect(merge({}, { kind: 'escalated', from: 'warning', level: 'critical' })).toEqual([
      'raised ok→critical',
    ])
    expect(
      merge(
        { kind: 'escalated', from: 'warning', level: 'emergency' },
        { kind: 'eased', from: 'emergency', level: 'critical' },
      ),
    ).toEqual(['escalated warning→critical'])
    expect(
      merge(
        { kind: 'escalated', from: 'warning', level: 'critical' },
        { kind: 'resolved', from: 'critical', level: 'ok' },
      ),
    ).toEqual(['resolved warning→ok'])
  })

  it('is nothing when it came and went before anybody was told', () => {
    expect(merge({}, { kind: 'resolved', from: 'warning', level: 'ok' })).toEqual([])
  })

  it('is a reminder when it went and came back', () => {
    expect(
      merge(
        { kind: 'resolved', from: 'warning', level: 'ok' },
        { kind: 'raised', from: 'ok', level: 'warning' },
      ),
    ).toEqual(['reminder warning→warning'])
  })

  it('is forgotten after two weeks, unless it says that something is over', () => {
    const later = new Date('2025-12-20T12:00:00Z')
    const old = [change('a'), change('b', { kind: 'resolved', from: 'warning', level: 'ok' })]
    expect(mergePending(old, [], later).map(({ alert }) => alert.key)).toEqual(['b'])
  })

  it('is not forgotten because its alert is old: what gets worse after a month is news for two weeks', () => {
    const day = (days: number) => new Date(NOW.getTime() + days * 86_400_000)
    const worse = change('a', { kind: 'escalated', from: 'warning', level: 'emergency' })
    const queued = mergePending([], [worse], day(30))
    expect(mergePending(queued, [], day(43))).toHaveLength(1)
    expect(mergePending(queued, [], day(45))).toHaveLength(0)
  })

  it('is bounded', () => {
    const many = Array.from({ length: 700 }, (_, index) => change(`k${index}`))
    expect(mergePending([], many, NOW)).toHaveLength(500)
  })
})

describe('a channel that is told of critical and worse', () => {
  const heard = (...[, step]: Parameters<typeof change>) =>
    asHeardBy({ level: 'critical' }, change('a', step))?.kind ?? null

  it('does not hear of a warning', () => expect(heard('a', {})).toBeNull())
  it('hears of what becomes critical as of something new', () =>
    expect(heard('a', { kind: 'escalated', from: 'warning', level: 'critical' })).toBe('raised'))
  it('hears that what eases to a warning is over', () =>
    expect(heard('a', { kind: 'eased', from: 'critical', level: 'warning' })).toBe('resolved'))
  it('does not hear a second time that the warning is over', () =>
    expect(heard('a', { kind: 'resolved', from: 'warning', level: 'ok' })).toBeNull())
  it('hears of what gets worse still', () =>
    expect(heard('a', { kind: 'escalated', from: 'critical', level: 'emergency' })).toBe(
      'escalated',
    ))
})

describe('what is not known', () => {
  const raised = change('a', { level: 'unknown' })

  it('is told to a channel that asks for warnings or for it, not to one of critical', () => {
    const heard = (['warning', 'unknown', 'critical'] as const).map(
      (level) => asHeardBy({ level }, raised)?.kind ?? null,
    )
    expect(heard).toEqual(['raised', 'raised', null])
  })
})

describe('what comes and goes', () => {
  const digest = change('a', { digest: true, since: '2025-11-20T11:00:00Z' })

  it('does not wake a chat by itself, but goes with what does', () => {
    expect(isWorthTelling([digest], { takesDigests: false }, NOW)).toBe(false)
    expect(isWorthTelling([digest, change('b')], { takesDigests: false }, NOW)).toBe(true)
  })
  it('is told after a day', () =>
    expect(
      isWorthTelling([digest], { takesDigests: false }, new Date('2025-11-21T11:00:00Z')),
    ).toBe(true))
  it('goes to a channel that wakes nobody at once', () =>
    expect(isWorthTelling([digest], { takesDigests: true }, NOW)).toBe(true))
  it('is nothing when there is nothing', () =>
    expect(isWorthTelling([], { takesDigests: true }, NOW)).toBe(false))
})
