import type { BackupEntry } from '../../backups/entry.ts'
import type { Check } from '../../report/report.ts'

/** Free space below which a file system is too full whatever the forecast says. */
const RESERVE_BYTES = 64 * 2 ** 20
/** A first dump has no history; zstd packs a database's files at least this well in what we measured. */
const FIRST_DUMP_RATIO = 0.6
/** The largest growth from one dump to the next that history shows is expected again, and a tenth on top. */
const MARGIN = 1.1

/** What the forecast is made from. */
export interface SpaceRequest {
  readonly path: string
  readonly freeBytes: number
  readonly databaseBytes: number
  /** Good backups of this source, newest first. */
  readonly history: readonly Pick<BackupEntry, 'dumpBytes'>[]
}

/** Bytes that tonight's dump will need, from the sizes of those before. */
export function forecastDumpBytes(
  request: Pick<SpaceRequest, 'databaseBytes' | 'history'>,
): number {
  const sizes = request.history.map((entry) => entry.dumpBytes).filter((bytes) => bytes > 0)
  const [newest] = sizes
  if (newest === undefined) return Math.ceil(request.databaseBytes * FIRST_DUMP_RATIO)
  const growth = sizes.slice(1).map((older, index) => (sizes[index] ?? older) / older)
  return Math.ceil(newest * Math.max(1, ...growth) * MARGIN)
}

/** Whether the dump fits beside what is there. */
export function checkDiskSpace(request: SpaceRequest): Check {
  const needed = forecastDumpBytes(request) + RESERVE_BYTES
  const { freeBytes, path } = request
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
