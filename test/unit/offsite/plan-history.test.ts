import { expect, it } from 'vitest'
import type { TimeBook } from '../../../src/offsite/plan/counted-time.ts'
import { planHistory, runName } from '../../../src/offsite/plan/plan-history.ts'
import type { Version } from '../../../src/offsite/remote.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const NOW = new Date('2026-11-26T04:00:00Z')
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY_MS)

/** A backup that left the tree so many days ago. */
const left = (days: number, source = 'shop'): Version => {
  const stamp = daysAgo(days + 7)
    .toISOString()
    .replace(/[-:]/g, '')
    .slice(0, 15)
    .replace('T', '_')
  return { run: runName(daysAgo(days)), path: `daily/${source}_backup_${stamp}.dump.zst`, bytes: 1 }
}
const nameOf = ({ path }: Version) => path.slice('daily/'.length, -'.dump.zst'.length)
const plan = (
  history: readonly Version[],
  proven: readonly Version[] = [],
  isFrozen = false,
  time: TimeBook = { seenAt: NOW.getTime(), gaps: [] },
) =>
  planHistory({
    history,
    keep: { days: 90, proven: 2 },
    proven: new Set(proven.map(nameOf)),
    time,
    timezone: 'UTC',
    isFrozen,
  })

it('a version goes when its days are over, and not before', () => {
  const history = [left(89), left(91), left(200)]
  expect(plan(history)).toEqual({ prune: history.slice(1), keptProven: 0 })
})

it('the newest that a drill has restored stay, per source, however old they are', () => {
  const history = [left(100), left(200), left(300), left(400), left(500, 'other')]
  const proven = [200, 300, 400].map((days) => left(days)).concat(left(500, 'other'))
  expect(plan(history, proven)).toEqual({ prune: [left(100), left(400)], keptProven: 3 })
})

it('nothing goes while the clocks cannot be trusted, nor what no run of ours named', () => {
  expect(plan([left(200)], [], true).prune).toEqual([])
  expect(plan([{ run: 'by-hand', path: 'daily/x', bytes: 1 }]).prune).toEqual([])
})
