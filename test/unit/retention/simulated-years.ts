import * as fc from 'fast-check'
import type { BackupEntry } from '../../../src/backups/entry.ts'
import { pathInTier } from '../../../src/backups/promote.ts'
import { parseStamp } from '../../../src/backups/stamp.ts'
import { planRetention } from '../../../src/retention/plan.ts'
import type {
  Promotion,
  RetentionPlan,
  RetentionPolicy,
  RetentionRequest,
} from '../../../src/retention/plan-types.ts'
import { entryAt } from './sample-entries.ts'

const DAY_MS = 24 * 3_600_000

/** How one night goes. */
export type Night =
  | 'good'
  | 'incomplete'
  | 'foreign'
  | 'unverified'
  | 'missed'
  | 'clock-back'
  | 'clock-ahead'

const anyNight = fc.oneof(
  { weight: 80, arbitrary: fc.constant<Night>('good') },
  {
    weight: 15,
    arbitrary: fc.constantFrom<Night>('incomplete', 'foreign', 'unverified', 'missed'),
  },
  { weight: 1, arbitrary: fc.constantFrom<Night>('clock-back', 'clock-ahead') },
)
// Long outages are what eats backups when retention goes by age.
const anyStretch = fc.oneof(
  { weight: 6, arbitrary: fc.array(anyNight, { minLength: 1, maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom<Night>('incomplete', 'missed'), fc.integer({ min: 10, max: 90 }))
      .map(([night, count]) => Array<Night>(count).fill(night)),
  },
)
const anyHistory = fc
  .array(anyStretch, { minLength: 1, maxLength: 12 })
  .map((stretches) => stretches.flat())
const anyPolicy = fc.record({
  daily: fc.integer({ min: 0, max: 10 }),
  weekly: fc.integer({ min: 0, max: 5 }),
  monthly: fc.integer({ min: 0, max: 4 }),
})
/** Zones with every kind of clock change: none, abolished, by an hour, by half an hour. */
export const anyZone = fc.constantFrom(
  'UTC',
  'America/Sao_Paulo',
  'America/New_York',
  'Europe/Lisbon',
  'Australia/Lord_Howe',
)
/** When the nightly run starts (UTC hour) and what it backs up. */
export const anySchedule = fc.record({
  hour: fc.integer({ min: 0, max: 23 }),
  sources: fc.constantFrom(['shop'], ['shop', 'crm']),
})

function promoted({ entry, tier }: Promotion): BackupEntry {
  return { ...entry, tier, dumpPath: pathInTier(entry.dumpPath, tier) }
}

/** What the tree looks like after a plan, without a disk. */
function applied(entries: readonly BackupEntry[], { operations }: RetentionPlan): BackupEntry[] {
  let after = [...entries]
  for (const operation of operations) {
    if (operation.kind === 'remove') after = after.filter((entry) => entry !== operation.entry)
    else after.push(promoted(operation))
  }
  return after
}

function madeBy(night: Night, source: string, clock: Date, timezone: string): BackupEntry[] {
  if (night === 'missed') return []
  const state = night === 'incomplete' || night === 'foreign' ? night : 'complete'
  const written = entryAt(
    { source, takenAt: clock, state, verified: state === 'complete' && night !== 'unverified' },
    timezone,
  )
  // As a list would read it back from the name, which matters when clocks are set back.
  return [{ ...written, takenAt: parseStamp(written.stamp ?? '', timezone) }]
}

/** A system's nights and how its backups are kept. */
export interface Life {
  readonly nights: readonly Night[]
  readonly policy: RetentionPolicy
  readonly timezone: string
  readonly schedule: { readonly hour: number; readonly sources: readonly string[] }
}

/** Lives through all nights and calls `judge` with each plan and the trees before and after it. */
export function live(
  life: Life,
  judge: (request: RetentionRequest, plan: RetentionPlan, after: readonly BackupEntry[]) => void,
): BackupEntry[] {
  let tree: BackupEntry[] = []
  let lastRunAt: Date | undefined
  const start = Date.UTC(2024, 0, 1, life.schedule.hour)
  for (const [index, night] of life.nights.entries()) {
    const skew = night === 'clock-back' ? -40 * DAY_MS : night === 'clock-ahead' ? 3 * DAY_MS : 0
    const now = new Date(start + index * DAY_MS + skew)
    for (const source of life.schedule.sources) {
      const made = madeBy(night, source, now, life.timezone)
      tree.push(
        ...made.filter(
          (entry) => !tree.some((old) => old.name === entry.name && old.tier === entry.tier),
        ),
      )
    }
    const request = {
      entries: tree,
      policy: life.policy,
      now,
      timezone: life.timezone,
      ...(lastRunAt ? { lastRunAt } : {}),
    }
    const plan = planRetention(request)
    const after = applied(tree, plan)
    judge(request, plan, after)
    tree = after
    lastRunAt = now
  }
  return tree
}

/** Years of nights with failures, gaps and clock jumps. */
export const anyLife = fc.record({
  nights: anyHistory,
  policy: anyPolicy,
  timezone: anyZone,
  schedule: anySchedule,
})
