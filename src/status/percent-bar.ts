const BAR_WIDTH = 20

/** Percent as a bar of twenty blocks; what is not nothing shows at least one. */
export function percentBar(percent: number): string {
  const share = Math.min(100, Math.max(0, percent)) / 100
  const full = percent > 0 ? Math.max(1, Math.round(share * BAR_WIDTH)) : 0
  return '█'.repeat(full) + '░'.repeat(BAR_WIDTH - full)
}
