import type { ProbeLine, Report } from '../../report/report.ts'
import type { OutputValue } from '../../runner/outputs.ts'
import { metricOutputs, roundToMilliseconds } from '../procedure/metric-outputs.ts'

/** The action's own outputs; a figure that the drill never got to is not set. */
export function restoreDrillOutputs(report: Report): Record<string, OutputValue> {
  const { tenants, probes } = report
  const restorable = tenants?.filter(({ verdict }) => verdict === 'restorable').length
  return {
    backup: report.backup?.name ?? '',
    findings: report.findingsTotal,
    ...(tenants && { tenants: tenants.length }),
    ...(restorable !== undefined && { 'tenants-restorable': restorable }),
    ...(probes && probeOutputs(probes)),
    ...metricOutputs([report], {
      'rto-seconds': 'rto',
      'tenant-rto-seconds': 'tenant-rto',
      'rpo-seconds': 'rpo',
    }),
  }
}

/** Expressions of a workflow cannot subtract, so what did not pass is an output of its own. */
function probeOutputs(probes: readonly ProbeLine[]): Record<string, OutputValue> {
  const passed = probes.filter(({ status }) => status === 'pass').length
  const times = probes.flatMap(({ seconds }) => seconds ?? [])
  return {
    'probes-passed': passed,
    'probes-failed': probes.length - passed,
    ...(times.length > 0 && { 'slowest-probe-seconds': roundToMilliseconds(Math.max(...times)) }),
  }
}
