import {
  Cancelled,
  CheckFailure,
  CommandError,
  ConfigurationError,
  describeProblem,
} from '../errors.ts'
import type { Annotation } from './annotations.ts'

/** Lines of a child's stderr that go into the log; the reason stands at its end. */
const STDERR_LINES = 40

/** An error made presentable; foreign text in it is not yet escaped. */
export interface Failure {
  /** Stable reason code for the output. */
  readonly reason: string
  readonly annotations: readonly Annotation[]
  /** What goes into the log beside the annotations. */
  readonly details: string
}

/** What an error means for the person who reads it: mend the workflow, look at the system, or report our bug. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof Cancelled) return failure('cancelled', 'Cancelled', error.message, '')
  if (error instanceof ConfigurationError) return misconfigured(error)
  if (error instanceof CheckFailure) return failure(error.reason, 'Check failed', error.message, '')
  if (error instanceof CommandError) {
    const lines = error.failure.stderrTail.trimEnd().split('\n').slice(-STDERR_LINES)
    return failure('command-failed', 'A program failed', error.message, lines.join('\n'))
  }
  const message = error instanceof Error ? error.message : String(error)
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return failure('internal-error', 'Internal error of Lastro', message, stack)
}

function failure(reason: string, title: string, message: string, details: string): Failure {
  return { reason, annotations: [{ level: 'error', title, message }], details }
}

function misconfigured(error: ConfigurationError): Failure {
  const annotations = error.problems.map((problem): Annotation => {
    return { level: 'error', title: 'Configuration', message: describeProblem(problem) }
  })
  return { reason: 'configuration', annotations, details: error.message }
}
