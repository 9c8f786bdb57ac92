import { matrixTotals } from '../../report/matrix.ts'
import type { Report } from '../../report/report.ts'
import type { OutputValue } from '../../runner/outputs.ts'

/** The action's own outputs; none is set when the check never got to its matrix. */
export function drillCheckOutputs({ matrix }: Report): Record<string, OutputValue> {
  if (!matrix) return {}
  const { caught, tried, notTried, cleanRuns, falseAlarms } = matrixTotals(matrix)
  return {
    caught,
    tried,
    'not-tried': notTried,
    'clean-runs': cleanRuns,
    'false-alarms': falseAlarms,
  }
}
