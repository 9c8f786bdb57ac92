import { relative, resolve } from 'node:path'
import { type GoodBackup, isGood } from '../../backups/entry.ts'
import { toPlainPath } from '../../offsite/encrypted/cipher-path.ts'
import { askGates } from '../../offsite/gates/all-gates.ts'
import { type JudgedGate, judgeGates } from '../../offsite/gates/gate.ts'
import { findLosses } from '../../offsite/gates/vanished-gate.ts'
import type { KnownManifest } from '../../offsite/known-manifest.ts'
import type { Manifest } from '../../offsite/manifest.ts'
import type { Origin, OriginView } from '../../offsite/origin/origin.ts'
import { asPull } from '../../offsite/origin/pulled-origin.ts'
import { manifestFiles, planSync, type SyncPlan } from '../../offsite/plan/plan-sync.ts'
import type { Remote, Survey } from '../../offsite/remote.ts'
import { recallDamage } from '../../offsite/remote-memory.ts'
import { type SourceTree, sourceDigest } from '../../offsite/source/source.ts'
import type { UpkeepMemory } from '../../offsite/upkeep-memory.ts'
import type { World } from '../../ports.ts'
import type { ReportRecorder } from '../../report/report-recorder.ts'
import type { OffsiteSyncRequest } from './request.ts'

/** What was found here and there, and what follows from it. */
export interface Examined {
  readonly source: SourceTree
  /** Of all stamps in it. */
  readonly sourceSha256: string
  readonly survey: Survey
  readonly plan: SyncPlan
  readonly gates: readonly JudgedGate[]
  /** Backups that are gone here and that no rotation explains: `daily/<name>`. */
  readonly losses: readonly string[]
  /** SHA-256 of the files that are known there, by path here. */
  readonly hashes: ReadonlyMap<string, string>
  /** What passports say of new files. */
  readonly claims: ReadonlyMap<string, string>
  /** Verified backups that are here and not there; one in several tiers counts once. */
  readonly newBackups: number
  /** When the newest verified backup was taken; null when there is none. */
  readonly newestAt: Date | null
}

/** What an examination needs besides the request. */
export interface ExamineScope {
  readonly remote: Remote
  readonly origin: Origin
  /** Begun while the connection was made, or later. */
  readonly look: () => Promise<OriginView>
  readonly known: KnownManifest | null
  /** What the last run knew of time and of what was left there; null when none was here. */
  readonly upkeep: UpkeepMemory | null
  /** Paths there that looked right and were not; a second plan sends them. */
  readonly suspects: Set<string>
  readonly world: World
  readonly recorder: ReportRecorder<'offsite-sync'>
}

/** Looks at both sides and changes neither. */
export async function examine(request: OffsiteSyncRequest, scope: ExamineScope): Promise<Examined> {
  const { remote, origin, known, world, recorder } = scope
  const { system } = request.config
  const now = world.clock.now()
  const { timezone } = system
  const { source, entries } = await recorder.step('list', scope.look)
  const sourceSha256 = sourceDigest(source)
  // Read while the remote looks at itself.
  const last = known?.manifest ?? null
  const survey = await recorder.step('survey', () => remote.survey())
  const files = manifestFiles(survey.manifest)
  const isKnown = ({ path }: { readonly path: string }) => files[path] !== undefined
  const isAsKnown = known?.sourceSha256 === sourceSha256 && known.sha256 === survey.manifestSha256
  const hashes = await recorder.step('hash', () =>
    isAsKnown ? Promise.resolve(knownHashes(files)) : hashKnown(origin, source, files),
  )
  const fresh = source.files.filter((file) => !isKnown(file))
  const claims = await origin.claims(source, fresh)
  const damaged = [...(await damagedThere(request)), ...scope.suspects]
  const plan = planSync({ source, survey, hashes, claims, damaged })
  const due = [...plan.send, ...plan.link, ...plan.changed]
  const found = await origin.kinds(
    source,
    due.map(({ file }) => file),
  )
  const kinds = new Map(due.map(({ to }, index) => [to, found[index] ?? 'unknown'] as const))
  const input = {
    source,
    entries,
    survey,
    known: last,
    knownSha256: known?.thereSha256 ?? null,
    plan,
    kinds,
    retention: asPull(request.remote) ? null : (request.config.backups?.retention ?? null),
    limits: request.remote.gates,
    timezone,
    now,
  }
  const answers = askGates(input)
  const scopeOfWords = { remote: request.name, manifestSha256: survey.manifestSha256, plan }
  return {
    source,
    sourceSha256,
    survey,
    plan,
    hashes,
    claims,
    losses: findLosses(input).flatMap(({ names }) => names),
    gates: judgeGates(answers, scopeOfWords, request.overrides),
    newestAt: entries.find((entry) => isGood(entry, now))?.takenAt ?? null,
    newBackups: countNew(
      entries.filter((entry) => isGood(entry, now)),
      source.root,
      new Set(due.map(({ file }) => file.path)),
    ),
  }
}

function countNew(entries: readonly GoodBackup[], root: string, sent: ReadonlySet<string>): number {
  const fresh = entries.filter(({ dumpPath }) => sent.has(relative(root, resolve(root, dumpPath))))
  return new Set(fresh.map(({ name }) => name)).size
}

/** A verification names what lies there; an encrypted remote is seen here as the plain tree. */
async function damagedThere({
  config,
  name,
  remote,
}: OffsiteSyncRequest): Promise<readonly string[]> {
  const paths = await recallDamage(config.system.stateDir, name)
  return remote.encrypt === undefined ? paths : paths.map((path) => toPlainPath(path) ?? path)
}

/** No file was touched since each was what the manifest says. */
function knownHashes(known: Manifest['files']): ReadonlyMap<string, string> {
  return new Map(Object.entries(known).map(([path, { sha256 }]) => [path, sha256]))
}

/** Names that the manifest has are hashed before anything is decided, each file once in its life. */
async function hashKnown(
  origin: Origin,
  source: SourceTree,
  known: Manifest['files'],
): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>()
  for (const file of source.files) {
    const entry = known[file.path]
    if (entry) hashes.set(file.path, await origin.hashKnown(source, file, entry))
  }
  return hashes
}
