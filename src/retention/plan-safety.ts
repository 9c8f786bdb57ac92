import { type BackupEntry, type GoodBackup, isGood, newestFirst } from '../backups/entry.ts'
import type { RetentionLine } from '../report/report.ts'
import { findFreeze } from './freeze.ts'
import type { Removal, RetentionPlan } from './plan-types.ts'

/** The safety backups of one source, and what must be safe before one of them goes. */
export interface SafetyRequest {
  readonly entries: readonly BackupEntry[]
  /** The source's backups in the tiers. */
  readonly regular: readonly BackupEntry[]
  /** When what recoveries still keep was put aside. */
  readonly keptSince: readonly Date[]
  /** How many of the newest stay in any case. */
  readonly keep: number
  readonly now: Date
  /** Time of the newest run in the ledger: proof that the clock has been there. */
  readonly lastRunAt?: Date
}

/** Not a tier: a dump of damaged data must not push a good one out of its place. */
const SAFETY = 'safety'

/**
 * Plans which safety backups go, without touching anything. Each is the last copy of what a recovery replaced, once that was
 * dropped; so one goes only when newer recoveries have theirs, a person has dropped what its own recovery kept, and a good
 * backup in the tiers is newer. While the clock cannot be trusted nothing is removed.
 */
export function planSafety(request: SafetyRequest): RetentionPlan {
  const { entries, regular, now, keep } = request
  const freeze = findFreeze({ ...request, entries: [...entries, ...regular], ...UNROTATED })
  const good = entries.filter((entry) => isGood(entry, now)).toSorted(newestFirst)
  const [survivor] = regular.filter((entry) => isGood(entry, now)).toSorted(newestFirst)
  const why = new Map(
    good.map((entry, index) => [
      entry.name,
      index < keep ? 'within-policy' : reasonToKeep(entry, good[index - 1], survivor, request),
    ]),
  )
  const due = survivor ? good.filter(({ name }) => why.get(name) === undefined) : []
  const operations = freeze === null ? due.toReversed().map((entry) => remove(entry, survivor)) : []
  const lines = [
    ...(freeze === null ? [] : [{ action: 'freeze' as const, tier: '', ...freeze }]),
    ...entries.toSorted(newestFirst).map((entry) => lineOf(entry, why, freeze !== null)),
  ]
  return { lines, operations: operations.filter((each) => each !== null), freeze }
}

/** What the tiers' rotation asks besides; nothing is promoted here. */
const UNROTATED = { policy: { daily: 0, weekly: 0, monthly: 0 }, timezone: 'UTC' } as const

/** Undefined: nothing keeps it. */
function reasonToKeep(
  { takenAt }: GoodBackup,
  next: GoodBackup | undefined,
  survivor: GoodBackup | undefined,
  { keptSince }: SafetyRequest,
): string | undefined {
  if (!survivor || survivor.takenAt <= takenAt) return 'no-newer-regular'
  // Its own recovery put aside what is kept since then, unless a newer one did.
  const isOpen = keptSince.some((at) => at >= takenAt && (next === undefined || at < next.takenAt))
  return isOpen ? 'recovery-open' : undefined
}

function remove(entry: GoodBackup, survivor: GoodBackup | undefined): Removal | null {
  if (!survivor) return null
  const { dumpPath: path, dumpBytes: bytes } = survivor
  return { kind: 'remove', entry, survivor: { path, bytes }, copies: [] }
}

function lineOf(
  { name, state }: BackupEntry,
  why: ReadonlyMap<string, string | undefined>,
  isFrozen: boolean,
): RetentionLine {
  const common = { tier: SAFETY, name }
  if (!why.has(name)) {
    const what = state === 'complete' ? 'unverified' : state
    return { action: 'keep', ...common, reason: `not-counted-${what}` }
  }
  const reason = why.get(name)
  if (reason !== undefined) return { action: 'keep', ...common, reason }
  return isFrozen
    ? { action: 'keep', ...common, reason: 'frozen' }
    : { action: 'remove', ...common, reason: 'beyond-policy' }
}
