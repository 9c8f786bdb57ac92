import { REMOTE_FAILURES } from '../../offsite/remote-failure.ts'
import type { Finding } from '../../report/report.ts'
import type { Ending } from '../../report/report-recorder.ts'
import type { VerdictOf } from '../../verdict/verdict.ts'
import { worstFinding } from '../restoration/worst-finding.ts'

/**
 * Reasons under which nothing can be said of the backup: the place, a tool or the truth to judge by is missing.
 * Every other failure is the backup's.
 */
const CANNOT_JUDGE: ReadonlySet<string> = new Set([
  'age-failed',
  'age-identity-missing',
  'age-identity-unusable',
  'age-missing',
  'age-not-a-recipient',
  'backend-missing',
  'backend-role-missing',
  'cancelled',
  'command-failed',
  'compose-file-invalid',
  'compose-missing',
  'compose-service-failed',
  'compose-service-refused',
  'compose-service-unknown',
  'compose-too-old',
  'container-failed',
  'container-out-of-memory',
  'copy-not-readable',
  'database-empty',
  'docker-missing',
  'docker-remote',
  'docker-unreachable',
  'dump-subscribes',
  'extension-missing',
  'fetch-timeout',
  'format-unsupported',
  'image-missing',
  'internal-error',
  'lock-held',
  'no-passport',
  'no-tenant-asked',
  'passport-mismatch',
  'passport-unreadable',
  'port-taken',
  'postgres-missing',
  'postgres-too-old',
  'probe-skipped',
  'probe-unjudged',
  'psql-unrestricted',
  'query-invalid',
  'query-timeout',
  'query-unjudged',
  'query-writes',
  'restore-timed-out',
  'role-unknown',
  'several-databases',
  'sql-command-refused',
  'staging-disk-full',
  'staging-failed',
  'staging-out-of-memory',
  'target-in-use',
  'target-is-source',
  'target-looks-like-source',
  'target-not-empty',
  'target-privileges',
  'target-unreachable',
])

/** A remote that does not answer says nothing of the backups on it. */
const REMOTE_REASONS: readonly string[] = REMOTE_FAILURES

/** The verdict that a reason of failure stands for. */
export function verdictOf(reason: string): VerdictOf<'restore-drill'> {
  const isOfRemote = REMOTE_REASONS.includes(reason)
  return isOfRemote || CANNOT_JUDGE.has(reason) ? 'cannot-judge' : 'not-restorable'
}

/**
 * The ending that the findings demand; null when none stands against the backup. A question that could not be asked, or
 * held against nothing, leaves a backup unjudged that is sound in all else.
 */
export function endingOfFindings(findings: readonly Finding[]): Ending<'restore-drill'> | null {
  const worst = worstFinding(findings)
  if (!worst) return endingOfUnasked(findings)
  const { reason, schema, object, expected, actual } = worst
  const failed = findings.filter((finding) => finding.status === 'fail').length
  return {
    value: 'not-restorable',
    reason,
    facts: { schema, object, expected, actual, findings: failed },
  }
}

function endingOfUnasked(findings: readonly Finding[]): Ending<'restore-drill'> | null {
  const first = findings.find((finding) => finding.status === 'unknown')
  if (!first) return null
  const { reason, schema, object, expected, actual } = first
  return {
    value: 'cannot-judge',
    reason,
    facts: { schema, object, expected, actual, detail: actual },
  }
}
