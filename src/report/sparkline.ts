const BARS = '▁▂▃▄▅▆▇█'

/** Points that fill the picture at least: noise of a point must not look like a mountain. */
const LEAST_RANGE = 10

/** Percentages as a small picture, a sign each, from the lowest to the highest of them. */
export function sparkline(percents: readonly number[]): string {
  const lowest = Math.min(...percents)
  const range = Math.max(LEAST_RANGE, Math.max(...percents) - lowest)
  return percents
    .map((percent) => BARS[Math.round(((percent - lowest) / range) * (BARS.length - 1))] ?? ' ')
    .join('')
}
