import type { BackupEntry } from '../../backups/entry.ts'
import { forecastDumpBytes, RESERVE_BYTES } from '../../forecast/next-dump.ts'
import type { Check } from '../../report/report.ts'

/** What the forecast is made from. */
export interface SpaceRequest {
  readonly path: string
  readonly freeBytes: number
  readonly databaseBytes: number
  /** Good backups of this source, newest first. */
  readonly history: readonly Pick<BackupEntry, 'dumpBytes'>[]
}

/** Whether the dump fits beside what is there. */
export function checkDiskSpace(request: SpaceRequest): Check {
  const { freeBytes, path, databaseBytes, history } = request
  const sizes = history.map((entry) => entry.dumpBytes)
  const needed = forecastDumpBytes({ databaseBytes, sizes }) + RESERVE_BYTES
  const common = {
    id: 'disk-space',
    expected: `${megabytes(needed)} free`,
    actual: `${megabytes(freeBytes)} free in ${path}`,
  }
  if (freeBytes >= needed) return { ...common, status: 'pass' }
  return {
    ...common,
    status: 'fail',
    reason: 'disk-space-low',
    facts: { needed, free: freeBytes, path },
  }
}

/** A dump much smaller than the one before has lost something, or somebody has. */
export function checkSizeAnomaly(
  bytes: number,
  history: SpaceRequest['history'],
  dropPercent: number,
): Check | null {
  const usual = history[0]?.dumpBytes
  if (usual === undefined || usual === 0) return null
  const common = {
    id: 'size-anomaly',
    expected: `at least ${100 - dropPercent}% of ${megabytes(usual)}`,
    actual: megabytes(bytes),
  }
  if (bytes >= usual * (1 - dropPercent / 100)) return { ...common, status: 'pass' }
  return { ...common, status: 'warn', reason: 'dump-size-anomaly', facts: { bytes, usual } }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
