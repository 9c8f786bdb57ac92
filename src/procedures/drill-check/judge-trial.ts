import type { FaultTrial } from '../../report/matrix.ts'
import type { Report } from '../../report/report.ts'
import type { Expectation, Fault, FaultName } from './fault.ts'

/** What may stand in a report beside the finding that is looked for. */
export interface Surroundings {
  /** Findings of all faults that share the drill. */
  readonly foreseen: readonly string[]
  /** Whether any other finding is a false alarm; side effects of a fault in a database we do not know cannot be foretold. */
  readonly isExact: boolean
}

/** Whether the drill said what it must: verdict, reason, the object, and nothing beside. */
export function judgeTrial(
  { id, group, isHarmless }: FaultName,
  expected: Expectation,
  report: Report,
  surroundings: Surroundings,
): FaultTrial {
  const isRight = differences(expected, report, surroundings).length === 0
  return {
    id,
    group,
    outcome: isHarmless ? (isRight ? 'silent' : 'alarmed') : isRight ? 'caught' : 'missed',
    expected: describeExpectation(expected),
    actual: describeReport(report, expected),
  }
}

/** A fault that could not be tried, and why. */
export function notTried({ id, group }: Fault, reason: string, detail: string): FaultTrial {
  return {
    id,
    group,
    outcome: 'not-tried',
    expected: '',
    actual: '',
    reason,
    ...(detail === '' ? {} : { detail }),
  }
}

/** In what a report differs from what was expected, as words for a person who reads a test. */
export function differences(
  expected: Expectation,
  report: Report,
  { foreseen, isExact }: Surroundings,
): readonly string[] {
  const { verdict } = report
  const found = findingsOf(report)
  const wrong: string[] = []
  if (verdict.value !== expected.verdict) wrong.push(`verdict ${verdict.value}`)
  if (!expected.reasons.includes(verdict.reason)) wrong.push(`reason ${verdict.reason}`)
  if (expected.names !== undefined && !namesIn(report).includes(expected.names))
    wrong.push(`${expected.names} is not named`)
  wrong.push(
    ...expected.findings.filter((each) => !found.includes(each)).map((each) => `no ${each}`),
  )
  if (!isExact || expected.isLoose) return wrong
  wrong.push(...found.filter((each) => !foreseen.includes(each)).map((each) => `also ${each}`))
  return [...wrong, ...wrongTenants(report, foreseen)]
}

/** A tenant is broken by what lies in its schema, and by nothing else; what an application answers is no matter of its rows. */
function wrongTenants({ tenants = [] }: Report, foreseen: readonly string[]): readonly string[] {
  const condemned = foreseen.filter((each) => !MILD.test(each))
  return tenants
    .filter(({ tenant, verdict }) => {
      const mustBreak = condemned.some((each) => each.startsWith(`${tenant}.`))
      return (verdict === 'not-restorable') !== mustBreak
    })
    .map(({ tenant, verdict }) => `${tenant} is ${verdict}`)
}

const MILD = / \((warn|unknown)\)$|: probe-/

/** `schema.object: reason` of every finding, with ` (warn)` where it does not condemn; sorted. */
export function findingsOf({ findings }: Pick<Report, 'findings'>): readonly string[] {
  return findings
    .map(
      ({ schema, object, reason, status }) =>
        `${schema}.${object}: ${reason}${status === 'fail' ? '' : ` (${status})`}`,
    )
    .sort()
}

function namesIn({ verdict, error = '' }: Report): string {
  return [...Object.values(verdict.facts).map(String), error].join('\n')
}

/** Findings that are shown; a fault seldom makes more, and a blind drill makes hundreds. */
const SHOWN = 4

function describeExpectation({ verdict, reasons, findings, names }: Expectation): string {
  return describe(`${verdict}: ${reasons.join(' or ')}`, findings, names)
}

function describeReport(report: Report, { names, findings }: Expectation): string {
  const { verdict } = report
  const found = findingsOf(report)
  // What was looked for comes first: the list is cut.
  const sorted = [
    ...found.filter((each) => findings.includes(each)),
    ...found.filter((each) => !findings.includes(each)),
  ]
  const named = names !== undefined && namesIn(report).includes(names) ? names : undefined
  // A drill that ended early has no findings; its error is all there is to go by.
  const error = sorted.length === 0 ? firstLine(report.error ?? '') : ''
  return describe(`${verdict.value}: ${verdict.reason}`, sorted, named ?? error)
}

const ERROR_LENGTH = 200

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, ERROR_LENGTH)
}

function describe(head: string, findings: readonly string[], names: string | undefined): string {
  const rest = findings.length - SHOWN
  return [
    head,
    ...(names === undefined || names === '' ? [] : [names]),
    ...findings.slice(0, SHOWN),
    ...(rest > 0 ? [`… ${rest}`] : []),
  ].join('; ')
}
