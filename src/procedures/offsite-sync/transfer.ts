import { CheckFailure } from '../../errors.ts'
import { hashInLanes, lanesFor } from '../../offsite/hash-in-lanes.ts'
import type { Manifest } from '../../offsite/manifest.ts'
import { manifestFiles, type PlannedFile } from '../../offsite/plan/plan-sync.ts'
import type { PutResult } from '../../offsite/remote.ts'
import { RemoteFailure } from '../../offsite/remote-failure.ts'
import type { World } from '../../ports.ts'
import type { Examined, ExamineScope } from './examine.ts'

/** What arrived, and what it is. */
export interface Transferred {
  /** Files of the manifest that are new in it, by their path there. */
  readonly files: Manifest['files']
  readonly put: PutResult
  /** How long it took to send all, and to hash it here meanwhile. */
  readonly sendSeconds: number
}

const NOTHING: PutResult = { wireBytes: 0, attempts: 1, healed: [] }

/**
 * Sends, and hashes here meanwhile what no passport tells. Then the remote hashes what arrived; only what is the same on both
 * sides, and what its passport says, counts. A file whose copy is what its passport says was read right here, too: it is read a
 * second time only where the copy is something else, to tell whose fault that is.
 */
export async function transfer(examined: Examined, scope: ExamineScope): Promise<Transferred> {
  const { recorder, world } = scope
  const { plan } = examined
  const started = world.clock.monotonicSeconds()
  const claimed = claimedHere(examined, scope)
  const [put, read] = await recorder.step('send', () => sendAndHash(examined, claimed, scope))
  const sendSeconds = Math.round((world.clock.monotonicSeconds() - started) * 1000) / 1000
  const hashes = new Map([...claimed, ...read])
  refuseMismatch(examined, hashes)
  const expected = (files: readonly PlannedFile[]) =>
    files.map(({ file, to }) => ({ to, sha256: hashes.get(file.path) ?? '', file }))
  await recorder.step('prove', async () => {
    const arrived = expected(plan.send)
    const there = placeOf(examined, scope)
    const bad = await differing(arrived, 'incoming', there)
    if (bad.length > 0) await sendAgain(bad, examined, scope)
    await scope.origin.noteProven(
      examined.source,
      arrived.filter(({ file }) => claimed.has(file.path)),
    )
    const strays = await differing(expected(plan.adopt), 'current', there)
    if (strays.length > 0) throw suspect(strays, scope)
  })
  const all = [...expected([...plan.send, ...plan.adopt]), ...linked(examined, hashes)]
  const files = Object.fromEntries(
    all.map(({ to, sha256, file }) => [to, { bytes: file.bytes, sha256, mtime: file.mtime }]),
  )
  return { files, put, sendSeconds }
}

/**
 * What passports say of files that are sent, and of other names of these. A vault must know it for certain before, and what cannot
 * be read here cannot be read to find a fault.
 */
function claimedHere(
  { plan, claims }: Examined,
  { origin, remote }: ExamineScope,
): ReadonlyMap<string, string> {
  if (remote.takesByHash || !origin.canReadFirst) return new Map()
  const byStamp = new Map<string, string>()
  for (const { file } of plan.send) {
    const claim = claims.get(file.path)
    if (claim !== undefined) byStamp.set(file.stamp, claim)
  }
  if (byStamp.size === 0) return byStamp
  return new Map(
    [...plan.send, ...plan.link].flatMap(({ file }) => {
      const claim = byStamp.get(file.stamp)
      return claim === undefined ? [] : [[file.path, claim] as const]
    }),
  )
}

/** A vault takes files by their hash; whoever else takes them as they come. */
async function sendAndHash(
  examined: Examined,
  claimed: ReadonlyMap<string, string>,
  scope: ExamineScope,
): Promise<readonly [PutResult, ReadonlyMap<string, string>]> {
  const { plan, source } = examined
  const { remote, origin, world } = scope
  const known = remote.takesByHash ? await hashHere(examined, claimed, scope) : null
  const request = {
    root: source.root,
    paths: plan.send.map(({ file }) => file.path),
    bytes: plan.bytes,
    onProgress: (done: number) => showBytes(done, plan.bytes, world),
  }
  const sending =
    plan.send.length === 0
      ? NOTHING
      : remote.put(known === null ? request : { ...request, hashes: known })
  if (!origin.canReadFirst) await sending
  return both(sending, known ?? hashHere(examined, claimed, scope))
}

