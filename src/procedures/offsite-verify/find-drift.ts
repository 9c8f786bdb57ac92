import type { VouchedVersion } from '../../offsite/kept-versions.ts'
import type { RemoteFile, RemoteHashes } from '../../offsite/remote.ts'
import type { Finding } from '../../report/report.ts'
import { type Expectation, type ExpectedCopy, roleOfPath } from './expected-copies.ts'

/** What was found on a remote. */
export interface Found {
  readonly listed: readonly RemoteFile[]
  /** Of the files that were read whole. */
  readonly hashes: RemoteHashes
  /** Of the history; absent where nobody vouches for any. */
  readonly versions?: readonly VouchedVersion[]
}

/** A finding of a verification. */
export interface Drift {
  readonly reason: DriftReason
  /** As it lies there, or would. */
  readonly path: string
  readonly expected: string
  readonly actual: string
}

/** Why a copy is not what it must be; each is a reason of the catalogue. The larger loss comes before the smaller. */
export const DRIFT_REASONS = [
  'copy-missing',
  'copy-corrupt',
  'copy-size-differs',
  'copy-unreadable',
  'version-damaged',
  'copy-passport-missing',
  'copy-not-sent',
  'copy-extra',
] as const

/** Those of them of a file that is there and is not what it must be. */
export const DAMAGE: readonly DriftReason[] = [
  'copy-corrupt',
  'copy-size-differs',
  'copy-unreadable',
]

/** One of them. */
export type DriftReason = (typeof DRIFT_REASONS)[number]

/** Everything in which a remote is not as expected, the larger loss first. A pure function. */
export function findDrift(expectation: Expectation, found: Found): readonly Drift[] {
  const { copies, unsent, contradicted } = expectation
  const listed = new Map(found.listed.map((file) => [file.path, file]))
  const drifts = [
    ...[...copies.values()].flatMap((copy) => driftOf(copy, listed.get(copy.path), found.hashes)),
    ...contradicted.map(({ path, sha256, of }) => {
      return drift('copy-corrupt', path, of?.sha256 ?? '', sha256 ?? '')
    }),
    ...unsent.map(({ path, bytes }) => drift('copy-not-sent', path, `${bytes}`, '')),
    ...(found.versions ?? []).flatMap((version) => driftOfVersion(version, found.hashes)),
    ...found.listed
      .filter(({ path }) => !copies.has(path))
      .map(({ path, bytes }) => drift('copy-extra', path, '', `${bytes}`)),
  ]
  const rank = ({ reason }: Drift) => DRIFT_REASONS.indexOf(reason)
  return drifts.sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1))
}

function driftOf(
  copy: ExpectedCopy,
  listed: RemoteFile | undefined,
  hashes: RemoteHashes,
): readonly Drift[] {
  const { path, bytes, sha256 } = copy
  if (listed === undefined)
    return [
      drift(isPassport(path) ? 'copy-passport-missing' : 'copy-missing', path, `${bytes}`, ''),
    ]
  if (listed.bytes !== bytes)
    return [drift('copy-size-differs', path, `${bytes}`, `${listed.bytes}`)]
  const actual = hashes.get(path)
  if (actual === null) return [drift('copy-unreadable', path, sha256 ?? '', '')]
  if (actual === undefined || sha256 === null || actual === sha256) return []
  return [drift('copy-corrupt', path, sha256, actual)]
}

/** Nobody can send it again: it is told as what it is, whichever way it was harmed. */
function driftOfVersion(
  { path, bytes, expectedBytes, sha256 }: VouchedVersion,
  hashes: RemoteHashes,
): readonly Drift[] {
  if (bytes !== expectedBytes)
    return [drift('version-damaged', path, `${expectedBytes}`, `${bytes}`)]
  const actual = hashes.get(path)
  if (actual === undefined || actual === sha256) return []
  return [drift('version-damaged', path, sha256, actual ?? '')]
}

function isPassport(path: string): boolean {
  return roleOfPath(path).role === 'passport'
}

function drift(reason: DriftReason, path: string, expected: string, actual: string): Drift {
  return { reason, path, expected, actual }
}

const CHECKS: Readonly<Record<DriftReason, string>> = {
  'copy-missing': 'copies',
  'copy-not-sent': 'copies',
  'copy-extra': 'copies',
  'copy-passport-missing': 'copies',
  'copy-corrupt': 'contents',
  'copy-size-differs': 'contents',
  'copy-unreadable': 'contents',
  'version-damaged': 'contents',
}

/** As a report tells it. */
export function toFinding({ reason, path, expected, actual }: Drift): Finding {
  const check = CHECKS[reason]
  return { check, status: 'fail', reason, schema: '', object: path, expected, actual }
}
