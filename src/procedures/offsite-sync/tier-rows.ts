import { TIERS } from '../../backups/names.ts'
import { backupOf } from '../../offsite/plan/backup-of.ts'
import type { SyncPlan } from '../../offsite/plan/plan-sync.ts'
import type { SyncFacts } from '../../report/sync-facts.ts'

type Row = SyncFacts['tiers'][number]
type Counted = { -readonly [Key in keyof Row]: Row[Key] }
type Figure = 'new' | 'changed' | 'vanished' | 'same' | 'bytes'

/** What a plan does, by tier and source; a tier that has nothing has a row without a source. */
export function tierRows(plan: SyncPlan, timezone: string): readonly Row[] {
  const rows = new Map<string, Counted>()
  const add = (path: string, figure: Figure, count = 1) => {
    const named = backupOf(path, timezone)
    // Of what is no backup each name would be a source.
    const source = named.tier === 'loose' ? '' : named.source
    const key = `${named.tier} ${source}`
    const row = rows.get(key) ?? emptyRow(named.tier, source)
    row[figure] += count
    rows.set(key, row)
  }
  const changed = new Set(plan.changed.map(({ to }) => to))
  for (const { to } of [...plan.send, ...plan.link]) if (!changed.has(to)) add(to, 'new')
  for (const to of changed) add(to, 'changed')
  for (const path of plan.vanished) add(path, 'vanished')
  for (const { to } of [...plan.same, ...plan.adopt]) add(to, 'same')
  for (const { to, file } of plan.send) add(to, 'bytes', file.bytes)
  const all = [...rows.values()].toSorted((one, other) => (one.source < other.source ? -1 : 1))
  const loose = all.filter(({ tier }) => tier === 'loose')
  return [...TIERS.flatMap((tier) => orEmpty(all, tier)), ...loose]
}

function orEmpty(rows: readonly Row[], tier: Row['tier']): readonly Row[] {
  const own = rows.filter((row) => row.tier === tier)
  return own.length === 0 ? [emptyRow(tier, '')] : own
}

function emptyRow(tier: Row['tier'], source: string): Counted {
  return { tier, source, new: 0, changed: 0, vanished: 0, same: 0, bytes: 0 }
}
