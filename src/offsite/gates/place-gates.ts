import { standingOf } from '../manifest-standing.ts'
import { manifestFiles } from '../plan/plan-sync.ts'
import type { GateAnswer } from './gate.ts'
import type { GateInput } from './gate-input.ts'

/** Bytes that a transfer needs beyond the files: directories, lists, the manifest. */
const OVERHEAD = 1.02

/** The tree is there, is not empty, and is the one that was copied before. */
export function sourceGate({ source, survey }: GateInput): GateAnswer {
  const manifest = survey.manifest
  const was = manifest === null || manifest === 'unreadable' ? null : manifest.tree
  const common = { gate: 'source' as const, expected: 'the tree of backups that is copied' }
  const refuse = (actual: string) => ({
    ...common,
    isPassed: false,
    actual,
    facts: { path: source.root, detail: actual },
  })
  if (!source.isThere) return refuse('no directory')
  const [link] = source.linkedTiers
  if (link !== undefined) return refuse(`${link} is a symbolic link, which is not followed`)
  if (source.files.length === 0) return refuse('an empty directory')
  if (was !== null && was !== '' && source.id !== was)
    return refuse(source.id === null ? 'a directory without its name' : 'another tree')
  return { ...common, isPassed: true, actual: `${source.files.length} files`, facts: {} }
}

/** The remote is the one that we left: neither emptied, nor put back to an earlier state, nor somebody else's. */
export function remoteGate({ survey, known, knownSha256 }: GateInput): GateAnswer {
  const { manifest, manifestSha256, current } = survey
  const common = {
    gate: 'remote' as const,
    expected: known ? `manifest ${known.seq} or later` : 'any',
  }
  const answer = (isPassed: boolean, actual: string) => ({
    ...common,
    isPassed,
    actual,
    facts: isPassed ? {} : { detail: actual },
  })
  if (manifest === 'unreadable') return answer(false, 'a manifest that cannot be read')
  if (known === null) return answer(true, manifest ? `manifest ${manifest.seq}` : 'a new remote')
  const standing = standingOf(
    { manifest, manifestSha256 },
    { manifest: known, sha256: knownSha256 },
  )
  if (manifest === null)
    return answer(false, current.length === 0 ? 'an empty remote' : 'no manifest any more')
  if (standing === 'another')
    return answer(false, `a manifest ${manifest.seq} that is not ours and does not follow it`)
  if (standing !== null) return answer(false, `manifest ${manifest.seq}`)
  return answer(true, `manifest ${manifest.seq}`)
}

/** What is sent fits, and leaves room. */
export function spaceGate({ survey, plan, limits }: GateInput): GateAnswer {
  const { freeBytes, totalBytes } = survey.facts
  const reserve = ((totalBytes ?? 0) * limits.freePercent) / 100
  const needed = plan.bytes === 0 ? 0 : Math.ceil(plan.bytes * OVERHEAD + reserve)
  // What a cut run left there is needed no second time.
  const here = new Map(plan.send.map(({ file, to }) => [to, file.bytes]))
  const arrived = survey.incoming.reduce(
    (sum, { path, bytes }) => sum + Math.min(bytes, here.get(path) ?? 0),
    0,
  )
  const free = freeBytes === null ? null : freeBytes + arrived
  return {
    gate: 'space',
    isPassed: free === null || free >= needed,
    expected: `${megabytes(needed)} free`,
    actual: free === null ? 'not told' : `${megabytes(free)} free`,
    facts: { needed, free: free ?? 0 },
  }
}

/** How many files the manifest names. */
export function manifestCount(input: GateInput): number {
  return Object.keys(manifestFiles(input.survey.manifest)).length
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
