import type { Sample } from '../forecast/sample.ts'
import type { LedgerLine } from '../ledger/line.ts'
import type { Metric } from '../report/report.ts'
import type { HostMeasurement } from './measurement.ts'

const USED = 'used-bytes'
const USABLE = 'usable-bytes'
const PART = 'part-bytes'
const BACKUPS = 'backups-seen'

/** `local:/var/backups`: a place on a host. */
export function placeName(host: string, path: string): string {
  return `${host}:${path}`
}

/** What a run leaves in the ledger, so that later runs see the trend: ids are `<figure>@<host>:<path>`. */
export function historyMetrics(
  measurements: readonly HostMeasurement[],
  sources: readonly string[],
): readonly Metric[] {
  return measurements.flatMap(({ host, filesystems, trees, directories }) => {
    const note = (figure: string, path: string, value: number): Metric => {
      return { id: `${figure}@${placeName(host, path)}`, value, unit: 'bytes' }
    }
    const full = filesystems.flatMap(({ mountPoint, bytes }) => {
      if (bytes === null) return []
      const { used, available } = bytes
      return [note(USED, mountPoint, used), note(USABLE, mountPoint, used + available)]
    })
    const sizes = [...trees, ...directories].flatMap(({ directory, allocatedBytes, parts }) => [
      note(PART, directory, allocatedBytes),
      ...parts.slice(0, 20).map((part) => note(PART, part.path, part.allocatedBytes)),
    ])
    const counts = trees
      .filter(({ listed }) => listed)
      .flatMap((tree) =>
        sources.map((source): Metric => {
          const value = tree.sources.find((one) => one.source === source)?.backups ?? 0
          const id = `${BACKUPS}@${placeName(host, `${tree.directory}/${source}`)}`
          return { id, value, unit: 'count' }
        }),
      )
    return [...full, ...sizes, ...counts]
  })
}

/** How full each file system was in the runs of `disk-check`, oldest first, by its place. */
export function usageHistory(lines: readonly LedgerLine[]): ReadonlyMap<string, readonly Sample[]> {
  const history = new Map<string, Sample[]>()
  for (const { procedure, time, metrics } of lines) {
    if (procedure !== 'disk-check') continue
    for (const [id, usedBytes] of Object.entries(metrics)) {
      const place = placeOf(id, USED)
      const usableBytes = place === null ? undefined : metrics[`${USABLE}@${place}`]
      if (place === null || usableBytes === undefined) continue
      const samples = history.get(place) ?? []
      samples.push({ at: time, usedBytes, usableBytes })
      history.set(place, samples)
    }
  }
  return history
}

/** How many backups a run of `disk-check` saw of a source in a directory; null when it did not look. */
export function backupsSeen({ metrics }: LedgerLine, place: string): number | null {
  return metrics[`${BACKUPS}@${place}`] ?? null
}

/** Sizes of directories in one line of the ledger, by their place. */
export function partSizes({ metrics }: LedgerLine): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  for (const [id, bytes] of Object.entries(metrics)) {
    const place = placeOf(id, PART)
    if (place !== null) sizes.set(place, bytes)
  }
  return sizes
}

function placeOf(id: string, figure: string): string | null {
  return id.startsWith(`${figure}@`) ? id.slice(figure.length + 1) : null
}
