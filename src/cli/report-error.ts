import { CommanderError } from 'commander'
import { Cancelled, CheckFailure, CommandError, ConfigurationError } from '../errors.ts'
import { type CliIo, writeJson } from './cli-io.ts'
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.ts'
import { renderProblems } from './problem-list.ts'

/** An error as the JSON value of a command that ended in it. */
interface ErrorJson {
  readonly kind: 'usage' | 'configuration' | 'check' | 'command' | 'cancelled' | 'internal'
  readonly message: string
  readonly [detail: string]: unknown
}

/** Prints how a command failed, masked, and returns the exit code. Stacks are shown of our own bugs only. */
export function reportError(error: unknown, io: CliIo, asJson: boolean): ExitCode {
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.good
  const text = describeError(error)
  if (text !== '') io.stderr.write(`${io.redact(text).trimEnd()}\n`)
  if (asJson) {
    writeJson(io, { error: redactStrings(toJson(error), io.redact) })
  }
  return error instanceof CommanderError ? EXIT.configuration : exitCodeOf(error)
}

/** Each string by itself: a mask inside serialised JSON could break it. */
function redactStrings(value: unknown, redact: (text: string) => string): unknown {
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === 'string' ? redact(part) : part,
  )
}

function describeError(error: unknown): string {
  // Commander has written its own text already.
  if (error instanceof CommanderError) return ''
  if (error instanceof ConfigurationError) return renderProblems(error.problems)
  if (error instanceof Cancelled) return 'Cancelled.'
  if (error instanceof CheckFailure || error instanceof CommandError) return error.message
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `${stack}\nThis is a bug in Lastro. Please report it with the lines above.`
}

function toJson(error: unknown): ErrorJson {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof CommanderError) return { kind: 'usage', message, code: error.code }
  if (error instanceof ConfigurationError) {
    return { kind: 'configuration', message, problems: error.problems }
  }
  if (error instanceof Cancelled) return { kind: 'cancelled', message }
  if (error instanceof CheckFailure) {
    return { kind: 'check', message, reason: error.reason, facts: error.facts }
  }
  return { kind: error instanceof CommandError ? 'command' : 'internal', message }
}
