import type { Manifest } from './manifest.ts'
import type { Survey } from './remote.ts'

/** What our last run left on a remote. */
export interface LeftThere {
  readonly manifest: Manifest
  /** Of its text there; null where that is not known. */
  readonly sha256: string | null
}

/**
 * How the manifest of a remote stands to the one that we left: `gone`, `earlier`, `another` than ours, or null when it is ours or the
 * one that follows it. One may follow, of a run that was killed before it could note it here; further ones are of somebody else, who
 * need only write a higher number.
 */
export function standingOf(
  {
    manifest,
    manifestSha256,
  }: Pick<Survey, 'manifestSha256'> & { readonly manifest: Manifest | null },
  left: LeftThere,
): 'gone' | 'earlier' | 'another' | null {
  if (manifest === null) return 'gone'
  const ahead = manifest.seq - left.manifest.seq
  if (ahead < 0) return 'earlier'
  if (ahead > 1) return 'another'
  const ours = ahead === 0 ? manifestSha256 : manifest.previous
  return left.sha256 === null || ours === left.sha256 ? null : 'another'
}
