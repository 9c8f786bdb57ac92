import { createPhrasebook } from '../../locale/phrasebook.ts'
import { migrationLine } from '../../report/migration-wording.ts'
import type { Report } from '../../report/report.ts'
import type { OutputValue } from '../../runner/outputs.ts'
import { metricOutputs } from '../procedure/metric-outputs.ts'

const METRICS = {
  'rows-lost': 'migration-rows-lost',
  'migration-seconds': 'migration',
  'longest-lock-seconds': 'longest-lock',
}

/** The action's own outputs; what the check never got to is not set. */
export function restoreCheckOutputs(report: Report): Record<string, OutputValue> {
  const { migration, backup, findingsTotal } = report
  return {
    data: migration?.data ?? '',
    backup: backup?.name ?? '',
    findings: findingsTotal,
    // One line for a comment or a status; in English like every other output.
    difference: migration ? migrationLine(migration, createPhrasebook('en', 'UTC')) : '',
    ...metricOutputs([report], METRICS),
  }
}
