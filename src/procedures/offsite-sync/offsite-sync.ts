import { requireBackups, requireVariables } from '../../config/requirements.ts'
import type { Config, OffsiteConfig } from '../../config/schema.ts'
import { CheckFailure } from '../../errors.ts'
import { closedGates } from '../../offsite/gates/gate.ts'
import { asPull } from '../../offsite/origin/pulled-origin.ts'
import type { SyncPlan } from '../../offsite/plan/plan-sync.ts'
import { RemoteFailure } from '../../offsite/remote-failure.ts'
import {
  recallDamage,
  recallManifest,
  rememberDamage,
  rememberManifest,
  rememberSource,
} from '../../offsite/remote-memory.ts'
import { HashBook } from '../../offsite/source/hash-book.ts'
import { recallUpkeep } from '../../offsite/upkeep-memory.ts'
import type { World } from '../../ports.ts'
import type { Report } from '../../report/report.ts'
import type { Ending, ReportRecorder } from '../../report/report-recorder.ts'
import { runProcedure } from '../run-procedure.ts'
import { type Examined, type ExamineScope, examine } from './examine.ts'
import { expectedSeconds } from './expected-seconds.ts'
import { notePlan } from './note-plan.ts'
import { beginEarly, openOrigin, openTarget } from './open-sides.ts'
import type { OffsiteSyncRequest } from './request.ts'
import { commit } from './settle.ts'
import { transfer } from './transfer.ts'
import { keepUpkeep, planUpkeep, removeDue } from './upkeep.ts'

type Recorder = ReportRecorder<'offsite-sync'>

/** Brings one remote up to date; ends in `synced`, `planned`, `refused` or `failed`. */
export function runOffsiteSync(request: OffsiteSyncRequest, world: World): Promise<Report> {
  const { system } = request.config
  const subject = {
    procedure: 'offsite-sync',
    lastro: request.lastro,
    system: system.name,
    locale: system.locale,
    lock: { stateDir: system.stateDir, resource: `offsite-${request.name}` },
    onFailure: () => 'failed' as const,
    // A dry run is somebody's in front of a screen.
    ...(request.dryRun ? {} : { audience: { config: request.config, subject: request.name } }),
  } as const
  return runProcedure(subject, world, (recorder) => conduct(request, world, recorder))
}

/**
 * Sees to it that what these remotes need is there: their keys, and a tree to copy where none is fetched.
 * @throws {ConfigurationError} with every key that is not set
 */
export function requireRemotes(config: Config, remotes: OffsiteConfig['remotes']): void {
  if (!Object.values(remotes).every(asPull)) requireBackups(config)
  for (const name of Object.keys(remotes)) requireVariables(config, `offsite.remotes.${name}`)
}

async function conduct(
  request: OffsiteSyncRequest,
  world: World,
  recorder: Recorder,
): Promise<Ending<'offsite-sync'>> {
  const { stateDir } = request.config.system
  const deadline = AbortSignal.timeout(request.remote.timeoutSeconds * 1000)
  const known = await recallManifest(stateDir, request.name)
  const upkeep = await recallUpkeep(stateDir, request.name)
  const book = new HashBook(stateDir)
  const opened: { close(): Promise<void> }[] = []
  try {
    const { origin, remote, look } = await recorder.step('connect', async () => {
      const from = await openOrigin(request, { book, deadline }, world)
      opened.push(from.origin)
      const { look, begin } = beginEarly(() => from.origin.look())
      const whileConnecting = () => {
        begin()
        request.whileConnecting?.()
      }
      const to = await openTarget(request, { known, deadline, whileConnecting, ...from }, world)
      opened.push(to)
      return { origin: from.origin, remote: to, look }
    })
    const scope = {
      remote,
      origin,
      look,
      known,
      upkeep,
      suspects: new Set<string>(),
      world,
      recorder,
    }
    return await twiceWhenMoved(recorder, () => syncOnce(request, scope))
  } catch (error) {
    throw explain(error, request, deadline)
  } finally {
    for (const each of opened.toReversed()) await each.close()
    await book.save()
  }
}

