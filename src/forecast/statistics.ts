/** The value below which a share of the values lies, with a line drawn between neighbours; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] ?? Number.NaN
  const high = sorted[Math.ceil(place)] ?? Number.NaN
  return low + (high - low) * (place - Math.floor(place))
}

/** The middle value; NaN of none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** Slope of a line through evenly spaced values that single outliers do not bend (Theil 1950, Sen 1968), and its quartiles. */
export function theilSen(values: readonly number[]): {
  readonly slope: number
  readonly low: number
  readonly high: number
} {
  const slopes: number[] = []
  for (const [i, from] of values.entries()) {
    for (const [j, to] of values.slice(i + 1).entries()) slopes.push((to - from) / (j + 1))
  }
  return { slope: median(slopes), low: quantile(slopes, 0.25), high: quantile(slopes, 0.75) }
}
