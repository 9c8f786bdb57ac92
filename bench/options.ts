import { parseArgs } from 'node:util'
import { ConfigurationError, type Problem } from '../src/errors.ts'

/** The benchmarks by name. */
export const BENCHES = ['backup', 'drill', 'scale', 'memory', 'disk'] as const

/** One of the benchmarks. */
export type BenchName = (typeof BENCHES)[number]

/** What was asked on the command line. */
export interface BenchOptions {
  readonly bench: BenchName
  readonly json: boolean
  readonly rounds: number
  readonly tenants: number
  /** Size of the one large table of `memory`, uncompressed. */
  readonly gigabytes: number
  /** Files of the tree of `disk`. */
  readonly files: number
  /** Entry of the `lastro` to be measured; the bundle where one is built, else the sources, when absent. */
  readonly cli?: string
}

/** How to call it. */
export const USAGE = `usage: script/bench ${BENCHES.join('|')} [--json] [--rounds N] [--tenants N] [--gigabytes N] [--files N] [--cli FILE]`

/**
 * Reads the command line.
 * @throws ConfigurationError with every problem.
 */
export function parseOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '3' },
      tenants: { type: 'string', default: '100' },
      gigabytes: { type: 'string', default: '2' },
      files: { type: 'string', default: '100000' },
      cli: { type: 'string' },
    },
  })
  const problems: Problem[] = []
  const bench = BENCHES.find((name) => name === positionals[0])
  if (bench === undefined || positionals.length !== 1)
    problems.push({
      field: 'benchmark',
      value: positionals.join(' ') || 'none',
      legal: `one of ${BENCHES.join(', ')}`,
      mend: USAGE,
    })
  const whole = (field: 'rounds' | 'tenants' | 'gigabytes' | 'files', most: number) => {
    const number = Number(values[field])
    if (Number.isInteger(number) && number >= 1 && number <= most) return number
    problems.push({
      field: `--${field}`,
      value: values[field],
      legal: `a whole number from 1 to ${most}`,
      mend: 'Give another number.',
    })
    return 1
  }
  const numbers = {
    rounds: whole('rounds', 99),
    tenants: whole('tenants', 1000),
    gigabytes: whole('gigabytes', 100),
    files: whole('files', 10_000_000),
  }
  if (problems.length > 0 || bench === undefined) throw new ConfigurationError(problems)
  return {
    bench,
    json: values.json,
    ...numbers,
    ...(values.cli === undefined ? {} : { cli: values.cli }),
  }
}
