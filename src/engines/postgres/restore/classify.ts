import { CheckFailure, CommandError } from '../../../errors.ts'

/** A known cause: what stderr looks like and which reason it stands for. The first that fits wins. */
const CAUSES: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/No space left on device|could not extend file|disk full/i, 'staging-disk-full'],
  [/out of shared memory|out of memory|could not resize shared memory/i, 'staging-out-of-memory'],
  [
    /could not open extension control file|extension "[^"]*" is not available|could not access file "\$libdir/i,
    'extension-missing',
  ],
  [/role "[^"]*" does not exist/i, 'restore-role-missing'],
  [/unsupported version \([\d.]+\) in file header/i, 'postgres-too-old'],
  [
    /server closed the connection unexpectedly|terminating connection|connection to server .* failed|the database system is shutting down/i,
    'staging-failed',
  ],
  [
    /not appear to be a valid archive|could not read from input file|unexpected (end|EOF)|unexpected section code|did not find magic string|corrupt|found unexpected block ID|bogus|is not a valid/i,
    'archive-corrupt',
  ],
  [/violates foreign key constraint/i, 'foreign-key-orphans'],
]

/**
 * Says what a failed pg_restore or psql means. Its exit code has already decided that it failed; stderr only explains.
 * @param rolesKnown false for a foreign dump, whose text may not name all of them: a role it needs is then not the dump's fault (`role-unknown`).
 */
export function explainRestoreFailure(error: unknown, rolesKnown = true): unknown {
  if (!(error instanceof CommandError) || error.failure.cause === 'cancelled') return error
  const tail = error.failure.stderrTail
  if (error.failure.cause === 'signal')
    return new CheckFailure(
      'archive-corrupt',
      `pg_restore crashed on the archive: ${error.message}`,
      { detail: error.message },
    )
  const cause = CAUSES.find(([pattern]) => pattern.test(tail))
  const detail = firstError(tail) ?? error.message
  const found = cause?.[1] ?? 'restore-failed'
  const reason = found === 'restore-role-missing' && !rolesKnown ? 'role-unknown' : found
  return new CheckFailure(reason, `${error.failure.program} failed: ${detail}`, { detail })
}

/** The first `error:` or `ERROR:` line; the later ones follow from it. */
function firstError(tail: string): string | undefined {
  const line = tail.split('\n').find((each) => /\berror:/i.test(each))
  return line?.trim()
}
