import type { BackupFacts, Report } from '../../report/report.ts'
import type { OutputValue } from '../../runner/outputs.ts'
import { metricOutputs } from '../procedure/metric-outputs.ts'

const METRICS = { 'dump-bytes': 'dump-bytes', 'duration-seconds': 'duration' }

/** The action's own outputs; figures of several sources are added up, a figure that nobody measured is not set. */
export function backupOutputs(reports: readonly Report[]): Record<string, OutputValue> {
  const backups = reports.flatMap(({ backup }) => backup ?? [])
  return {
    backup: backups.map(({ name }) => name).join(' '),
    ...(backups.length > 0 && { tables: sum(backups, 'tables'), rows: sum(backups, 'rows') }),
    ...metricOutputs(reports, METRICS),
  }
}

function sum(backups: readonly BackupFacts[], figure: 'tables' | 'rows'): number {
  return backups.reduce((total, backup) => total + backup[figure], 0)
}
