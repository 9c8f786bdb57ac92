/** One fault that was injected into a copy of a good backup, or one harmless change, and what the drill said of it. */
export interface FaultTrial {
  /** Stable key; the catalogue has `faults.<id>`. */
  readonly id: string
  /** Stable key; the catalogue has `faultGroups.<id>`. */
  readonly group: string
  /** A harmless change is `silent` or `alarmed`, anything else `caught` or `missed`. */
  readonly outcome: 'caught' | 'missed' | 'silent' | 'alarmed' | 'not-tried'
  /** `not-restorable: rows-missing; tenant_042.orders: rows-missing`; empty when not tried. */
  readonly expected: string
  readonly actual: string
  /** Why it was not tried: a reason code, and what it is about. */
  readonly reason?: string
  readonly detail?: string
}

/** A drill of a sound backup of random rows under random settings. */
export interface CleanRun {
  readonly seed: number
  readonly settings: string
  /** What the drill said against it; empty when it was silent. */
  readonly alarm: string
}

/** What a drill of the drill found out. */
export interface DetectionMatrix {
  /** Name of the good backup; `sample` when it was made for the check. */
  readonly subject: string
  /** Repeats the same rows, bytes and settings. */
  readonly seed: number
  readonly trials: readonly FaultTrial[]
  readonly cleanRuns: readonly CleanRun[]
}

/** Sums over a matrix. */
export interface MatrixTotals {
  readonly caught: number
  /** Faults that were caught or missed. */
  readonly tried: number
  readonly notTried: number
  readonly harmless: number
  readonly cleanRuns: number
  readonly falseAlarms: number
}

/** Counts trials and clean runs. */
export function matrixTotals({ trials, cleanRuns }: DetectionMatrix): MatrixTotals {
  const count = (outcome: FaultTrial['outcome']) =>
    trials.filter((trial) => trial.outcome === outcome).length
  const caught = count('caught')
  const alarmed = count('alarmed')
  return {
    caught,
    tried: caught + count('missed'),
    notTried: count('not-tried'),
    harmless: count('silent') + alarmed,
    cleanRuns: cleanRuns.length,
    falseAlarms: alarmed + cleanRuns.filter(({ alarm }) => alarm !== '').length,
  }
}

/** Trials by their group, in the order in which groups first appear. */
export function trialsByGroup({
  trials,
}: DetectionMatrix): ReadonlyMap<string, readonly FaultTrial[]> {
  return Map.groupBy(trials, ({ group }) => group)
}