/** Waits for both also when one fails: another plan must not send into what this one is still writing. */
async function both<A, B>(one: A | Promise<A>, other: B | Promise<B>): Promise<readonly [A, B]> {
  await Promise.allSettled([one, other])
  // What is wrong here explains what is wrong on the line.
  const second = await other
  return [await one, second]
}

/** A file that is linked there has the content of what it is linked to, also where nobody read it here. */
function linked(
  { plan, survey }: Examined,
  hashes: ReadonlyMap<string, string>,
): readonly Expected[] {
  const there = manifestFiles(survey.manifest)
  const sent = new Map(plan.send.map(({ file, to }) => [to, hashes.get(file.path)]))
  return plan.link.map(({ file, to, from }) => {
    const sha256 = hashes.get(file.path) ?? there[from]?.sha256 ?? sent.get(from) ?? ''
    return { to, sha256, file }
  })
}

interface Expected {
  readonly to: string
  readonly sha256: string
  readonly file: PlannedFile['file']
}

/** Who hashes, and with how many processors. */
interface HashingPlace {
  readonly remote: ExamineScope['remote']
  readonly processors: number | undefined
}

function placeOf({ survey }: Examined, { remote }: ExamineScope): HashingPlace {
  return { remote, processors: survey.facts.processors }
}

async function differing(
  files: readonly Expected[],
  area: 'incoming' | 'current',
  { remote, processors }: HashingPlace,
): Promise<readonly Expected[]> {
  if (files.length === 0) return []
  const found = await hashInLanes(remote, {
    area,
    files: files.map(({ to, file }) => ({ path: to, bytes: file.bytes })),
    // Where it does not say how many processors it has, one after the other.
    lanes: processors === undefined ? 1 : lanesFor(processors),
  })
  return files.filter(({ to, sha256 }) => found.get(to) !== sha256)
}

/** What lay there already without being in the manifest is something else: another plan puts it aside and sends ours. */
function suspect(strays: readonly Expected[], { suspects }: ExamineScope): RemoteFailure {
  for (const { to } of strays) suspects.add(to)
  const [first] = strays
  return new RemoteFailure('remote-hash-differs', `${first?.to} lies there and differs`, true)
}

/** Once: a disk that writes something else twice is dying. */
async function sendAgain(
  bad: readonly Expected[],
  examined: Examined,
  scope: ExamineScope,
): Promise<void> {
  if (scope.origin.canReadFirst) {
    const files = bad.map(({ file }) => file)
    refuseMismatch(examined, await scope.origin.hashFresh(examined.source, files, scope.remote))
  }
  await scope.remote.put({
    root: examined.source.root,
    paths: bad.map(({ file }) => file.path),
    bytes: bad.reduce((sum, { file }) => sum + file.bytes, 0),
    isAgain: true,
  })
  const [first] = await differing(bad, 'incoming', placeOf(examined, scope))
  if (first) throw new RemoteFailure('remote-hash-differs', `${first.to} arrives as something else`)
}

function hashHere(
  { plan, source }: Examined,
  claimed: ReadonlyMap<string, string>,
  { origin, remote }: ExamineScope,
): Promise<ReadonlyMap<string, string>> {
  const files = [...plan.send, ...plan.link, ...plan.adopt]
    .map(({ file }) => file)
    .filter(({ path }) => !claimed.has(path))
  return origin.hashFresh(source, files, remote)
}

/** A dump that is not what its passport says was damaged here, after it was taken. */
function refuseMismatch({ claims, plan }: Examined, hashes: ReadonlyMap<string, string>): void {
  const bad = [...plan.send, ...plan.link, ...plan.adopt].find(({ file }) => {
    const claim = claims.get(file.path)
    const sha256 = hashes.get(file.path)
    return claim !== undefined && sha256 !== undefined && claim !== sha256
  })
  if (!bad) return
  const { path } = bad.file
  throw new CheckFailure('source-differs-from-passport', `${path} is not what its passport says`, {
    name: path,
  })
}

function showBytes(done: number, total: number, world: World): void {
  world.log.progress({ activity: 'send', done, total, unit: 'bytes' })
}
