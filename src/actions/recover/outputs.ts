import type { Report } from '../../report/report.ts'
import type { OutputValue } from '../../runner/outputs.ts'
import { metricOutputs } from '../procedure/metric-outputs.ts'

/** The action's own outputs; a figure that the run never got to is not set. */
export function recoverOutputs(report: Report): Record<string, OutputValue> {
  const { recovery, backup } = report
  const undo = recovery?.commands.find(({ id }) => id === 'undo')
  return {
    backup: backup?.name ?? '',
    database: recovery?.database ?? '',
    kept: recovery?.kept ?? '',
    undo: undo?.command ?? '',
    ...(recovery?.losses && { 'rows-lost': recovery.losses.rows }),
    ...metricOutputs([report], {
      'expected-seconds': 'expected',
      'downtime-seconds': 'downtime',
      'duration-seconds': 'duration',
    }),
  }
}
