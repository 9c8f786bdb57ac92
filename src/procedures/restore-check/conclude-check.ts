import type { Check, Facts, Finding } from '../../report/report.ts'
import type { Ending } from '../../report/report-recorder.ts'
import type { TenantsAfter } from './group-changes.ts'
import type { CheckData } from './request.ts'
import type { CommandOutcome } from './run-migration.ts'

/** Which of many findings names the whole: what cannot be brought back before what can. */
const WEIGHT: readonly string[] = [
  'tenant-not-migrated',
  'rows-lost',
  'table-dropped',
  'column-dropped',
  'large-objects-changed',
  'rows-changed',
  'orphans-left',
  'sequence-set-back',
  'index-left-invalid',
  'lock-too-long',
  'way-back-failed',
  'not-reversible',
]

/** The questions a check asks of a migrated database, in the order people read them. */
const QUESTIONS = [
  'same-in-tenants',
  'tables',
  'columns',
  'rows',
  'foreign-keys',
  'sequences',
  'large-objects',
  'protections',
  'constraints',
  'indexes',
] as const

/** One check per question, with the number of findings against it. */
export function summariseQuestions(findings: readonly Finding[]): Check[] {
  const byCheck = Map.groupBy(findings, ({ check }) => check)
  return QUESTIONS.map((id) => {
    const found = byCheck.get(id) ?? []
    const worst = found.find(({ status }) => status === 'fail') ?? found[0]
    const common = { id, expected: 'nothing but what is allowed' }
    if (!worst) return { ...common, status: 'pass', actual: 'nothing but what is allowed' }
    const { reason, schema, object, status } = worst
    const actual = `${found.length} differences`
    return { ...common, status, actual, reason, facts: { schema, object, findings: found.length } }
  })
}

/** How the command itself went. */
export function checkCommand(run: CommandOutcome, facts: Facts, timeoutSeconds: number): Check {
  const common = { id: 'migration', expected: 'exit code 0' }
  if (run.outcome === 'applied') return { ...common, status: 'pass', actual: 'exit code 0' }
  if (run.outcome === 'timeout')
    return {
      ...common,
      status: 'fail',
      actual: `ended after ${timeoutSeconds} s`,
      reason: 'migration-timeout',
      facts,
    }
  return {
    ...common,
    status: 'fail',
    actual: `exit code ${run.exitCode ?? 'none, it was killed'}`,
    reason: 'migration-failed',
    facts,
  }
}

/** What a failed command's text names: how it ended, its last error, and how far it came. */
export function factsOfRun(
  run: CommandOutcome,
  { norm, total }: TenantsAfter,
  timeoutSeconds: number,
): Facts {
  const detail = run.output.errors().at(-1) ?? ''
  return {
    ...(run.exitCode === null ? {} : { exit: run.exitCode }),
    ...(detail === '' ? {} : { detail }),
    ...(total > 1 ? { migrated: norm?.schemas.length ?? 0, tenants: total } : {}),
    allowed: timeoutSeconds,
  }
}

/** Everything the verdict depends on. */
export interface CheckOutcome {
  readonly data: CheckData
  readonly run: CommandOutcome
  readonly runFacts: Facts
  readonly findings: readonly Finding[]
  /** Checks beside the findings: locks, the way back. */
  readonly checks: readonly Check[]
}

/** A command that failed names the whole: most of what was found follows from it. */
export function concludeCheck({
  data,
  run,
  runFacts,
  findings,
  checks,
}: CheckOutcome): Ending<'restore-check'> {
  if (run.outcome !== 'applied') {
    const reason = run.outcome === 'timeout' ? 'migration-timeout' : 'migration-failed'
    return { value: 'unsafe', reason, facts: runFacts }
  }
  const failed = [
    ...findings.filter(({ status }) => status === 'fail').map(toCause),
    ...checks.flatMap(({ status, reason, facts }) =>
      status === 'fail' && reason ? [{ reason, facts: facts ?? {} }] : [],
    ),
  ].sort((a, b) => WEIGHT.indexOf(a.reason) - WEIGHT.indexOf(b.reason))
  const [worst] = failed
  if (worst) return { value: 'unsafe', ...worst }
  return { value: 'safe', reason: data === 'backup' ? 'migration-safe' : 'migration-safe-sample' }
}

function toCause({ reason, schema, object, expected, actual }: Finding) {
  return { reason, facts: { schema, object, expected, actual } }
}
