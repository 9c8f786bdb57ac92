/** From where on a level is reached: percent used (as df shows it), or bytes that are left. */
export interface Limit {
  readonly kind: 'used' | 'free'
  /** Percent of what can be used, or bytes. */
  readonly value: number
}

/** The limits of the three levels. */
export type Limits = Readonly<Record<'warning' | 'critical' | 'emergency', Limit>>

const UNITS: Readonly<Record<string, number>> = { MB: 1e6, GB: 1e9, TB: 1e12 }

/** `80%` or `20GB free`; what is neither has been refused by the configuration. */
export function parseLimit(text: string): Limit {
  const [, figure = '', unit = '%'] = /^(\d+)(%|MB|GB|TB)/.exec(text) ?? []
  const factor = UNITS[unit]
  return factor === undefined
    ? { kind: 'used', value: Number(figure) }
    : { kind: 'free', value: Number(figure) * factor }
}
