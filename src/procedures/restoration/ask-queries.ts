import type { ConnectionSettings } from '../../engines/postgres/connection-settings.ts'
import {
  type CustomQuery,
  type QueryOutcome,
  runQueries,
} from '../../engines/postgres/validate/custom-queries.ts'
import type { World } from '../../ports.ts'
import type { AskedLine, Finding } from '../../report/report.ts'
import type { ReportRecorder } from '../../report/report-recorder.ts'
import type { ProcedureName } from '../../verdict/verdict.ts'
import {
  type AskedOutcome,
  askedCheck,
  askedFindings,
  askedLine,
  nobodyAsked,
  type RowsOf,
} from './asked.ts'
import type { PhaseClock } from './phase-clock.ts'

/** The operator's queries, and where they are put. */
export interface AskQueriesRequest {
  readonly queries: readonly CustomQuery[]
  readonly settings: ConnectionSettings
  readonly tenants: readonly string[]
  readonly rowsOf: RowsOf
  readonly jobs: number
  readonly phases: PhaseClock
  readonly recorder: ReportRecorder<ProcedureName>
}

/** Puts the operator's queries to a restored database, records the answers, and gives the findings among them. */
export async function askQueries(
  request: AskQueriesRequest,
  world: World,
): Promise<readonly Finding[]> {
  const { queries, phases, recorder } = request
  if (queries.length === 0) return []
  const outcomes = await recorder.step('queries', () =>
    phases.time('validate', () => runQueries(request, world)),
  )
  const lines: AskedLine[] = []
  const findings: Finding[] = []
  for (const query of queries) {
    const answers = outcomes.filter((each) => each.query === query.name).map(asAsked)
    lines.push(lineOf(query, answers))
    recorder.check(askedCheck('queries', query.name, answers))
    findings.push(...askedFindings('queries', answers))
    if (answers.length === 0) findings.push(nobodyAsked('queries', query.name, 'a tenant'))
  }
  for (const finding of findings) recorder.finding(finding)
  recorder.sections({ queries: lines })
  return findings
}

function asAsked({ query, ...rest }: QueryOutcome): AskedOutcome {
  return { name: query, ...rest }
}

/** That there were as many rows as there should be needs no figure beside OK. */
function lineOf({ name, expect }: CustomQuery, answers: readonly AskedOutcome[]): AskedLine {
  const line = askedLine(name, answers)
  const isCount = expect.kind === 'empty' || expect.kind === 'rows'
  return isCount && line.status === 'pass' ? { ...line, actual: '' } : line
}
