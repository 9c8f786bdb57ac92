import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BackupEntry, isGood, newestFirst } from '../../../src/backups/entry.ts'
import { TIERS } from '../../../src/backups/names.ts'
import { isoWeekOf } from '../../../src/retention/calendar.ts'
import { planRetention } from '../../../src/retention/plan.ts'
import { anyLife, anySchedule, anyZone, live, type Night } from './simulated-years.ts'

function goodIn(
  entries: readonly BackupEntry[],
  tier: string,
  source: string,
  now: Date,
): BackupEntry[] {
  return entries
    .filter((entry) => entry.tier === tier && entry.source === source && isGood(entry, now))
    .sort(newestFirst)
}

describe('over years of nights with failures, gaps and clock jumps, retention', () => {
  it('removes only good backups that are older than the policy’s number of kept good ones', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        live(life, (request, plan, after) => {
          for (const operation of plan.operations) {
            if (operation.kind !== 'remove') continue
            const { entry } = operation
            expect(isGood(entry, request.now)).toBe(true)
            const kept = goodIn(after, entry.tier, entry.source, request.now)
            expect(kept.length).toBeGreaterThanOrEqual(Math.max(1, life.policy[entry.tier]))
            expect(kept.every((other) => (other.takenAt ?? 0) >= entry.takenAt)).toBe(true)
            expect(kept[0]?.dumpPath).toBe(operation.survivor.path)
          }
        })
      }),
      { numRuns: 60 },
    )
  })

  it('never leaves fewer good backups than before or than the policy asks for', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        live(life, ({ entries, now }, _plan, after) => {
          for (const source of life.schedule.sources) {
            for (const tier of TIERS) {
              const before = goodIn(entries, tier, source, now).length
              const floor = Math.min(before, Math.max(1, life.policy[tier]))
              expect(goodIn(after, tier, source, now).length).toBeGreaterThanOrEqual(floor)
            }
          }
        })
      }),
      { numRuns: 40 },
    )
  })

  it('removes nothing while the clock is behind the newest backup or the last run', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        live(life, ({ entries, now, lastRunAt }, plan) => {
          const limit = now.getTime() + 300_000
          const ours = entries.filter((entry) => entry.state !== 'foreign')
          const isBehind = [lastRunAt, ...ours.map((entry) => entry.takenAt)].some(
            (at) => (at?.getTime() ?? 0) > limit,
          )
          expect(plan.freeze !== null).toBe(isBehind)
          if (isBehind)
            expect(plan.operations.every((operation) => operation.kind === 'promote')).toBe(true)
        })
      }),
      { numRuns: 40 },
    )
  })

  it('has nothing left to do once a plan was applied, and holds each tier to its number', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        live(life, (request, plan, after) => {
          expect(planRetention({ ...request, entries: after }).operations).toEqual([])
          if (plan.freeze !== null) return
          for (const source of life.schedule.sources) {
            for (const tier of TIERS) {
              const count = goodIn(after, tier, source, request.now).length
              expect(count).toBeLessThanOrEqual(Math.max(1, life.policy[tier]))
            }
          }
        })
      }),
      { numRuns: 25 },
    )
  })

  it('keeps the first good backup of each of the last weeks', () => {
    const steady = fc.record({
      nights: fc.array(
        fc.constantFrom<Night>('good', 'good', 'good', 'incomplete', 'missed', 'foreign'),
        { minLength: 40, maxLength: 400 },
      ),
      policy: fc.constant({ daily: 7, weekly: 4, monthly: 3 }),
      timezone: anyZone,
      schedule: anySchedule,
    })
    fc.assert(
      fc.property(steady, (life) => {
        const firsts = new Map<string, BackupEntry>()
        const tree = live(life, ({ entries }) => {
          for (const entry of entries.filter(
            (one) => one.tier === 'daily' && one.source === 'shop' && one.verified,
          )) {
            const week = isoWeekOf(entry.takenAt ?? new Date(0), life.timezone)
            if (!firsts.has(week)) firsts.set(week, entry)
          }
        })
        const weekly = tree.filter((entry) => entry.tier === 'weekly' && entry.source === 'shop')
        const expected = [...firsts.values()].slice(-4).map((entry) => entry.name)
        expect(weekly.map((entry) => entry.name).sort()).toEqual(expected.sort())
      }),
      { numRuns: 40 },
    )
  })
})
