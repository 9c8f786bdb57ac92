import type { Report } from '../../report/report.ts'
import type { OutputValue } from '../../runner/outputs.ts'
import { metricOutputs } from '../procedure/metric-outputs.ts'

/** The action's own outputs; a figure that the drill never got to is not set. */
export function restoreDrillOutputs(report: Report): Record<string, OutputValue> {
  const { tenants } = report
  const restorable = tenants?.filter(({ verdict }) => verdict === 'restorable').length
  return {
    backup: report.backup?.name ?? '',
    findings: report.findingsTotal,
    ...(tenants && { tenants: tenants.length }),
    ...(restorable !== undefined && { 'tenants-restorable': restorable }),
    ...metricOutputs([report], {
      'rto-seconds': 'rto',
      'tenant-rto-seconds': 'tenant-rto',
      'rpo-seconds': 'rpo',
    }),
  }
}
