import { CheckFailure } from '../../errors.ts'
import { hasErrorCode } from '../../files/error-code.ts'
import { RemoteFailure } from '../../offsite/remote-failure.ts'

/** What was fetched, and whether it took too long. */
export interface FetchFacts {
  /** Name of the remote in the configuration. */
  readonly remote: string
  /** Directory of this machine. */
  readonly into: string
  readonly isLate: boolean
}

/**
 * What a failed fetch means. Its words are those of a sync, in which the remote is written to: here it is this machine that is, so
 * a full disk is that of the drill.
 */
export function explainFetch(error: unknown, { remote, into, isLate }: FetchFacts): unknown {
  const detail = error instanceof Error ? error.message : String(error)
  if (isLate) return new CheckFailure('fetch-timeout', detail, { remote, detail })
  const isOfRemote = error instanceof RemoteFailure
  const isOurDisk = isOfRemote
    ? error.kind === 'remote-full' || error.kind === 'remote-read-only'
    : hasErrorCode(error, 'ENOSPC', 'EDQUOT', 'EROFS')
  if (isOurDisk) return new CheckFailure('staging-disk-full', detail, { path: into, detail })
  return isOfRemote ? new CheckFailure(error.kind, detail, { remote, detail }) : error
}
