import { join } from 'node:path'
import { requireAnswer } from '../../disk/require-answer.ts'
import { lanesFor } from '../../offsite/hash-in-lanes.ts'
import { pathInHistory, vouchedVersions } from '../../offsite/kept-versions.ts'
import { listedInFull } from '../../offsite/known-manifest.ts'
import type { Manifest } from '../../offsite/manifest.ts'
import { type OpenRequest, openRemote } from '../../offsite/open-remote.ts'
import type { Remote, RemoteFile, Survey } from '../../offsite/remote.ts'
import { RemoteFailure } from '../../offsite/remote-failure.ts'
import { recallManifest, rememberDamage } from '../../offsite/remote-memory.ts'
import type { World } from '../../ports.ts'
import type { Report } from '../../report/report.ts'
import type { Ending, ReportRecorder } from '../../report/report-recorder.ts'
import { runProcedure } from '../run-procedure.ts'
import { conclude } from './conclude.ts'
import { unknownTiers } from './describe-copy.ts'
import { type Expectation, expectCopies } from './expected-copies.ts'
import { DAMAGE, type Drift, findDrift } from './find-drift.ts'
import { type LocalBackup, localTruth } from './local-truth.ts'
import { planReads, type ReadPlan, unseenDays } from './plan-reads.ts'
import { bookUnderClock, withMoved } from './read-book.ts'
import { loadReadBook, readBookPath, saveReadBook } from './read-book-file.ts'
import { type ReadOutcome, readCopies } from './read-copies.ts'
import type { OffsiteVerifyRequest } from './request.ts'

type Recorder = ReportRecorder<'offsite-verify'>

/**
 * Holds a copy against the backups here and their passports: what is there by name and size, and what is in it, of everything
 * new and of those whose turn it is. Ends in `in-sync`, `drift` or `unreachable`; nothing is changed anywhere but our own book.
 */
export function runOffsiteVerify(request: OffsiteVerifyRequest, world: World): Promise<Report> {
  const { system } = request.config
  const subject = {
    procedure: 'offsite-verify',
    lastro: request.lastro,
    system: system.name,
    locale: system.locale,
    lock: { stateDir: system.stateDir, resource: `offsite-${request.name}` },
    audience: { config: request.config, subject: request.name },
    onFailure: () => 'unreachable' as const,
  } as const
  return runProcedure(subject, world, (recorder) => conduct({ request, recorder }, world))
}

interface Run {
  readonly request: OffsiteVerifyRequest
  readonly recorder: Recorder
}

async function conduct(run: Run, world: World): Promise<Ending<'offsite-verify'>> {
  const { request, recorder } = run
  const backups = await recorder.step('select', () => truthOf(request, world))
  let remote: Remote | null = null
  try {
    const opening = await openingOf(request)
    remote = await recorder.step('connect', () => openRemote(opening, world))
    const left = opening.known?.manifest ?? null
    const leftSha256 = opening.known?.thereSha256 ?? null
    return await verify({ ...run, remote, backups, left, leftSha256 }, world)
  } catch (error) {
    if (!(error instanceof RemoteFailure)) throw error
    return notReached(run, { backups, place: remote?.place ?? placeOf(request), error })
  } finally {
    await remote?.close()
  }
}

async function truthOf(
  { directory, config }: OffsiteVerifyRequest,
  world: World,
): Promise<readonly LocalBackup[]> {
  if (directory === null) return []
  await requireAnswer(directory, { seconds: config.disk.mountSeconds, world })
  return localTruth(directory, { timezone: config.system.timezone, now: world.clock.now() })
}

/** As a sync opens it, which cannot run meanwhile: both have the same lock. */
async function openingOf({ config, name, remote }: OffsiteVerifyRequest): Promise<OpenRequest> {
  const { timezone, stateDir } = config.system
  // A file that was written again with the same size is read at once: its time there tells.
  const known = listedInFull(await recallManifest(stateDir, name))
  const deadline = AbortSignal.timeout(remote.timeoutSeconds * 1000)
  const workspace = join(stateDir, 'offsite', name)
  const { mountSeconds } = config.disk
  return { name, remote, timezone, mountSeconds, workspace, known, deadline }
}

