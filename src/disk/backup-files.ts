import { dumpEndingOf, PASSPORT_ENDING, parseOwnName, TIERS, type Tier } from '../backups/names.ts'
import { findStamp, parseStamp } from '../backups/stamp.ts'
import { PARTIAL_ENDING } from '../files/durable-files.ts'
import type { ListedFile } from './host-answer.ts'
import type { DumpSize, SourceUse, TierUse } from './measurement.ts'

/** What the names and lengths of the files of backups say, without reading any of them. */
export interface BackupFiles {
  readonly tiers: readonly TierUse[]
  readonly sources: readonly SourceUse[]
  readonly withoutPassport: readonly string[]
  readonly futureDated: readonly string[]
}

/** How names are read: `timezone` is the one that they were written in. */
export interface Reading {
  readonly timezone: string
  readonly now: Date
}

/** A dump as its name tells it. */
interface NamedDump {
  readonly tier: Tier | 'loose'
  readonly name: string
  readonly source: string
  /** Null when the name says nothing. */
  readonly takenAt: Date | null
  /** `YYYY-MM-DD` of the wall clock; null when the name says nothing. */
  readonly day: string | null
  readonly bytes: number
  readonly hasPassport: boolean
  readonly isOwn: boolean
}

const MOST_DUMPS = 60
const MOST_NAMES = 100
/** Below, one odd dump would be the whole growth. */
const FEWEST_DUMPS_FOR_GROWTH = 3
const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS
/** Two clocks, or a name in winter time in summer, may differ so much. */
export const MOST_AHEAD_MS = HOUR_MS

/**
 * Reckons tiers, sources, growth and gaps. What is no backup does not make a dead schedule look alive: empty dumps, our own without a
 * passport, and those from the future.
 */
export function readBackupFiles(
  files: readonly ListedFile[],
  { timezone, now }: Reading,
): BackupFiles {
  const whole = files.filter(({ isFile, name }) => isFile && !name.endsWith(PARTIAL_ENDING))
  const dumps = whole.flatMap((file) => toDump(file, whole, timezone) ?? [])
  const isAhead = ({ takenAt }: NamedDump) =>
    takenAt !== null && takenAt.getTime() > now.getTime() + MOST_AHEAD_MS
  const counted = dumps.filter(
    (dump) => dump.bytes > 0 && (dump.hasPassport || !dump.isOwn) && !isAhead(dump),
  )
  const bySource = Map.groupBy(counted, ({ source }) => source)
  return {
    tiers: (['loose', ...TIERS] as const)
      .map((tier) => describeTier(tier, whole, counted))
      .filter(({ tier, backups, bytes }) => tier !== 'loose' || backups + bytes > 0),
    sources: [...bySource]
      .map(([source, own]) => describeSource(source, own))
      .sort((one, other) => (one.source < other.source ? -1 : 1)),
    withoutPassport: namesOf(dumps.filter(({ hasPassport }) => !hasPassport)),
    futureDated: namesOf(dumps.filter(isAhead)),
  }
}

function namesOf(dumps: readonly NamedDump[]): readonly string[] {
  return [...new Set(dumps.map(({ name }) => name))].slice(0, MOST_NAMES)
}

function toDump(
  file: ListedFile,
  files: readonly ListedFile[],
  timezone: string,
): NamedDump | null {
  const ending = dumpEndingOf(file.name)
  const tier = tierOf(file)
  if (ending === null || tier === null) return null
  const stem = file.name.slice(0, -ending.length)
  const own = parseOwnName(stem)
  const found = own === null ? findStamp(stem, timezone) : null
  const takenAt = own === null ? (found?.instant ?? null) : parseStamp(own.stamp, timezone)
  return {
    tier,
    name: file.name,
    source: own?.source ?? foreignSource(stem, found?.at),
    takenAt,
    day: own === null ? null : dayOf(own.stamp),
    bytes: file.bytes,
    isOwn: own !== null,
    hasPassport: files.some(
      (other) => other.tier === file.tier && other.name === stem + PASSPORT_ENDING,
    ),
  }
}

function tierOf({ tier }: ListedFile): Tier | 'loose' | null {
  return tier === '.' ? 'loose' : (TIERS.find((known) => known === tier) ?? null)
}

/** `pg_shop-2025-11-20` → `pg_shop`, as the list of backups has it. */
function foreignSource(stem: string, stampAt: number | undefined): string {
  const lead = stem.slice(0, stampAt).replace(/[-_.]+$/, '')
  return lead.replace(/[-_.]backup$/i, '') || stem
}

/** `20251120_030000` → `2025-11-20`. */
function dayOf(stamp: string): string {
  return `${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)}`
}

function describeTier(
  tier: Tier | 'loose',
  files: readonly ListedFile[],
  dumps: readonly NamedDump[],
): TierUse {
  const own = dumps.filter((dump) => dump.tier === tier)
  const bytes = files
    .filter((file) => tierOf(file) === tier)
    .reduce((total, file) => total + file.bytes, 0)
  return { tier, backups: own.length, bytes, newestAt: newest(own) }
}

function describeSource(source: string, dumps: readonly NamedDump[]): SourceUse {
  const sizes = new Map<number, DumpSize>()
  for (const { takenAt, bytes } of dumps) {
    if (takenAt !== null) sizes.set(takenAt.getTime(), { takenAt: takenAt.toISOString(), bytes })
  }
  const inOrder = [...sizes].sort(([one], [other]) => one - other).map(([, size]) => size)
  return {
    source,
    backups: new Set(dumps.map(({ name }) => name)).size,
    newestAt: newest(dumps),
    dumps: inOrder.slice(-MOST_DUMPS),
    growthBytes: growthOf(inOrder.slice(-MOST_DUMPS)),
    gaps: gapsOf(dumps),
  }
}

function newest(dumps: readonly NamedDump[]): string | null {
  const times = dumps.flatMap(({ takenAt }) => (takenAt === null ? [] : [takenAt.getTime()]))
  return times.length === 0 ? null : new Date(Math.max(...times)).toISOString()
}

/** The median: one import of a new restaurant is no trend. */
function growthOf(dumps: readonly DumpSize[]): number | null {
  if (dumps.length < FEWEST_DUMPS_FOR_GROWTH) return null
  const changes = dumps.slice(1).map(({ bytes }, index) => bytes - (dumps[index]?.bytes ?? 0))
  const sorted = changes.sort((one, other) => one - other)
  const [low = 0, high = 0] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ]
  return Math.round((low + high) / 2)
}

/** Days without a daily backup between the first and the last of ours. */
function gapsOf(dumps: readonly NamedDump[]): readonly string[] {
  const days = dumps
    .flatMap(({ tier, day }) => (tier === 'daily' && day !== null ? [day] : []))
    .sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return []
  const gaps: string[] = []
  for (let time = Date.parse(first); time < Date.parse(last); time += DAY_MS) {
    const day = new Date(time).toISOString().slice(0, 10)
    if (!days.includes(day)) gaps.push(day)
  }
  return gaps.slice(-MOST_NAMES)
}
