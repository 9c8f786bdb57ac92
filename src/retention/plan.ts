import {
  type BackupEntry,
  type GoodBackup,
  isAhead,
  isGood,
  newestFirst,
} from '../backups/entry.ts'
import { TIERS, type Tier } from '../backups/names.ts'
import { pathInTier } from '../backups/promote.ts'
import type { RetentionLine } from '../report/report.ts'
import { findFreeze } from './freeze.ts'
import type { Promotion, Removal, RetentionPlan, RetentionRequest } from './plan-types.ts'
import { planPromotions, type SourceBackups } from './promotions.ts'

/** What will lie in a tier once the promotions are done; `path` is where its dump will be. */
interface Standing {
  readonly entry: GoodBackup
  readonly path: string
}

/**
 * Plans the rotation (grandfather, father, son) without touching anything: the first good backup of each
 * ISO week and month is promoted, each tier keeps its newest good ones per source, and what does not
 * count (incomplete, foreign, unverified, ahead of the clock) neither counts nor goes. The newest good
 * one of each tier always stays. While the clock cannot be trusted nothing is removed.
 */
export function planRetention(request: RetentionRequest): RetentionPlan {
  const freeze = findFreeze(request)
  const bySource = Map.groupBy(request.entries, (entry) => entry.source)
  const sources = [...bySource.values()].map((all) => ({
    all,
    good: all.filter((entry) => isGood(entry, request.now)),
  }))
  const promotions = sources.flatMap((source) => [
    ...planPromotions('weekly', source, request),
    ...planPromotions('monthly', source, request),
  ])
  const due = sources.flatMap((source) => planRemovals(source, promotions, request))
  const removals = freeze === null ? due : []
  const lines = [
    ...(freeze === null ? [] : [{ action: 'freeze' as const, tier: '', ...freeze }]),
    ...promotions.map(promotionLine),
    ...[...request.entries]
      .sort(newestFirst)
      .map((entry) => entryLine(entry, due, request.now, freeze !== null)),
  ]
  return { lines, operations: [...promotions, ...removals], freeze }
}

/** Oldest first, so that a run that is cut short has removed the least. */
function planRemovals(
  { good }: SourceBackups,
  promotions: readonly Promotion[],
  { policy }: RetentionRequest,
): readonly Removal[] {
  const tiers = TIERS.map((tier) => {
    const standing = standingIn(tier, good, promotions)
    const keep = Math.max(1, policy[tier])
    return { kept: standing.slice(0, keep), due: standing.slice(keep).reverse() }
  })
  const allKept = tiers.flatMap(({ kept }) => kept)
  return tiers.flatMap(({ kept: [newest], due }) => {
    if (newest === undefined) return []
    const survivor = { path: newest.path, bytes: newest.entry.dumpBytes }
    return due.map(({ entry }) => ({
      kind: 'remove',
      entry,
      survivor,
      copies: allKept.filter((one) => one.entry.name === entry.name).map((one) => one.path),
    }))
  })
}

function standingIn(
  tier: Tier,
  good: readonly GoodBackup[],
  promotions: readonly Promotion[],
): readonly Standing[] {
  const present = good
    .filter((entry) => entry.tier === tier)
    .map((entry) => ({ entry, path: entry.dumpPath }))
  const coming = promotions
    .filter((promotion) => promotion.tier === tier && good.includes(promotion.entry))
    .map(({ entry }) => ({ entry, path: pathInTier(entry.dumpPath, tier) }))
  return [...present, ...coming].sort((a, b) => newestFirst(a.entry, b.entry))
}

function promotionLine({ entry, tier }: Promotion): RetentionLine {
  const reason = tier === 'weekly' ? 'first-of-week' : 'first-of-month'
  return { action: 'promote', tier, name: entry.name, reason }
}

function entryLine(
  entry: BackupEntry,
  due: readonly Removal[],
  now: Date,
  isFrozen: boolean,
): RetentionLine {
  const { tier, name } = entry
  const isDue = due.some((removal) => removal.entry === entry)
  if (isDue && !isFrozen) return { action: 'remove', tier, name, reason: 'beyond-policy' }
  return { action: 'keep', tier, name, reason: isDue ? 'frozen' : keepReason(entry, now) }
}

function keepReason(entry: BackupEntry, now: Date): string {
  if (isGood(entry, now)) return 'within-policy'
  if (entry.takenAt !== null && isAhead(entry.takenAt, now)) return 'not-counted-future'
  return entry.state === 'complete' ? 'not-counted-unverified' : `not-counted-${entry.state}`
}
