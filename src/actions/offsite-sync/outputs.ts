import type { Report } from '../../report/report.ts'
import type { OutputValue } from '../../runner/outputs.ts'
import { metricOutputs } from '../procedure/metric-outputs.ts'

const METRICS = {
  'sent-bytes': 'sent-bytes',
  'wire-bytes': 'wire-bytes',
  'new-backups': 'new-backups',
  'duration-seconds': 'duration',
}

/** The action's own outputs; figures of several remotes are added up. */
export function offsiteSyncOutputs(reports: readonly Report[]): Record<string, OutputValue> {
  const remotes = (...verdicts: readonly string[]) =>
    reports
      .filter(({ verdict }) => verdicts.includes(verdict.value))
      .flatMap(({ sync, verdict }) => sync?.remote ?? verdict.facts.remote ?? [])
      .join(' ')
  return {
    synced: remotes('synced'),
    refused: remotes('refused'),
    failed: remotes('failed'),
    overrides: reports.flatMap(({ sync }) => sync?.closed.map(({ word }) => word) ?? []).join(' '),
    ...metricOutputs(reports, METRICS),
  }
}
