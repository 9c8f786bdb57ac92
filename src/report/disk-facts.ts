import * as v from 'valibot'
import { LevelSchema } from '../alerts/alert-schema.ts'

const text = v.string()
const figure = v.number()
const level = LevelSchema

const forecast = v.object({
  /** Days from the run until it is full, and the range. */
  days: figure,
  earliestDays: figure,
  /** Null: not within 90 days. */
  latestDays: v.nullable(figure),
  from: v.picklist(['weekly', 'regime', 'runaway', 'trend']),
  confidence: v.picklist(['low', 'medium', 'high']),
})

const filesystem = v.object({
  mountPoint: text,
  type: text,
  level,
  state: v.picklist(['measured', 'hanging', 'missing', 'unreadable']),
  readOnly: v.picklist(['no', 'mount', 'superblock', 'emergency']),
  /** Null unless measured; used + available is what a normal user could use. */
  bytes: v.nullable(v.object({ used: figure, available: figure, reserved: figure })),
  /** As `df` shows it. */
  percent: v.nullable(figure),
  inodesPercent: v.nullable(figure),
  /** Fullest point of each day in percent, oldest first, at most 28; for the small picture of the trend. */
  trend: v.array(figure),
  forecast: v.nullable(forecast),
})

const tree = v.object({
  directory: text,
  level,
  /** False when it did not tell its files: the figures below are then those of nobody. */
  listed: v.optional(v.boolean(), true),
  allocatedBytes: figure,
  /** Share of the file system that holds it; null where that was not measured. */
  share: v.nullable(figure),
  tiers: v.array(
    v.object({
      tier: v.picklist(['daily', 'weekly', 'monthly', 'loose']),
      backups: figure,
      bytes: figure,
      newestAt: v.nullable(text),
    }),
  ),
  sources: v.array(
    v.object({
      source: text,
      backups: figure,
      newestAt: v.nullable(text),
      growthBytes: v.nullable(figure),
    }),
  ),
})

const host = v.object({
  host: text,
  level,
  reached: v.boolean(),
  filesystems: v.array(filesystem),
  skipped: v.array(v.object({ mountPoint: text, type: text, because: text })),
  trees: v.array(tree),
  /** What grew most since about a week ago, most first, at most ten. */
  growers: v.array(v.object({ path: text, bytes: figure, grownBytes: figure, days: figure })),
  /** Bytes of each kind of thing that Docker keeps. */
  docker: v.nullable(
    v.array(v.object({ part: text, count: figure, bytes: figure, reclaimableBytes: figure })),
  ),
  databases: v.array(
    v.object({ source: text, bytes: v.nullable(figure), walBytes: v.nullable(figure) }),
  ),
})

/** Shape of the disks in a report file. */
export const DiskSchema = v.object({
  hosts: v.array(host),
  /** Commands that would free something, most bytes first. */
  advice: v.array(
    v.object({ host: text, id: text, command: text, bytes: figure, owned: v.boolean() }),
  ),
})

type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T

/** What was measured on all hosts and how it was judged. */
export type DiskFacts = Immutable<v.InferOutput<typeof DiskSchema>>

/** One host of it. */
export type HostFacts = DiskFacts['hosts'][number]

/** One file system of a host. */
export type FilesystemFacts = HostFacts['filesystems'][number]
