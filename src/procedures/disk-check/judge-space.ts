import type { AlertLevel } from '../../alerts/alert.ts'
import type { DiskConfig } from '../../config/schema.ts'
import type { Limit, Limits } from '../../disk/limit.ts'
import type { Filesystem, FilesystemBytes } from '../../disk/measurement.ts'
import type { Facts } from '../../report/report.ts'
import { type Observed, observe } from './observed.ts'

const LEVELS = ['emergency', 'critical', 'warning'] as const

/** Whether a limit is reached, or still held with a margin in points of the whole. */
type Reached = (limit: Limit, marginPoints: number) => boolean

/** Bytes and inodes of one file system against their limits; nothing when it was not measured. */
export function judgeSpace(
  host: string,
  filesystem: Filesystem,
  disk: DiskConfig,
): readonly Observed[] {
  const { bytes } = filesystem
  if (bytes === null || bytes.used + bytes.available <= 0) return []
  return [judgeBytes(host, { ...filesystem, bytes }, disk), ...judgeInodes(host, filesystem, disk)]
}

function judgeBytes(
  host: string,
  { mountPoint, bytes, percent }: Filesystem & { readonly bytes: FilesystemBytes },
  disk: DiskConfig,
): Observed {
  const limits = limitsOf(mountPoint, disk)
  const usable = bytes.used + bytes.available
  // What people see counts for raising: df rounds up. A tenth below it counts for holding.
  const shown = percent ?? Math.ceil((bytes.used / usable) * 100)
  const reached: Reached = ({ kind, value }, margin) => {
    if (kind === 'free') return bytes.available <= value + freeMargin({ value, usable, margin })
    return margin === 0 ? shown >= value : (bytes.used / usable) * 100 > value - margin
  }
  const level = levelOf(limits, reached, 0)
  const holds = levelOf(limits, reached, disk.clearMargin)
  const facts = { percent: shown / 100, free: bytes.available, size: usable }
  return observe({
    topic: 'space',
    host,
    subject: mountPoint,
    level,
    holds,
    reason: 'space-low',
    facts: { ...facts, ...limitFacts(limits, holds) },
  })
}

/**
 * What a limit in bytes must be left behind by before it is over. Three points of a disk of 10 TB are more than any such limit, and an
 * alert would never be over; so it is at most what the points are of the limit of 80 %, which leaves a fifth: five times as much.
 */
function freeMargin({
  value,
  usable,
  margin,
}: {
  readonly value: number
  readonly usable: number
  readonly margin: number
}): number {
  return (Math.min(usable, 5 * value) * margin) / 100
}

function judgeInodes(
  host: string,
  { mountPoint, inodes }: Filesystem,
  disk: DiskConfig,
): readonly Observed[] {
  if (inodes === null || inodes.total <= 0) return []
  const { percent, used, total, free } = inodes
  const reached: Reached = ({ value }, margin) =>
    margin === 0 ? percent >= value : (used / total) * 100 > value - margin
  const holds = levelOf(disk.inodes, reached, disk.clearMargin)
  return [
    observe({
      topic: 'inodes',
      host,
      subject: mountPoint,
      level: levelOf(disk.inodes, reached, 0),
      holds,
      reason: 'inodes-low',
      facts: { percent: percent / 100, freeInodes: free, ...limitFacts(disk.inodes, holds) },
    }),
  ]
}

/** Limits of a mount point: its own, and where it has none those of all. */
function limitsOf(mountPoint: string, { thresholds, paths }: DiskConfig): Limits {
  const own = Object.hasOwn(paths, mountPoint) ? paths[mountPoint] : undefined
  return {
    warning: own?.warning ?? thresholds.warning,
    critical: own?.critical ?? thresholds.critical,
    emergency: own?.emergency ?? thresholds.emergency,
  }
}

function levelOf(limits: Limits, reached: Reached, margin: number): AlertLevel {
  return LEVELS.find((level) => reached(limits[level], margin)) ?? 'ok'
}

/** The limit that is reached or held; of what is well the first that would be. */
function limitFacts(limits: Limits, holds: AlertLevel): Facts {
  const level = LEVELS.find((one) => one === holds) ?? 'warning'
  const { kind, value } = limits[level]
  return kind === 'used' ? { limitPercent: value / 100 } : { limitFree: value }
}