async function syncOnce(
  request: OffsiteSyncRequest,
  scope: ExamineScope,
): Promise<Ending<'offsite-sync'>> {
  const examined = await examine(request, scope)
  const closed = closedGates(examined.gates)
  const [worst] = closed
  const upkeep = await planUpkeep(request, examined, scope)
  const seconds = await expectedSeconds(request, examined.plan.bytes, scope.world.clock.now())
  notePlan(request, { examined, upkeep, seconds }, scope)
  scope.recorder.metric({ id: 'new-backups', value: examined.newBackups, unit: 'count' })
  const facts = { remote: request.name, place: scope.remote.place }
  if (worst) {
    if (!request.dryRun) await keepUpkeep(request, upkeep)
    const reason = `gate-${worst.gate}`
    return { value: 'refused', reason, facts: { ...facts, ...worst.facts, word: worst.word } }
  }
  if (request.dryRun) return { value: 'planned', reason: 'planned', facts }
  const isSame = isUpToDate(examined.plan)
  const overridden = examined.gates.some(({ isOverridden }) => isOverridden)
  // What a person let through is written down also where nothing moves: the next run would be refused for the same.
  const isWritten = !isSame || overridden || examined.survey.manifest === null
  if (isWritten) await apply(request, examined, scope)
  else await noteSame(request, examined, scope)
  await removeDue(upkeep, scope)
  await keepUpkeep(request, upkeep)
  const reason = overridden ? 'synced-overridden' : isSame ? 'up-to-date' : 'synced'
  return { value: 'synced', reason, facts: { ...facts, files: examined.plan.send.length } }
}

async function apply(
  request: OffsiteSyncRequest,
  examined: Examined,
  scope: ExamineScope,
): Promise<void> {
  const { recorder } = scope
  const { files, put, sendSeconds } = await transfer(examined, scope)
  await recorder.step('commit', () => commit(request, { examined, files }, scope))
  recorder.metric({ id: 'sent-bytes', value: examined.plan.bytes, unit: 'bytes' })
  recorder.metric({ id: 'wire-bytes', value: put.wireBytes, unit: 'bytes' })
  recorder.metric({ id: 'send-seconds', value: sendSeconds, unit: 'seconds' })
  recorder.metric({ id: 'attempts', value: put.attempts, unit: 'count' })
  if (put.healed.length === 0) return
  recorder.check({
    id: 'line',
    status: 'warn',
    expected: 'one attempt',
    actual: `${put.attempts} attempts`,
    reason: 'remote-line-unsteady',
    facts: { attempts: put.attempts, detail: put.healed.at(-1) ?? '' },
  })
}

/**
 * What a verification found damaged is whole, or gone on both sides: it is not looked for any more. The tree is another by its stamps
 * only: the next run need not read it again. A list that we have not noted is that of a run that was killed, or of before our state was lost.
 */
async function noteSame(
  { config, name }: OffsiteSyncRequest,
  { sourceSha256, survey }: Examined,
  { known }: ExamineScope,
): Promise<void> {
  const { stateDir } = config.system
  if ((await recallDamage(stateDir, name)).length > 0) await rememberDamage(stateDir, name, [])
  const { manifest, manifestSha256 } = survey
  if (manifest === null || manifest === 'unreadable' || manifestSha256 === null) return
  if (known?.sha256 !== manifestSha256 && known?.thereSha256 !== manifestSha256) {
    await rememberManifest(stateDir, name, { manifest, thereSha256: manifestSha256, sourceSha256 })
    return
  }
  if (known.sha256 !== manifestSha256) return
  if (known.sourceSha256 === sourceSha256) return
  await rememberSource(stateDir, name, { known, sourceSha256 })
}

/** Nothing to send, to move or to write. */
function isUpToDate({ send, link, adopt, retire, vanished }: SyncPlan): boolean {
  return [send, link, adopt, retire, vanished].every((part) => part.length === 0)
}

/** What was sent vanished meanwhile, or what was taken for a copy is none. */
function deservesAnotherPlan({ kind, canHeal }: RemoteFailure): boolean {
  return kind === 'source-changed' || (kind === 'remote-hash-differs' && canHeal)
}

/** A rotation may have removed what was about to be sent: then there is another plan. */
async function twiceWhenMoved<T>(recorder: Recorder, body: () => Promise<T>): Promise<T> {
  const takeBack = recorder.attempt()
  try {
    return await body()
  } catch (error) {
    if (!(error instanceof RemoteFailure) || !deservesAnotherPlan(error)) throw error
    takeBack()
    return body()
  }
}

function explain(error: unknown, { name }: OffsiteSyncRequest, deadline: AbortSignal): unknown {
  if (deadline.aborted)
    return new CheckFailure('offsite-timeout', 'the copy took longer than timeout', {
      remote: name,
    })
  if (!(error instanceof RemoteFailure)) return error
  return new CheckFailure(error.kind, error.message, { remote: name, detail: error.message })
}
