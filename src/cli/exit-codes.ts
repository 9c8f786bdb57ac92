import { Cancelled, CheckFailure, ConfigurationError } from '../errors.ts'

/** What the exit code of `lastro` says. */
export const EXIT = {
  good: 0,
  badVerdict: 1,
  configuration: 2,
  internal: 3,
  // 128 + SIGINT, as shells report it.
  cancelled: 130,
} as const

/** An exit code of `lastro`. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** The exit codes as `--help` shows them. */
export const EXIT_CODES_HELP = `
Exit codes:
  0    good: the verdict is good, or fail-on forgives it
  1    bad: the system is in trouble; the report says how
  2    the configuration or the command line must be mended
  3    Lastro itself failed
  130  cancelled`

/** The exit code of a command that ended in an error. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof ConfigurationError) return EXIT.configuration
  if (error instanceof CheckFailure) return EXIT.badVerdict
  if (error instanceof Cancelled) return EXIT.cancelled
  return EXIT.internal
}
