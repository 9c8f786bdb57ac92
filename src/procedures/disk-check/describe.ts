import { type AlertLevel, worstLevel } from '../../alerts/alert.ts'
import type { AlertBook } from '../../alerts/book.ts'
import { placeName } from '../../disk/history.ts'
import type { BackupTree, DockerUse, Filesystem, HostMeasurement } from '../../disk/measurement.ts'
import type { FillForecast } from '../../forecast/fill-forecast.ts'
import type { Sample } from '../../forecast/sample.ts'
import { DAY, toSeries } from '../../forecast/series.ts'
import type { LedgerLine } from '../../ledger/line.ts'
import type { DiskFacts, FilesystemFacts, HostFacts } from '../../report/disk-facts.ts'
import { findGrowers } from './growers.ts'

/** Days of the small picture of the trend. */
const TREND_DAYS = 28

/** Alerts of one mount point, and of one directory of backups, which may be the same path. */
const OF_FILESYSTEM = ['mount', 'space', 'inodes', 'writable', 'errors', 'forecast']
const OF_TREE = ['tree', 'tree-read', 'passports', 'next-backup']

/** What the section of the report is made from. */
export interface Described {
  readonly measurements: readonly HostMeasurement[]
  readonly history: ReadonlyMap<string, readonly Sample[]>
  readonly forecasts: ReadonlyMap<string, FillForecast>
  readonly ledger: readonly LedgerLine[]
  readonly book: AlertBook
  readonly now: Date
  /** The name of a mount point or directory in the book. */
  readonly nameOf: (name: string) => string
}

/** The disks of all hosts as the report shows them. */
export function describeHosts(described: Described): DiskFacts['hosts'] {
  return described.measurements.map((one) => describeHost(one, described))
}

function describeHost(measurement: HostMeasurement, described: Described): HostFacts {
  const { host, reached, filesystems, skipped, trees, docker, databases } = measurement
  const records = [...described.book.values()].filter((one) => one.host === host)
  const levelOf = (subject: string, topics: readonly string[]): AlertLevel => {
    const keys = topics.map((topic) => `${host}/${topic}:${described.nameOf(subject)}`)
    return worstLevel(records.filter(({ key }) => keys.includes(key)).map(({ level }) => level))
  }
  return {
    host,
    reached,
    level: worstLevel(records.map(({ level }) => level)),
    filesystems: filesystems.map((one) => {
      const level = levelOf(one.mountPoint, OF_FILESYSTEM)
      return describeFilesystem(one, { host, level, described })
    }),
    skipped: skipped.map(({ mountPoint, type, because }) => ({ mountPoint, type, because })),
    trees: trees.map((one) => describeTree(one, filesystems, levelOf(one.directory, OF_TREE))),
    growers: findGrowers(measurement, described.ledger, described.now),
    docker: docker === null ? null : describeDocker(docker),
    databases: databases.map(({ source, bytes, walBytes }) => ({ source, bytes, walBytes })),
  }
}

function describeFilesystem(
  { mountPoint, type, state, readOnly, bytes, percent, inodes }: Filesystem,
  about: { readonly host: string; readonly level: AlertLevel; readonly described: Described },
): FilesystemFacts {
  const { host, level, described } = about
  const place = placeName(host, mountPoint)
  return {
    mountPoint,
    type,
    level,
    state,
    readOnly,
    bytes: bytes && { used: bytes.used, available: bytes.available, reserved: bytes.reserved },
    percent,
    inodesPercent: inodes?.percent ?? null,
    trend: trendOf(described.history.get(place) ?? [], described.now),
    forecast: described.forecasts.get(place) ?? null,
  }
}

/** Fullest point of each day. */
function trendOf(samples: readonly Sample[], now: Date): readonly number[] {
  const { values } = toSeries(samples, now)
  const days: number[] = []
  for (let end = values.length; end > 0 && days.length < TREND_DAYS; end -= DAY)
    days.unshift(Math.round(Math.max(...values.slice(Math.max(0, end - DAY), end)) * 10) / 10)
  return days
}

function describeTree(
  tree: BackupTree,
  filesystems: readonly Filesystem[],
  level: AlertLevel,
): HostFacts['trees'][number] {
  const { directory, listed, allocatedBytes, mountPoint, tiers, sources } = tree
  const bytes = filesystems.find((one) => one.mountPoint === mountPoint)?.bytes ?? null
  return {
    directory,
    level,
    listed,
    allocatedBytes,
    share:
      bytes === null || !listed ? null : allocatedBytes / Math.max(1, bytes.used + bytes.available),
    tiers: tiers.map((one) => ({ ...one })),
    sources: sources.map(({ source, backups, newestAt, growthBytes }) => {
      return { source, backups, newestAt, growthBytes }
    }),
  }
}

function describeDocker({
  images,
  containers,
  volumes,
  buildCache,
}: DockerUse): HostFacts['docker'] {
  const parts = { images, containers, volumes, 'build-cache': buildCache }
  return Object.entries(parts).map(([part, use]) => ({ part, ...use }))
}
