import { isAhead } from '../../backups/entry.ts'
import { PASSPORT_ENDING } from '../../backups/names.ts'
import { backupOf, type NamedBackup } from '../plan/backup-of.ts'
import { manifestFiles } from '../plan/plan-sync.ts'
import type { GateAnswer } from './gate.ts'
import type { GateInput } from './gate-input.ts'

/** So many per source and tier may be gone without an explanation before a person is asked; they are told in any case. */
const ALWAYS_MAY = 1
const NAMES = 3

/** Backups of one tier and source that the copy has, that are gone here, and that no rotation explains. */
export interface Losses {
  /** `daily/shop_backup_20251120_030000`, oldest first. */
  readonly names: readonly string[]
  /** How many the copy has. */
  readonly before: number
  /** The newest of the copy is among them. */
  readonly isNewestGone: boolean
  /** None is here any more. */
  readonly isLastGone: boolean
}

type LossInput = Pick<
  GateInput,
  'source' | 'survey' | 'retention' | 'timezone' | 'now' | 'limits' | 'plan'
>

/** No tier of any source lost its newest, its last, or more than a few that no rotation explains. */
export function vanishedGate(input: LossInput): GateAnswer {
  const { limits, plan } = input
  const most = (before: number) =>
    limits.vanishedPercent === 0 ? 0 : Math.max(ALWAYS_MAY, (before * limits.vanishedPercent) / 100)
  const bad = findLosses(input).filter(
    ({ names, before, isNewestGone, isLastGone }) =>
      isNewestGone || isLastGone || names.length > most(before),
  )
  const names = bad.flatMap((losses) => losses.names)
  const more = names.length > NAMES ? ` +${names.length - NAMES}` : ''
  return {
    gate: 'vanished',
    isPassed: bad.length === 0,
    expected: `at most ${limits.vanishedPercent}% gone per source and tier beyond what rotates away`,
    actual: bad.length === 0 ? `${plan.vanished.length} files vanished` : `${names.length} gone`,
    facts: { count: names.length, names: names.slice(0, NAMES).join(', ') + more },
  }
}

/**
 * What is gone here without a rotation explaining it. Ours keeps the newest of each tier, so one of ours goes when as many as
 * `backups.retention` keeps are newer; of rotations of others nothing is known but that the oldest go, and as many as come.
 */
export function findLosses(input: LossInput): readonly Losses[] {
  const { survey, source, timezone, now } = input
  const there = dumpsByTier(Object.keys(manifestFiles(survey.manifest)), timezone)
  const here = dumpsByTier(
    source.files.map(({ path }) => path),
    timezone,
  )
  return [...there].flatMap(([key, copies]) => {
    const left = (here.get(key) ?? []).filter(
      ({ takenAt }) => takenAt === null || !isAhead(takenAt, now),
    )
    const names = new Set((here.get(key) ?? []).map(({ name }) => name))
    const gone = copies.filter(({ name }) => !names.has(name))
    const losses = gone.filter((one) => !isRotated(one, { left, copies }, input))
    const newest = copies.at(-1)?.name
    if (losses.length === 0) return []
    return [
      {
        names: losses.map(({ tier, name }) => (tier === 'loose' ? name : `${tier}/${name}`)),
        before: copies.length,
        isNewestGone: losses.some(({ name }) => name === newest),
        isLastGone: left.length === 0,
      },
    ]
  })
}

function isRotated(
  { tier, name, takenAt }: NamedBackup,
  { left, copies }: { readonly left: readonly NamedBackup[]; readonly copies: readonly unknown[] },
  { retention, survey }: LossInput,
): boolean {
  if (takenAt === null) return false
  const newer = left.filter((one) => one.takenAt !== null && one.takenAt > takenAt).length
  const isOurs = manifestFiles(survey.manifest)[`${tier}/${name}${PASSPORT_ENDING}`] !== undefined
  if (isOurs && tier !== 'loose' && retention !== null) return newer >= retention[tier]
  return newer === left.length && left.length >= copies.length
}

/** Each backup once, oldest first; what is no dump is not counted. */
function dumpsByTier(
  paths: readonly string[],
  timezone: string,
): ReadonlyMap<string, readonly NamedBackup[]> {
  const dumps = paths.map((path) => backupOf(path, timezone)).filter(({ isDump }) => isDump)
  const groups = Map.groupBy(dumps, ({ tier, source }) => `${tier}/${source}`)
  return new Map(
    [...groups].map(([key, all]) => {
      const once = new Map(all.map((one) => [one.name, one]))
      return [key, [...once.values()].toSorted(oldestFirst)]
    }),
  )
}

function oldestFirst(one: NamedBackup, other: NamedBackup): number {
  return (one.takenAt?.getTime() ?? 0) - (other.takenAt?.getTime() ?? 0)
}
