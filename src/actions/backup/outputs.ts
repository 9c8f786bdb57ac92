import type { Report } from '../../report/report.ts'
import type { OutputValue } from '../../runner/outputs.ts'
import { metricOutputs } from '../procedure/metric-outputs.ts'

const METRICS = {
  'dump-bytes': 'dump-bytes',
  tables: 'tables',
  rows: 'rows',
  'duration-seconds': 'duration',
}

/** The action's own outputs; figures of several sources are added up. */
export function backupOutputs(reports: readonly Report[]): Record<string, OutputValue> {
  return {
    backup: reports.flatMap(({ backup }) => backup?.name ?? []).join(' '),
    ...metricOutputs(reports, METRICS),
  }
}
