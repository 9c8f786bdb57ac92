import { join } from 'node:path'
import type { BackupEntry } from '../../backups/entry.ts'
import type { BackupFileNames } from '../../backups/names.ts'
import type { Passport } from '../../passport/passport.ts'
import { passportTotals } from '../../passport/totals.ts'
import type { ReportRecorder } from '../../report/report-recorder.ts'
import { checkSizeAnomaly } from './plan-space.ts'
import type { BackupRequest } from './request.ts'

type Recorder = ReportRecorder<'backup'>

/** Records what was written: files with hashes, sizes, totals. */
export function noteBackup(
  request: BackupRequest,
  passport: Passport,
  names: BackupFileNames,
  recorder: Recorder,
): void {
  const totals = passportTotals(passport)
  const tier = join(request.backups.directory, 'daily')
  const bytes = passport.files.reduce((sum, file) => sum + file.bytes, 0)
  const dump = passport.files.find((file) => file.role === 'dump')
  recorder.sections({
    backup: {
      name: names.name,
      source: request.name,
      tier: 'daily',
      takenAt: passport.snapshotAt,
      bytes,
      ...(dump?.plainBytes === undefined ? {} : { plainBytes: dump.plainBytes }),
      ...totals,
    },
  })
  for (const file of passport.files)
    recorder.artifact({
      kind: file.role,
      path: join(tier, file.name),
      bytes: file.bytes,
      sha256: file.sha256,
    })
  recorder.metric({ id: 'dump-bytes', value: dump?.bytes ?? 0, unit: 'bytes' })
  recorder.metric({ id: 'plain-bytes', value: dump?.plainBytes ?? 0, unit: 'bytes' })
  recorder.metric({
    id: 'compression-ratio',
    value: (dump?.plainBytes ?? 0) / Math.max(1, dump?.bytes ?? 0),
    unit: 'ratio',
  })
  for (const id of ['tables', 'rows', 'tenants'] as const)
    recorder.metric({ id, value: totals[id], unit: 'count' })
  recorder.metric({
    id: 'peak-memory',
    value: process.resourceUsage().maxRSS * 1024,
    unit: 'bytes',
  })
}

/** Records whether the dump is much smaller than the one before. */
export function noteAnomaly(
  request: BackupRequest,
  passport: Passport,
  history: readonly BackupEntry[],
  recorder: Recorder,
): void {
  const dump = passport.files.find((file) => file.role === 'dump')
  const anomaly = checkSizeAnomaly(dump?.bytes ?? 0, history, request.source.sizeAnomalyPercent)
  if (anomaly) recorder.check(anomaly)
}
