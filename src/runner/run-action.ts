import { ConfigurationError } from '../errors.ts'
import type { World } from '../ports.ts'
import type { Report } from '../report/report.ts'
import type { VerdictValue } from '../verdict/verdict.ts'
import type { Annotation } from './annotations.ts'
import { type InputsOf, type InputTable, STANDARD_INPUTS } from './input-specs.ts'
import { parseInputs } from './inputs.ts'
import { type OutputValue, writeOutputs } from './outputs.ts'
import { publicRepositoryProblem } from './public-repository.ts'
import { type ExitCode, runEntry } from './run-entry.ts'
import type { Services } from './services.ts'
import type { Session } from './session.ts'
import { OWNER_STATE, saveState } from './state.ts'
import { writeSummary } from './summary.ts'

/** What an action's procedure is given. */
export interface ActionContext<T extends InputTable> {
  readonly inputs: InputsOf<T>
  readonly world: World
  /** Saves a value for post. Call it before the side effect it is about; secrets are refused. */
  readonly remember: (name: string, value: string) => void
}

/** What an action leaves behind. */
export interface ActionResult {
  readonly report: Pick<Report, 'verdict'>
  /** Path of the report's JSON file. */
  readonly reportPath: string
  /** Path of the summary's Markdown file. */
  readonly summaryPath: string
  /** Markdown of the job summary; cut at 900 KiB. */
  readonly summary: string
  /** The action's own scalars, by the names in action.yml. */
  readonly outputs?: Readonly<Record<string, OutputValue>>
  /** In order of importance; ten of each level are shown. */
  readonly annotations?: readonly Annotation[]
  /** Whether the verdict lets the job go on (0) or fails it (1). */
  readonly exitCode: ExitCode
}

/** An action: its inputs and its work. */
export interface ActionDefinition<T extends InputTable> {
  /** By the names in action.yml; `allow-public` comes by itself. */
  readonly inputs: T
  /** Verdict when the procedure could not even make a report (bad inputs, cancelled, our bug). */
  readonly failureVerdict: VerdictValue
  /** Verdict of a wrong input or configuration, where it is another one: nothing was looked at then. */
  readonly configurationVerdict?: VerdictValue
  readonly services: Services
  readonly run: (context: ActionContext<T>) => Promise<ActionResult>
}

/** Runs an action as the runner starts it, from inputs to exit; never returns to a living process. */
export function runAction<const T extends InputTable>(
  definition: ActionDefinition<T>,
): Promise<void> {
  return runEntry(definition.services, {
    body: (session) => runMain(definition, session),
    onFailure: (reason) => writeOutputs({ verdict: verdictOfFailure(definition, reason), reason }),
  })
}

function verdictOfFailure<T extends InputTable>(
  { failureVerdict, configurationVerdict = failureVerdict }: ActionDefinition<T>,
  reason: string,
): VerdictValue {
  return reason === 'configuration' ? configurationVerdict : failureVerdict
}

async function runMain<T extends InputTable>(
  definition: ActionDefinition<T>,
  session: Session,
): Promise<ExitCode> {
  saveState(OWNER_STATE, session.owner)
  const inputs = readInputs(definition.inputs, session.world)
  const result = await definition.run({
    inputs,
    world: session.world,
    remember: (name, value) => remember(session.world, name, value),
  })
  session.annotations.push(...(result.annotations ?? []))
  publishOutputs(session, result)
  await writeSummary(session.world.redact(result.summary), result.summaryPath)
  return result.exitCode
}

/** Every problem at once: inputs and the place the action runs in. */
function readInputs<T extends InputTable>(table: T, world: World): InputsOf<T> {
  const standard = parseInputs(STANDARD_INPUTS, world.maskSecret)
  const own = parseInputs(table, world.maskSecret)
  const place = publicRepositoryProblem(standard.values.allowPublic)
  const problems = [...own.problems, ...standard.problems, ...(place ? [place] : [])]
  if (problems.length > 0) throw new ConfigurationError(problems)
  return own.values
}

function remember(world: World, name: string, value: string): void {
  if (name === OWNER_STATE) throw new Error(`state "${OWNER_STATE}" is ours`)
  // The runner keeps state in a plain file and shows it in debug logs.
  if (world.redact(value) !== value) throw new Error(`state "${name}" must not hold a secret`)
  saveState(name, value)
}

function publishOutputs(session: Session, result: ActionResult): void {
  const { redact } = session.world
  const own = Object.entries(result.outputs ?? {}).map(([name, value]) => [
    name,
    typeof value === 'string' ? redact(value) : value,
  ])
  const tooLarge = writeOutputs({
    ...Object.fromEntries(own),
    verdict: result.report.verdict.value,
    reason: result.report.verdict.reason,
    report: result.reportPath,
    summary: result.summaryPath,
  })
  for (const name of tooLarge) {
    session.annotations.push({
      level: 'warning',
      title: 'Output left out',
      message: `Output "${name}" is larger than 64 KiB; the report has it: ${result.reportPath}`,
    })
  }
}
