import { CheckFailure, CommandError } from '../../../errors.ts'
import { errorLinesOf, messageOf } from './error-line.ts'

/** A known cause: what the message looks like and which reason it stands for. The first that fits wins. */
type Causes = readonly (readonly [pattern: RegExp, reason: string])[]

/** `connection to server on socket "…" failed: FATAL:  …` is about the place, whatever the server said. */
const NO_CONNECTION = /(?:^|: )connection to server .* failed(?:: |$)/

/**
 * What the server says begins with words of its own; behind them stand names and values of the dump, which may say
 * anything. That the archive is damaged is never among it: a server refuses rows, and does not know where they are from.
 */
const SERVER_CAUSES: Causes = [
  [/^(?:out of (?:shared )?memory$|could not resize shared memory)/, 'staging-out-of-memory'],
  [/^could not extend file|: No space left on device$/, 'staging-disk-full'],
  [
    /^(?:could not open extension control file|extension ".*" is not available$|could not access file "\$libdir\/)/,
    'extension-missing',
  ],
  [/^role ".*" does not exist$/, 'restore-role-missing'],
  [
    /^(?:terminating connection|the database system is (?:shutting down|starting up|in recovery mode))/,
    'staging-failed',
  ],
  [
    /^(?:insert or update|update or delete) on table ".*" violates foreign key constraint "/,
    'foreign-key-orphans',
  ],
]

/** What pg_restore, psql and libpq say themselves. */
const CLIENT_CAUSES: Causes = [
  [/No space left on device/, 'staging-disk-full'],
  [/out of memory/, 'staging-out-of-memory'],
  [/unsupported version \([\d.]+\) in file header/, 'postgres-too-old'],
  [/server closed the connection unexpectedly|connection to server was lost/, 'staging-failed'],
  [
    /not appear to be a valid archive|could not read from input file|unexpected (end|EOF)|unexpected section code|did not find magic string|corrupt|found unexpected block ID|bogus|is not a valid/i,
    'archive-corrupt',
  ],
]

/**
 * Says what a failed pg_restore or psql means. Its exit code has already decided that it failed; stderr only explains, by its
 * lines with an error: the first that has a known cause, because of parallel jobs one may tell it after another has failed.
 * @param rolesKnown false for a foreign dump, whose text may not name all of them: a role it needs is then not the dump's fault (`role-unknown`).
 */
export function explainRestoreFailure(error: unknown, rolesKnown = true): unknown {
  if (!(error instanceof CommandError) || error.failure.cause === 'cancelled') return error
  if (error.failure.cause === 'timeout')
    return new CheckFailure(
      'restore-timed-out',
      `${error.failure.program} took too long: ${error.message}`,
      {
        detail: error.message,
      },
    )
  if (error.failure.cause === 'signal') return explainSignal(error)
  const lines = errorLinesOf(error.failure.stderrTail)
  const detail = lines[0] ?? error.message
  const found = lines.map(reasonOf).find((each) => each !== null) ?? 'restore-failed'
  const reason = found === 'restore-role-missing' && !rolesKnown ? 'role-unknown' : found
  return new CheckFailure(reason, `${error.failure.program} failed: ${detail}`, { detail })
}

/** Signals by which a program ends itself when its memory holds nonsense. Source: signal(7). */
const CRASHES: ReadonlySet<string> = new Set(['SIGSEGV', 'SIGBUS', 'SIGABRT', 'SIGFPE', 'SIGILL'])

/** A crash comes from the archive; a kill comes from outside, most often from the kernel when memory runs out. */
function explainSignal(error: CommandError): CheckFailure {
  const { signal = 'SIGSEGV' } = error.failure
  const facts = { detail: error.message }
  if (CRASHES.has(signal))
    return new CheckFailure(
      'archive-corrupt',
      `${error.failure.program} crashed on the archive: ${error.message}`,
      facts,
    )
  return new CheckFailure(
    signal === 'SIGKILL' ? 'staging-out-of-memory' : 'staging-failed',
    `${error.failure.program} was ended from outside: ${error.message}`,
    facts,
  )
}

function reasonOf(line: string): string | null {
  const { own, server } = messageOf(line)
  const cause =
    server === null
      ? CLIENT_CAUSES.find(([pattern]) => pattern.test(own))
      : SERVER_CAUSES.find(([pattern]) => pattern.test(server))
  const reason = cause?.[1] ?? null
  // A server that lets nobody in may say why: it has no memory for one more.
  if (NO_CONNECTION.test(own)) return reason?.startsWith('staging-') ? reason : 'staging-failed'
  return reason
}
