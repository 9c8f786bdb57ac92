import { describe, expect, it } from 'vitest'
import type { BackupEntry } from '../../../src/backups/entry.ts'
import { planRetention } from '../../../src/retention/plan.ts'
import type { RetentionRequest } from '../../../src/retention/plan-types.ts'
import { entryAt } from './sample-entries.ts'

// Thursday 20 November 2025; 7/4/3 is the default policy.
const NOW = new Date('2025-11-20T03:05:00Z')
const POLICY = { daily: 7, weekly: 4, monthly: 3 }

function nights(...days: number[]): BackupEntry[] {
  return days.map((day) => entryAt({ takenAt: new Date(Date.UTC(2025, 10, day, 3)) }))
}

function planOf(entries: readonly BackupEntry[], changes: Partial<RetentionRequest> = {}) {
  return planRetention({ entries, policy: POLICY, now: NOW, timezone: 'UTC', ...changes })
}

function doneBy(
  entries: readonly BackupEntry[],
  changes: Partial<RetentionRequest> = {},
): string[] {
  return planOf(entries, changes).operations.map((operation) => {
    const day = operation.entry.stamp?.slice(4, 8)
    return operation.kind === 'promote'
      ? `promote ${day} ${operation.tier}`
      : `remove ${day} ${operation.entry.tier}`
  })
}

describe('planRetention', () => {
  it('promotes the first good backup of the week and of the month, once', () => {
    const first = nights(20)
    expect(doneBy(first)).toEqual(['promote 1120 weekly', 'promote 1120 monthly'])
    const [daily] = first
    if (daily === undefined) throw new Error('no entry')
    const promoted = (['weekly', 'monthly'] as const).map((tier) =>
      entryAt({ tier, takenAt: daily.takenAt ?? NOW }),
    )
    expect(doneBy([...first, ...promoted])).toEqual([])
  })

  it('promotes Monday and not the nights after it', () => {
    expect(doneBy(nights(17, 18, 19, 20)).filter((done) => done.endsWith('weekly'))).toEqual([
      'promote 1117 weekly',
    ])
  })

  it('promotes the second night of the week when the first one failed', () => {
    const failed = entryAt({ takenAt: new Date('2025-11-17T03:00:00Z'), state: 'incomplete' })
    expect(doneBy([failed, ...nights(18, 19)])).toContain('promote 1118 weekly')
  })

  it('promotes to monthly from weekly when the dailies of that day are gone', () => {
    const weekly = entryAt({ tier: 'weekly', takenAt: new Date('2025-11-03T03:00:00Z') })
    expect(doneBy([weekly, ...nights(18, 19)])).toContain('promote 1103 monthly')
  })

  it('removes the oldest good dailies beyond the policy, oldest first', () => {
    const done = doneBy(nights(10, 11, 12, 13, 14, 15, 16, 17, 18))
    expect(done.filter((what) => what.startsWith('remove'))).toEqual([
      'remove 1110 daily',
      'remove 1111 daily',
    ])
  })

  it('promotes only what the tier would keep', () => {
    const mondays = nights(3, 10, 17)
    const policy = { ...POLICY, weekly: 2, monthly: 0 }
    expect(doneBy(mondays, { policy })).toEqual(['promote 1110 weekly', 'promote 1117 weekly'])
  })

  it('never overwrites a dump of that name in the other tier', () => {
    const takenAt = new Date('2025-11-17T03:00:00Z')
    const changed = entryAt({ tier: 'weekly', takenAt, verified: false })
    expect(doneBy([changed, ...nights(17, 18)])).toContain('promote 1118 weekly')
  })

  it.each([
    ['incomplete', { state: 'incomplete' }],
    ['foreign', { state: 'foreign' }],
    ['unverified', { verified: false }],
  ] as const)('neither counts nor removes what is %s', (why, change) => {
    const bad = [18, 19, 20].map((day) =>
      entryAt({ takenAt: new Date(Date.UTC(2025, 10, day, 3)), ...change }),
    )
    const good = nights(1, 2)
    const policy = { daily: 2, weekly: 0, monthly: 0 }
    expect(doneBy([...good, ...bad], { policy })).toEqual([])
    const reasons = planOf([...good, ...bad], { policy }).lines.map((line) => line.reason)
    expect(reasons).toEqual([
      ...bad.map(() => `not-counted-${why}`),
      'within-policy',
      'within-policy',
    ])
  })

  it('keeps the newest good one of each tier whatever the policy says', () => {
    const takenAt = new Date('2025-11-17T03:00:00Z')
    const tiers = (['daily', 'weekly', 'monthly'] as const).map((tier) =>
      entryAt({ tier, takenAt }),
    )
    expect(doneBy(tiers, { policy: { daily: 0, weekly: 0, monthly: 0 } })).toEqual([])
  })

  it('removes all but the newest good one of a tier that is to keep none', () => {
    const weekly = [3, 10].map((day) =>
      entryAt({ tier: 'weekly', takenAt: new Date(Date.UTC(2025, 10, day, 3)) }),
    )
    const policy = { daily: 0, weekly: 0, monthly: 0 }
    expect(doneBy([...weekly, ...nights(18, 19, 20)], { policy })).toEqual([
      'remove 1118 daily',
      'remove 1119 daily',
      'remove 1103 weekly',
    ])
  })

  it('never mixes sources', () => {
    const shop = nights(17, 18, 19, 20)
    const crm = shop.map((entry) => entryAt({ source: 'crm', takenAt: entry.takenAt ?? NOW }))
    const policy = { daily: 3, weekly: 1, monthly: 1 }
    const both = planOf([...shop, ...crm], { policy }).operations
    for (const entries of [shop, crm]) {
      const source = entries[0]?.source
      const alone = planOf(entries, { policy }).operations
      expect(both.filter((operation) => operation.entry.source === source)).toEqual(alone)
    }
  })

  it('names the survivor and the kept copies of what it removes', () => {
    const entries = nights(12, 13, 14, 15, 16, 17, 18, 19)
    const weekly = entryAt({ tier: 'weekly', takenAt: new Date('2025-11-12T03:00:00Z') })
    const removal = planOf([...entries, weekly]).operations.find(
      (operation) => operation.kind === 'remove',
    )
    expect(removal).toMatchObject({
      survivor: { path: '/backups/daily/shop_backup_20251119_030000.dump.zst', bytes: 1000 },
      copies: [
        '/backups/weekly/shop_backup_20251112_030000.dump.zst',
        '/backups/monthly/shop_backup_20251112_030000.dump.zst',
      ],
    })
  })
})

