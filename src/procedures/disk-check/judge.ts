import type { AlertRecord } from '../../alerts/book.ts'
import type { DiskConfig } from '../../config/schema.ts'
import { placeName } from '../../disk/history.ts'
import type {
  BackupTree,
  Filesystem,
  FilesystemBytes,
  HostMeasurement,
} from '../../disk/measurement.ts'
import { isWithin } from '../../disk/mount-table.ts'
import type { WriteTrial } from '../../disk/write-trial.ts'
import { carriesForecast, type FillForecast, forecastFill } from '../../forecast/fill-forecast.ts'
import type { Sample } from '../../forecast/sample.ts'
import { type Series, toSeries } from '../../forecast/series.ts'
import { judgeFill } from './judge-fill.ts'
import { judgeGaps } from './judge-gaps.ts'
import { judgeHost } from './judge-host.ts'
import { judgeMount } from './judge-mount.ts'
import { judgeNextBackup } from './judge-next-backup.ts'
import { judgeOverdue, type ScheduleTraces } from './judge-overdue.ts'
import { judgeSpace } from './judge-space.ts'
import { judgeWriting } from './judge-writing.ts'
import type { Observed } from './observed.ts'

/** What is judged. */
export interface Evidence extends ScheduleTraces {
  /** How full each file system was in earlier runs, oldest first, by its place. */
  readonly history: ReadonlyMap<string, readonly Sample[]>
  /** Of the directories of this host that are Lastro's own. */
  readonly trials: readonly WriteTrial[]
}

/** All that was looked at, and the forecasts by place. */
export interface Judgement {
  readonly observed: readonly Observed[]
  readonly forecasts: ReadonlyMap<string, FillForecast>
}

/** Judges measurements against thresholds, history and schedules. A pure function. */
export function judge(evidence: Evidence, disk: DiskConfig): Judgement {
  const forecasts = new Map<string, FillForecast>()
  const observed = evidence.measurements.flatMap((measurement) => {
    const { host, filesystems } = measurement
    return [
      ...judgeHost(measurement, evidence.sources),
      ...filesystems.flatMap((filesystem) => {
        const forecast = forecastOf(host, filesystem, evidence)
        if (forecast !== null) forecasts.set(placeName(host, filesystem.mountPoint), forecast)
        return [
          ...judgeMount(host, filesystem, disk),
          ...judgeSpace(host, filesystem, disk),
          ...judgeTrend({ host, filesystem, forecast }, evidence, disk),
        ]
      }),
      ...judgeNextBackup(measurement, evidence.now),
      ...judgeGaps(measurement, evidence, disk),
    ]
  })
  const others = [...judgeWriting(evidence.trials), ...judgeOverdue(evidence, disk)]
  return { observed: [...observed, ...others], forecasts }
}

/** What is read-only does not fill up. */
function forecastOf(
  host: string,
  filesystem: Filesystem,
  { history, now }: Evidence,
): FillForecast | null {
  const { bytes, mountPoint, readOnly } = filesystem
  if (bytes === null || readOnly !== 'no') return null
  return forecastFill(seriesOf(host, { mountPoint, bytes }, { history, now }))
}

/** Of what may be written a forecast that is null says that nothing grows only where there is history; a lost ledger is no good news. */
function isForecastKnown(
  host: string,
  { bytes, mountPoint, readOnly }: Filesystem,
  evidence: Evidence,
): boolean {
  if (bytes === null) return false
  return readOnly !== 'no' || carriesForecast(seriesOf(host, { mountPoint, bytes }, evidence))
}

function seriesOf(
  host: string,
  { mountPoint, bytes }: { readonly mountPoint: string; readonly bytes: FilesystemBytes },
  { history, now }: Pick<Evidence, 'history' | 'now'>,
): Series {
  return toSeries([...samplesOf(host, mountPoint, history), sampleNow(bytes, now)], now)
}

function sampleNow(
  { used, available }: { readonly used: number; readonly available: number },
  now: Date,
): Sample {
  return { at: now.toISOString(), usedBytes: used, usableBytes: used + available }
}

function samplesOf(
  host: string,
  mountPoint: string,
  history: Evidence['history'],
): readonly Sample[] {
  return history.get(placeName(host, mountPoint)) ?? []
}

function judgeTrend(
  about: {
    readonly host: string
    readonly filesystem: Filesystem
    readonly forecast: FillForecast | null
  },
  evidence: Evidence,
  disk: DiskConfig,
): readonly Observed[] {
  const { host, filesystem, forecast } = about
  if (!isForecastKnown(host, filesystem, evidence)) return []
  const place = { host, mountPoint: filesystem.mountPoint, now: evidence.now }
  return [judgeFill(place, forecast, disk)]
}

/** What only the files in a directory of backups tell; the directory may be a mount point too, whose space is known. */
const OF_TREE = ['tree', 'passports', 'future', 'gaps', 'next-backup', 'overdue-backup']

function isOfTree(key: string, host: string): boolean {
  return OF_TREE.some((aspect) => key.startsWith(`${host}/${aspect}:`))
}

/** What is not there, or is another disk, tells nothing of what was in it. */
function isSeen({ listed, exists, mount }: BackupTree): boolean {
  return listed && exists && mount === 'fine'
}

/** Measurements with the names that alerts have: what `couldSee` compares them with. */
export function namedAs(
  measurements: readonly HostMeasurement[],
  nameOf: (name: string) => string,
): readonly HostMeasurement[] {
  return measurements.map((one) => ({
    ...one,
    filesystems: one.filesystems.map((each) => ({ ...each, mountPoint: nameOf(each.mountPoint) })),
    trees: one.trees.map((tree) => ({ ...tree, directory: nameOf(tree.directory) })),
  }))
}

/** Whether a run could see what an alert is about; what it could not see is neither better nor worse. */
export function couldSee(
  { host, subject, key }: AlertRecord,
  measurements: readonly HostMeasurement[],
  onlyHost: string | undefined,
): boolean {
  const measurement = measurements.find((one) => one.host === host)
  if (measurement === undefined) return onlyHost === undefined
  const isUnmeasured = measurement.filesystems.some(
    ({ mountPoint, state }) => mountPoint === subject && state !== 'measured',
  )
  const isUnlisted = measurement.trees.some(
    (tree) => !isSeen(tree) && isWithin(subject, tree.directory) && isOfTree(key, host),
  )
  // Had there been history, it would have been observed.
  const hasNoHistory =
    key === `${host}/forecast:${subject}` &&
    measurement.filesystems.some(({ mountPoint }) => mountPoint === subject)
  const isLookedAt = measurement.reached && measurement.filesystems.length > 0
  return isLookedAt && !isUnmeasured && !isUnlisted && !hasNoHistory
}
