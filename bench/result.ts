import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { type Figures, medianFigure, type Round } from './rounds.ts'

/** What the project demands of itself; a ratio without a limit is told for information. */
export const LIMITS: Figures = {
  backup_over_pg_dump: 1,
  backup_over_pg_dump_cpu: 1,
  restore_over_gunzip_psql: 0.45,
  restore_over_pg_restore_j2: 0.85,
  drill_over_gunzip_psql: 0.8,
  validation_over_restore: 0.4,
  validation_per_table_9000_over_900: 1.3,
  walk_over_du: 2.5,
  walk_bytes_off_du: 0,
  walk_blocked_ms: 50,
  check_over_node: 3.5,
}
const MEMORY_LIMIT_MB = 150

/** The outcome of a benchmark. */
export interface BenchResult {
  readonly bench: string
  readonly ratios: Figures
  /** Medians of every figure by contestant. */
  readonly medians: Readonly<Record<string, Figures>>
}

/** The limit of a ratio, or of a memory figure in MB. */
export function limitOf(ratio: string): number | undefined {
  return ratio.startsWith('memory_mb_') ? MEMORY_LIMIT_MB : LIMITS[ratio]
}

/** Medians of all figures that every round has. */
export function mediansOf(rounds: readonly Round[]): BenchResult['medians'] {
  const [first = {}] = rounds
  return Object.fromEntries(
    Object.entries(first).map(([contestant, figures]) => [
      contestant,
      Object.fromEntries(
        Object.keys(figures).map((figure) => [figure, medianFigure(rounds, [contestant, figure])]),
      ),
    ]),
  )
}

/** The outcome for a person: figures of each contestant, then the ratios beside their limits. */
export function describeResult({ bench, ratios, medians }: BenchResult): string {
  const lines = [`${bench} on ${describeMachine()}`, '']
  for (const [contestant, figures] of Object.entries(medians)) {
    lines.push(contestant)
    for (const [name, value] of Object.entries(figures))
      lines.push(`  ${name.padEnd(40)} ${round(value)}`)
  }
  lines.push('')
  for (const [name, value] of Object.entries(ratios)) {
    const limit = limitOf(name)
    const judged =
      limit === undefined ? '' : `  ${value <= limit ? 'within' : 'OVER'} the limit of ${limit}`
    lines.push(`${name.padEnd(42)} ${String(round(value)).padStart(8)}${judged}`)
  }
  return `${lines.join('\n')}\n`
}

/** The outcome for a program, on one line. */
export function resultLine({ bench, ratios, medians }: BenchResult): string {
  const limits = Object.fromEntries(
    Object.keys(ratios).flatMap((name) => {
      const limit = limitOf(name)
      return limit === undefined ? [] : [[name, limit]]
    }),
  )
  return `${JSON.stringify({ bench, ratios, limits, medians, machine: describeMachine() }, (_key, value: unknown) => (typeof value === 'number' ? round(value) : value))}\n`
}

function describeMachine(): string {
  const model = cpus()[0]?.model ?? 'unknown processor'
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${availableParallelism()} × ${model}, ${memory} GiB, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}`
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
