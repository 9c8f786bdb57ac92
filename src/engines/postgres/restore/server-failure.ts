import { CheckFailure } from '../../../errors.ts'

/** What the server, or the system on the way to it, says when the place is in trouble. Source: PostgreSQL manual, appendix "Error Codes"; errno(3). */
const REASONS: readonly (readonly [code: RegExp, reason: string])[] = [
  [/^53100$/, 'staging-disk-full'],
  [/^53200$/, 'staging-out-of-memory'],
  [/^(53\d{3}|57P\d\d|58\d{3}|08\w{3})$/, 'staging-failed'],
  [/^(ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT)$/, 'staging-failed'],
]

/** What the driver says, without a code, when the server went away. Source: pg, client.js. */
const WENT_AWAY = /^(Connection terminated|Client has encountered a connection error)/

/**
 * Says what an error of a session on the staging server means: no disk, no memory or no server is the place's fault,
 * never the backup's. Any other error is given back as it is.
 */
export function explainServerFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof CheckFailure) return error
  const code = 'code' in error ? String(error.code) : ''
  const known = REASONS.find(([pattern]) => pattern.test(code))
  const reason = known?.[1] ?? (WENT_AWAY.test(error.message) ? 'staging-failed' : undefined)
  if (reason === undefined) return error
  const detail = error.message
  return new CheckFailure(reason, `the staging server failed: ${detail}`, { detail })
}
