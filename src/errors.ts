/** One thing wrong with a configuration or an input, in words a tired person can act on. */
export interface Problem {
  /** Dotted path of the field, e.g. `backups.retention.daily`, or the input's name. */
  readonly field: string
  /** The value as it was given, already masked where it may be a secret. */
  readonly value: string
  /** What is legal, e.g. `a whole number from 1 to 366`. */
  readonly legal: string
  /** How to mend it, a full sentence. */
  readonly mend: string
  /** Where it stands; absent for inputs. */
  readonly at?: { readonly file: string; readonly line: number; readonly column: number }
}

/** The workflow, configuration or command line must be mended. Carries every problem at once; no stack is shown. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'))
    this.problems = problems
  }
}

/** `file:line:column field: value is not legal: expected …. mend` on one line. */
export function describeProblem(problem: Problem): string {
  const place = problem.at ? `${problem.at.file}:${problem.at.line}:${problem.at.column} ` : ''
  return `${place}${problem.field}: got ${problem.value}; expected ${problem.legal}. ${problem.mend}`
}

/** What is known of a child process that did not do its work. */
export interface CommandFailure {
  /** Base name of the program, e.g. `pg_dump`. */
  readonly program: string
  /** Arguments; secrets never stand in argv. */
  readonly args: readonly string[]
  /** Null when it was killed or never started. */
  readonly exitCode: number | null
  readonly cause: 'exit' | 'signal' | 'timeout' | 'cancelled' | 'spawn'
  /** Name of the signal that ended it, e.g. `SIGKILL`. */
  readonly signal?: string
  /** The last lines of stderr, bounded; foreign text, escape before printing. */
  readonly stderrTail: string
}

/** A child process failed; the message is one line that ends in its last line of stderr. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly failure: CommandFailure

  constructor(failure: CommandFailure) {
    const last = failure.stderrTail.trimEnd().split('\n').at(-1) ?? ''
    const how =
      failure.cause === 'exit' ? `exit code ${failure.exitCode}` : (failure.signal ?? failure.cause)
    super(`${failure.program} failed (${how})${last ? `: ${last}` : ''}`)
    this.failure = failure
  }
}

/** There is no whole answer to an HTTP request; the message is foreign text. */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure'
  readonly kind: 'unreachable' | 'timeout' | 'too-large' | 'cancelled'
  /** Status of the answer whose body did not come whole. */
  readonly status: number | undefined

  constructor(kind: HttpFailure['kind'], message: string, status?: number) {
    super(message)
    this.kind = kind
    this.status = status
  }
}

/** A letter was not taken; the message is foreign text. */
export class MailFailure extends Error {
  override readonly name = 'MailFailure'
  /** Whether the same may work a moment later. */
  readonly isPassing: boolean

  constructor(message: string, isPassing: boolean) {
    super(message)
    this.isPassing = isPassing
  }
}

/** Why a host gave no answer over SSH. */
export type SshFailureKind =
  | 'unreachable'
  | 'host-key'
  | 'private-key'
  | 'login'
  | 'timeout'
  | 'too-large'
  | 'lost'
  | 'refused'
  | 'cancelled'

/** There is no whole answer from a host over SSH; the message is foreign text. */
export class SshFailure extends Error {
  override readonly name = 'SshFailure'
  readonly kind: SshFailureKind

  constructor(kind: SshFailureKind, message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

/** Lastro worked; the system it looked at is in trouble. `reason` is a stable code of the catalogue. */
export class CheckFailure extends Error {
  override readonly name = 'CheckFailure'
  readonly reason: string
  /** Values for the reason's localised text. */
  readonly facts: Readonly<Record<string, string | number>>

  constructor(
    reason: string,
    message: string,
    facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(message)
    this.reason = reason
    this.facts = facts
  }
}

/** The operator (or the runner) asked us to stop; not a failure of anything. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}
