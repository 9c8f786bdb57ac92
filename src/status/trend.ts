const STEPS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const

/** Below this many points of percent between the least and the most, a line of eight steps would show noise. */
const SMALLEST_SPAN = 8

/** Percent as a line of blocks, one per value; between the least and the most of them, but never less than eight points apart. */
export function sparkline(percents: readonly number[]): string {
  if (percents.length < 2) return ''
  const least = Math.min(...percents)
  const span = Math.max(SMALLEST_SPAN, Math.max(...percents) - least)
  return percents
    .map((value) => STEPS[Math.min(7, Math.floor(((value - least) / span) * 8))] ?? STEPS[0])
    .join('')
}

const BAR_WIDTH = 20

/** Percent as a bar of twenty blocks; what is not nothing shows at least one. */
export function percentBar(percent: number): string {
  const share = Math.min(100, Math.max(0, percent)) / 100
  const full = percent > 0 ? Math.max(1, Math.round(share * BAR_WIDTH)) : 0
  return '█'.repeat(full) + '░'.repeat(BAR_WIDTH - full)
}
