import type { Report } from '../../report/report.ts'
import type { OutputValue } from '../../runner/outputs.ts'

/** Outputs taken from metrics, by name of the output; a metric that several reports have is added up. */
export function metricOutputs(
  reports: readonly Report[],
  metrics: Readonly<Record<string, string>>,
): Record<string, OutputValue> {
  return Object.fromEntries(
    Object.entries(metrics).flatMap(([output, id]) => {
      const values = reports.flatMap(({ metrics: all }) =>
        all.filter((metric) => metric.id === id).map(({ value }) => value),
      )
      if (values.length === 0) return []
      return [[output, roundToMilliseconds(values.reduce((sum, value) => sum + value, 0))]]
    }),
  )
}

/** Three decimals: more would only be noise of the clock. */
export function roundToMilliseconds(value: number): number {
  return Math.round(value * 1000) / 1000
}
