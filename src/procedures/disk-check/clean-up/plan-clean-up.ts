import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { listBackups } from '../../../backups/list.ts'
import type { Config } from '../../../config/schema.ts'
import { newestRun } from '../../../ledger/read-back.ts'
import { planRetention } from '../../../retention/plan.ts'
import type { Removal, RetentionPlan } from '../../../retention/plan-types.ts'
import { findOldReports, type OldReport } from './old-reports.ts'

/** The rotation of one source. */
export interface Rotation {
  readonly source: string
  readonly plan: RetentionPlan
}

/** What Lastro may remove of its own: what the retention lets go, and old reports. */
export interface CleanUpPlan {
  /** Names exactly this plan; another one has another id. */
  readonly id: string
  readonly rotations: readonly Rotation[]
  readonly reports: readonly OldReport[]
  /** Bytes that it frees on disk; a backup that stays in another tier frees none. */
  readonly backupBytes: number
  readonly reportBytes: number
}

/** Makes the plan; changes nothing. */
export async function planCleanUp(config: Config, now: Date): Promise<CleanUpPlan> {
  const { backups, disk, system } = config
  const rotations = backups === undefined ? [] : await planRotations(config, backups, now)
  const directory = join(system.stateDir, 'reports')
  const reports = await findOldReports(directory, { now, keepSeconds: disk.keepReportsSeconds })
  const removals = rotations.flatMap(({ plan }) => removalsOf(plan))
  return {
    id: idOf([...removals.map(({ entry }) => entry.dumpPath), ...reports.map(({ path }) => path)]),
    rotations,
    reports,
    backupBytes: freedBytes(removals),
    reportBytes: reports.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}

async function planRotations(
  { system }: Config,
  { directory, retention, sources }: NonNullable<Config['backups']>,
  now: Date,
): Promise<readonly Rotation[]> {
  const { timezone, stateDir } = system
  const entries = await listBackups(directory, { timezone, now })
  const newest = await newestRun(stateDir)
  return Object.keys(sources).map((source) => ({
    source,
    plan: planRetention({
      entries: entries.filter((entry) => entry.source === source),
      policy: retention,
      now,
      timezone,
      ...(newest ? { lastRunAt: new Date(newest.time) } : {}),
    }),
  }))
}

/** The removals of a plan. */
export function removalsOf({ operations }: RetentionPlan): readonly Removal[] {
  return operations.filter((operation) => operation.kind === 'remove')
}

function freedBytes(removals: readonly Removal[]): number {
  const leaving = new Set(removals.map(({ entry }) => entry.dumpPath))
  const counted = new Set<string>()
  return removals.reduce((sum, { entry, copies }) => {
    const isLast = copies.every((copy) => leaving.has(copy))
    if (!isLast || counted.has(entry.name)) return sum
    counted.add(entry.name)
    return sum + entry.bytes
  }, 0)
}

function idOf(paths: readonly string[]): string {
  return createHash('sha256')
    .update([...paths].sort().join('\0'))
    .digest('hex')
    .slice(0, 10)
}