interface Verification extends Run {
  readonly remote: Remote
  readonly backups: readonly LocalBackup[]
  /** What our last sync left there; null when none of ours was there. */
  readonly left: Manifest | null
  /** Of its text there; null when it is not known. */
  readonly leftSha256: string | null
}

async function verify(run: Verification, world: World): Promise<Ending<'offsite-verify'>> {
  const { request, recorder, remote, backups } = run
  const survey = await recorder.step('list', () => remote.survey())
  const { manifest } = survey
  const expectation = expectCopies(backups, manifest === 'unreadable' ? null : manifest)
  const { stateDir } = request.config.system
  const place = readBookPath(stateDir, request.name)
  const withinDays = request.remote.verify.withinDays
  const now = world.clock.now().getTime()
  const versions = vouchedVersions(survey)
  const kept = bookUnderClock(await loadReadBook(place), now, unseenDays(withinDays))
  const book = withMoved(kept, versions)
  const readable = [
    ...readableFiles(survey.current, expectation),
    ...versions.filter(({ bytes, expectedBytes }) => bytes === expectedBytes),
  ]
  const plan = planReads(readable, book, { now, withinDays: request.full ? 1 : withinDays })
  const outcome = await recorder.step('hash', () =>
    readCopies(
      {
        remote,
        files: filesToRead(plan, readable, request.full),
        held: [...survey.current, ...versions],
        expected: new Map<string, { readonly sha256: string | null }>([
          ...expectation.copies,
          ...versions.map((version) => [version.path, version] as const),
        ]),
        book,
        lanes: lanesFor(survey.facts.processors),
        save: (read) => saveReadBook(place, read),
      },
      world,
    ),
  )
  const drifts = findDrift(expectation, {
    listed: survey.current,
    hashes: outcome.hashes,
    versions,
  })
  await rememberDamage(stateDir, request.name, damaged(drifts, outcome.book.bad))
  return recorder.step('judge', async () =>
    conclude({ ...run, survey, expectation, plan, outcome, drifts, readable, now }),
  )
}

/** All that a conclusion is drawn from. */
export interface Verified extends Verification {
  readonly survey: Survey
  readonly expectation: Expectation
  readonly plan: ReadPlan
  readonly outcome: ReadOutcome
  readonly drifts: ReturnType<typeof findDrift>
  readonly readable: readonly RemoteFile[]
  readonly now: number
}

/** What the next sync puts aside and sends again. */
function damaged(drifts: readonly Drift[], bad: ReadonlySet<string>): readonly string[] {
  const found = drifts.filter(({ reason }) => DAMAGE.includes(reason)).map(({ path }) => path)
  return [...new Set([...found, ...bad])].filter((path) => pathInHistory(path) === null)
}

/** Of what has another size it is known already that it is wrong; what nobody vouches for is not read. */
function readableFiles(
  listed: readonly RemoteFile[],
  { copies }: Expectation,
): readonly RemoteFile[] {
  return listed.filter(({ path, bytes }) => {
    const copy = copies.get(path)
    return copy !== undefined && copy.sha256 !== null && copy.bytes === bytes
  })
}

function filesToRead(
  { fresh, deep }: ReadPlan,
  readable: readonly RemoteFile[],
  full: boolean,
): readonly RemoteFile[] {
  return full ? readable : [...fresh, ...deep]
}

function notReached(
  { request, recorder }: Run,
  about: {
    readonly backups: readonly LocalBackup[]
    readonly place: string
    readonly error: RemoteFailure
  },
): Ending<'offsite-verify'> {
  const { backups, place, error } = about
  const facts = { remote: request.name, detail: error.message }
  recorder.sections({
    copy: {
      remote: request.name,
      place,
      verdict: 'unreachable',
      tiers: unknownTiers(backups),
      keptThere: null,
      read: { files: 0, bytes: 0, ofFiles: 0, ofBytes: 0 },
      withinDays: request.remote.verify.withinDays,
      oldestReadAt: null,
      missing: 0,
      extra: 0,
      corrupt: 0,
    },
  })
  recorder.check({
    id: 'remote',
    status: 'unknown',
    expected: place,
    actual: error.message,
    reason: error.kind,
    facts,
  })
  return { value: 'unreachable', reason: error.kind, facts, error: error.message }
}

function placeOf({ remote }: OffsiteVerifyRequest): string {
  return remote.kind === 'mounted' ? remote.path : remote.host
}
