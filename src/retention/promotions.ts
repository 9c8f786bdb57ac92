import { type BackupEntry, type GoodBackup, newestFirst } from '../backups/entry.ts'
import type { Tier } from '../backups/names.ts'
import { isoWeekOf, monthOf } from './calendar.ts'
import type { Promotion, RetentionRequest } from './plan-types.ts'

/** Which tier takes from which, and what of each period goes there. */
const SOURCES_OF = {
  weekly: { from: ['daily'], periodOf: isoWeekOf },
  monthly: { from: ['daily', 'weekly'], periodOf: monthOf },
} as const satisfies Partial<Record<Tier, { from: readonly Tier[]; periodOf: typeof monthOf }>>

/** The backups of one source: all of them, and those that count. */
export interface SourceBackups {
  readonly all: readonly BackupEntry[]
  readonly good: readonly GoodBackup[]
}

/**
 * The first good backup of every ISO week (month) that its tier does not have yet. Only what the tier
 * would keep is promoted, or an old one would be promoted and removed again on every run.
 */
export function planPromotions(
  tier: keyof typeof SOURCES_OF,
  { all, good }: SourceBackups,
  { policy, timezone }: RetentionRequest,
): readonly Promotion[] {
  const { from, periodOf } = SOURCES_OF[tier]
  const present = good.filter((entry) => entry.tier === tier)
  const covered = new Set(present.map((entry) => periodOf(entry.takenAt, timezone)))
  const firsts = new Map<string, GoodBackup>()
  const oldestFirst = good
    .filter((entry) => isOneOf(from, entry.tier))
    .sort(newestFirst)
    .reverse()
  for (const entry of oldestFirst) {
    const period = periodOf(entry.takenAt, timezone)
    if (covered.has(period) || firsts.has(period) || hasDumpIn(tier, entry, all)) continue
    firsts.set(period, entry)
  }
  const kept = [...present, ...firsts.values()].sort(newestFirst).slice(0, policy[tier])
  return [...firsts.values()]
    .filter((entry) => kept.includes(entry))
    .map((entry) => ({ kind: 'promote', entry, tier }))
}

/** A dump of that name which does not count (changed, foreign) is never overwritten. */
function hasDumpIn(tier: Tier, { name }: GoodBackup, all: readonly BackupEntry[]): boolean {
  return all.some(
    (entry) =>
      entry.tier === tier &&
      entry.dumpPath !== undefined &&
      (entry.name === name || entry.name.startsWith(`${name}.`)),
  )
}

function isOneOf(tiers: readonly Tier[], tier: Tier): boolean {
  return tiers.includes(tier)
}
