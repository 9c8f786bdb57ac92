import type { Report } from '../../report/report.ts'
import type { OutputValue } from '../../runner/outputs.ts'
import { metricOutputs } from '../procedure/metric-outputs.ts'

/** The action's own outputs; figures of several remotes are added up, a figure that nobody measured is not set. */
export function offsiteVerifyOutputs(reports: readonly Report[]): Record<string, OutputValue> {
  const copies = reports.flatMap(({ copy }) => copy ?? [])
  return {
    remotes: copies.length,
    'in-sync': copies.filter(({ verdict }) => verdict === 'in-sync').length,
    unreachable: copies.filter(({ verdict }) => verdict === 'unreachable').length,
    ...metricOutputs(reports, {
      missing: 'files-missing',
      corrupt: 'files-corrupt',
      extra: 'files-extra',
      'files-read': 'files-read',
      'bytes-read': 'bytes-read',
    }),
  }
}
