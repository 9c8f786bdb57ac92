import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countedSince, lookAtTime, type TimeBook } from '../../../src/offsite/plan/counted-time.ts'
import { planStrays } from '../../../src/offsite/plan/plan-strays.ts'

const DAY = 24 * 60 * 60 * 1000
const START = 1000 * DAY

it('time counts from run to run, and not at all where more than eight days lie between two of them', () => {
  const weekly = lookAtTime({ seenAt: START, gaps: [] }, [], START + 7 * DAY)
  expect([weekly.jump, countedSince(START, weekly)]).toEqual([null, 7 * DAY])
  const rested = lookAtTime({ seenAt: START, gaps: [] }, [], START + 40 * DAY)
  expect(rested.jump).toEqual({ kind: 'ahead', ms: 40 * DAY })
  expect(countedSince(START - DAY, rested)).toBe(DAY)
  expect(countedSince(START + 39 * DAY, rested)).toBe(0)
  // Put right after two days, those two are lost, and not what was left out of a future that did not come.
  const right = lookAtTime(rested, [], START + 2 * DAY)
  const later = lookAtTime(right, [], START + 5 * DAY)
  expect([right.jump?.kind, countedSince(START, later)]).toEqual(['behind', 3 * DAY])
})

it('where no run of ours was, the newest that lies there says when it was', () => {
  expect(lookAtTime(null, [], START).jump).toBeNull()
  expect(lookAtTime(null, [START - 30 * DAY, START - DAY], START).jump).toBeNull()
  expect(lookAtTime(null, [START - 30 * DAY], START).jump?.kind).toBe('ahead')
  expect(lookAtTime(null, [START + DAY], START).jump?.kind).toBe('behind')
})

it('whatever a clock does, no version is older than the nights that were run since it left the tree allow', () => {
  const jump = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 8 * DAY }) },
    fc.integer({ min: -4000 * DAY, max: 4000 * DAY }),
  )
  fc.assert(
    fc.property(fc.array(jump, { maxLength: 30 }), (jumps) => {
      let now = START
      let book: TimeBook = lookAtTime(null, [], now)
      let most = 0
      for (const ms of jumps) {
        now += ms
        const look = lookAtTime(book, [], now)
        if (look.jump === null) most += Math.max(0, ms)
        book = look
        // While the clock is behind, nothing is removed at all.
        if (look.jump === null) expect(countedSince(START, book)).toBeLessThanOrEqual(most)
      }
    }),
  )
})

it('partial files go that did not grow for two weeks and that this run does not send', () => {
  const file = (path: string, bytes = 1) => ({ path, bytes, mtime: 0 })
  const before = { a: { bytes: 1, since: START }, grew: { bytes: 0, since: START } }
  const later = { seenAt: START + 14 * DAY, gaps: [] }
  const request = { before, time: later, isFrozen: false, owned: new Set(['sent']) }
  const incoming = [file('a'), file('grew'), file('fresh'), file('sent')]
  const plan = planStrays({ ...request, incoming })
  expect(plan.remove).toEqual(['a'])
  expect(plan.strays).toEqual({
    a: before.a,
    grew: { bytes: 1, since: later.seenAt },
    fresh: { bytes: 1, since: later.seenAt },
  })
  expect(planStrays({ ...request, incoming, isFrozen: true }).remove).toEqual([])
})
