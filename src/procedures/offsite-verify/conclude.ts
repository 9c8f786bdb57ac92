import { standingOf } from '../../offsite/manifest-standing.ts'
import type { RemoteFile } from '../../offsite/remote.ts'
import type { CopyFacts } from '../../report/copy-facts.ts'
import type { Check } from '../../report/report.ts'
import type { Ending } from '../../report/report-recorder.ts'
import { describeTiers } from './describe-copy.ts'
import { type Drift, type DriftReason, toFinding } from './find-drift.ts'
import type { Verified } from './offsite-verify.ts'

const DAMAGED = ['copy-corrupt', 'copy-size-differs', 'copy-unreadable', 'version-damaged'] as const

/** Records what was found and says how it ends: what is wrong before what is not known. */
export function conclude(verified: Verified): Ending<'offsite-verify'> {
  const { recorder, drifts, outcome, remote, request } = verified
  for (const drift of drifts) recorder.finding(toFinding(drift))
  const [worst] = drifts
  const amiss = standing(verified)
  const verdict = worst || amiss ? 'drift' : outcome.failure ? 'unreachable' : 'in-sync'
  recorder.sections({ copy: describeCopy(verified, verdict) })
  noteFigures(verified)
  for (const check of checksOf(verified)) recorder.check(check)
  if (worst) {
    const { reason, path, expected, actual } = worst
    const facts = { remote: request.name, object: path, expected, actual, findings: drifts.length }
    return { value: 'drift', reason, facts }
  }
  if (amiss) return { value: 'drift', reason: amiss, facts: { remote: request.name } }
  const { failure } = outcome
  if (failure) {
    const facts = { remote: remote.name, detail: failure.message }
    return { value: 'unreachable', reason: failure.kind, facts, error: failure.message }
  }
  const facts = { remote: request.name, files: verified.readable.length }
  return { value: 'in-sync', reason: 'copies-in-sync', facts }
}

function describeCopy(verified: Verified, verdict: CopyFacts['verdict']): CopyFacts {
  const { backups, expectation, survey, drifts, outcome, readable, remote, request } = verified
  const read = readable.filter(({ path }) => typeof outcome.hashes.get(path) === 'string')
  return {
    remote: request.name,
    place: remote.place,
    verdict,
    ...describeTiers(backups, expectation, { listed: survey.current, drifts }),
    read: {
      files: read.length,
      bytes: bytesOf(read),
      ofFiles: readable.length,
      ofBytes: bytesOf(readable),
    },
    withinDays: request.remote.verify.withinDays,
    oldestReadAt: oldestReading(verified),
    missing: count(drifts, 'copy-missing', 'copy-passport-missing', 'copy-not-sent'),
    extra: count(drifts, 'copy-extra'),
    corrupt: count(drifts, ...DAMAGED),
  }
}

/** Null while one of them was never read. */
function oldestReading({ readable, outcome }: Verified): string | null {
  const times = readable.map(({ path }) => outcome.book.records.get(path)?.readAt)
  const known = times.flatMap((time) => time ?? [])
  if (known.length === 0 || known.length < times.length) return null
  return new Date(known.reduce((oldest, time) => Math.min(oldest, time))).toISOString()
}

function noteFigures(verified: Verified): void {
  const { recorder, drifts, outcome, readable } = verified
  const read = readable.filter(({ path }) => typeof outcome.hashes.get(path) === 'string')
  const figures = {
    'files-read': read.length,
    'files-missing': count(drifts, 'copy-missing', 'copy-passport-missing', 'copy-not-sent'),
    'files-corrupt': count(drifts, ...DAMAGED),
    'files-extra': count(drifts, 'copy-extra'),
  }
  for (const [id, value] of Object.entries(figures)) recorder.metric({ id, value, unit: 'count' })
  recorder.metric({ id: 'bytes-read', value: bytesOf(read), unit: 'bytes' })
}

function checksOf(verified: Verified): readonly Check[] {
  const { remote, request, plan, outcome, drifts, expectation } = verified
  const files = expectation.copies.size + expectation.unsent.length
  const read = [...outcome.hashes.values()].filter((sha256) => sha256 !== null).length
  return [
    { id: 'remote', status: 'pass', expected: remote.place, actual: remote.place },
    ...manifestCheck(verified),
    judged('copies', { expected: `${files} files`, drifts }),
    outcome.failure
      ? {
          id: 'contents',
          status: 'unknown',
          expected: `${plan.fresh.length + plan.deep.length} files`,
          actual: `${read} files`,
          reason: 'copies-unread',
          facts: { detail: outcome.failure.message },
        }
      : judged('contents', { expected: `${read} files`, drifts }),
    promiseCheck(plan.overdue, request.remote.verify.withinDays),
  ]
}

/**
 * Somebody emptied the remote, put it back to an earlier state, or wrote another list: also where nothing is here either that could
 * be missed. Of nothing at all nothing is proven. Null when it is as we left it, or went on from there.
 */
function standing({
  survey,
  expectation: { copies, unsent },
  left,
  leftSha256,
}: Verified): 'copies-put-back' | 'copies-list-replaced' | 'copies-none' | null {
  const { manifest, manifestSha256 } = survey
  if (left !== null && manifest !== 'unreadable') {
    const there = standingOf({ manifest, manifestSha256 }, { manifest: left, sha256: leftSha256 })
    if (there !== null) return there === 'another' ? 'copies-list-replaced' : 'copies-put-back'
  }
  const isNothing = copies.size === 0 && unsent.length === 0 && survey.current.length === 0
  return isNothing ? 'copies-none' : null
}

function manifestCheck(verified: Verified): readonly Check[] {
  const { left, survey } = verified
  const { manifest } = survey
  if (manifest === 'unreadable')
    return [
      {
        id: 'manifest',
        status: 'warn',
        expected: 'readable',
        actual: 'unreadable',
        reason: 'copies-manifest-unreadable',
      },
    ]
  const reason = standing(verified)
  if (reason === null) return []
  const actual = manifest === null ? 'none' : `list ${manifest.seq}`
  const expected = left === null ? 'a list of copies' : `list ${left.seq} or the next`
  return [{ id: 'manifest', status: 'fail', expected, actual, reason }]
}

function judged(
  id: 'copies' | 'contents',
  { expected, drifts }: { readonly expected: string; readonly drifts: readonly Drift[] },
): Check {
  const own = drifts.filter((drift) => toFinding(drift).check === id)
  const [worst] = own
  if (!worst) return { id, status: 'pass', expected, actual: 'as they must be' }
  const { reason, path } = worst
  const facts = { object: path, findings: own.length }
  return { id, status: 'fail', expected, actual: `${own.length} differ`, reason, facts }
}

function promiseCheck(overdue: number, withinDays: number): Check {
  const common = { id: 'promise', expected: `within ${withinDays} days` }
  if (overdue === 0) return { ...common, status: 'pass', actual: 'all of them' }
  return {
    ...common,
    status: 'warn',
    actual: `${overdue} files later`,
    reason: 'copy-reading-late',
    facts: { files: overdue, days: withinDays },
  }
}

function count(drifts: readonly Drift[], ...reasons: readonly DriftReason[]): number {
  return drifts.filter(({ reason }) => reasons.includes(reason)).length
}

function bytesOf(files: readonly RemoteFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0)
}