describe('a clock that cannot be trusted', () => {
  const tooMany = nights(10, 11, 12, 13, 14, 15, 16, 17, 18)

  it.each([
    ['a backup of ours is 6 minutes ahead', { minutes: 6, frozen: true }],
    ['a backup of ours is 5 minutes ahead', { minutes: 5, frozen: false }],
    ['a foreign one is a year ahead', { minutes: 525_600, state: 'foreign', frozen: false }],
  ] as const)('freezes removing or not when %s', (_what, { minutes, frozen, ...change }) => {
    const ahead = entryAt({ takenAt: new Date(NOW.getTime() + minutes * 60_000), ...change })
    const { freeze, operations } = planOf([...tooMany, ahead])
    expect(freeze?.reason ?? null).toBe(frozen ? 'clock-behind-backup' : null)
    expect(operations.some((operation) => operation.kind === 'remove')).toBe(!frozen)
  })

  it('freezes when the last run is ahead, says so, and still promotes', () => {
    const lastRunAt = new Date(NOW.getTime() + 6 * 60_000)
    const plan = planOf(tooMany, { lastRunAt })
    expect(plan.lines[0]).toEqual({
      action: 'freeze',
      tier: '',
      name: lastRunAt.toISOString(),
      reason: 'clock-behind-ledger',
    })
    expect(plan.lines.filter((line) => line.reason === 'frozen')).toHaveLength(2)
    expect(plan.operations.map((operation) => operation.kind)).toEqual([
      'promote',
      'promote',
      'promote',
    ])
  })
})

describe('the lines of a plan', () => {
  it('are one per operation and one per backup', () => {
    const { lines } = planOf(nights(11, 12, 13, 14, 15, 16, 17, 18))
    const shown = lines.map(
      ({ action, tier, name, reason }) => `${action} ${tier} ${name.slice(16, 20)} ${reason}`,
    )
    expect(shown).toEqual([
      'promote weekly 1111 first-of-week',
      'promote weekly 1117 first-of-week',
      'promote monthly 1111 first-of-month',
      ...['1118', '1117', '1116', '1115', '1114', '1113', '1112'].map(
        (day) => `keep daily ${day} within-policy`,
      ),
      'remove daily 1111 beyond-policy',
    ])
  })
})
