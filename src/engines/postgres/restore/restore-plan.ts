import type { ArchiveOutline } from './archive-outline.ts'
import { schemasApart } from './schemas-apart.ts'
import { TextColumn } from './text-column.ts'

/** How an archive of many schemas is restored fastest; every list holds ids of entries in the archive's order. */
export interface RestorePlan {
  /** What schemas share: made first, in one transaction. */
  readonly first: readonly number[]
  /** Schemas that need nothing of each other. */
  readonly apart: readonly SchemaPart[]
  /** All the rest, by parallel jobs when everything else is there. */
  readonly last: readonly number[]
  /** All entries: a list for pg_restore must keep their order. */
  readonly order: readonly number[]
}

/** One schema as a whole: tables, rows, indexes, keys. */
export interface SchemaPart {
  readonly schema: string
  readonly entries: readonly number[]
}

/** With fewer schemas per job than this, the jobs would not end together. */
const SCHEMAS_PER_JOB = 8

/**
 * Entries that speak of objects to come, or that others must not be made under: grants by default, triggers on commands.
 * And the rows of materialized views: what a view reads shows in no dependency when rows come from partitions elsewhere, by a
 * function's body, or through a view that pg_dump makes in two steps.
 */
const AFTER_ALL = new Set([
  'DEFAULT ACL',
  'EVENT TRIGGER',
  'MATERIALIZED VIEW DATA',
  'PUBLICATION',
  'PUBLICATION TABLE',
  'PUBLICATION TABLES IN SCHEMA',
  'SUBSCRIPTION',
])

type Stage = 'first' | 'apart' | 'last'

/**
 * Plans a restore in which each of many schemas is made, filled and indexed in one transaction beside others: all
 * processors work from the first table on, and a server with `wal_level=minimal` writes no WAL for what the same
 * transaction made. Null when the archive has too few schemas, or most of it lies in one: then there is nothing to gain.
 */
export function planRestore(outline: ArchiveOutline, jobs: number): RestorePlan | null {
  if (jobs < 2) return null
  const stages = stagesOf(outline)
  const order: number[] = []
  const first: number[] = []
  const last: number[] = []
  const bySchema = new Map<string, number[]>()
  for (let place = 0; place < outline.length; place++) {
    const id = outline.idAt(place)
    order.push(id)
    const stage = stages.at(place)
    if (stage === 'first') first.push(id)
    else if (stage === 'last') last.push(id)
    else append(bySchema, outline.schemaAt(place), id)
  }
  const inParts = order.length - first.length - last.length
  if (bySchema.size < SCHEMAS_PER_JOB * jobs || inParts < order.length / 2) return null
  return {
    first,
    apart: [...bySchema].map(([schema, entries]) => ({ schema, entries })),
    last,
    order,
  }
}

function append(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

function stagesOf(outline: ArchiveOutline): TextColumn<Stage> {
  const apart = schemasApart(outline)
  const stages = new TextColumn<Stage>()
  for (let place = 0; place < outline.length; place++)
    stages.push(stageOf(place, outline, apart, stages))
  return stages
}

/** Nothing comes before what it depends on, and a schema that stands apart waits for no other one. */
function stageOf(
  place: number,
  outline: ArchiveOutline,
  apart: ReadonlySet<string>,
  stages: TextColumn<Stage>,
): Stage {
  if (AFTER_ALL.has(outline.descriptionAt(place))) return 'last'
  const schema = outline.schemaAt(place)
  const isApart = apart.has(schema)
  for (let index = 0; index < outline.needCount(place); index++) {
    const need = outline.needAt(place, index)
    const stage = stages.at(need)
    const isElsewhere = stage === 'apart' && !(isApart && outline.schemaAt(need) === schema)
    if (stage === 'last' || isElsewhere) return 'last'
  }
  if (isApart) return 'apart'
  const section = outline.sectionAt(place)
  return section === 'pre-data' || section === 'none' ? 'first' : 'last'
}

/** What one entry costs beside its rows, in bytes of rows that take as long (measured: 0.35 ms beside 14 ms a megabyte). */
const BYTES_PER_ENTRY = 25_000

/** The work of one job: schemas after each other, in the archive's order. */
export interface Packed {
  /** One list per job. */
  readonly bins: readonly (readonly number[])[]
  /** Schemas so large that one job would work on them when all others have ended: their entries come with the last ones. */
  readonly spread: readonly number[]
}

/**
 * Divides schemas among jobs so that they end at about the same time: the largest first, each to the job with the least
 * work (LPT rule: Graham, "Bounds on Multiprocessing Timing Anomalies", 1969).
 */
export function packParts(
  parts: readonly SchemaPart[],
  bytesOf: ReadonlyMap<number, number>,
  jobs: number,
): Packed {
  const weighed = parts
    .map((part) => ({ part, weight: weightOf(part, bytesOf) }))
    .sort((a, b) => b.weight - a.weight)
  const fair = weighed.reduce((sum, { weight }) => sum + weight, 0) / jobs
  const bins = Array.from({ length: jobs }, () => ({ weight: 0, entries: [] as number[] }))
  const spread: number[] = []
  for (const { part, weight } of weighed) {
    if (weight > fair) {
      spread.push(...part.entries)
      continue
    }
    const [lightest] = bins.toSorted((a, b) => a.weight - b.weight)
    if (!lightest) continue
    lightest.weight += weight
    lightest.entries.push(...part.entries)
  }
  return {
    bins: bins.map(({ entries }) => entries).filter(({ length }) => length > 0),
    spread,
  }
}

function weightOf({ entries }: SchemaPart, bytesOf: ReadonlyMap<number, number>): number {
  return entries.reduce((sum, id) => sum + BYTES_PER_ENTRY + (bytesOf.get(id) ?? 0), 0)
}
