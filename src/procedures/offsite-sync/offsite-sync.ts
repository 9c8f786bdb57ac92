import { join } from 'node:path'
import { requireVariables } from '../../config/requirements.ts'
import type { Config } from '../../config/schema.ts'
import { CheckFailure } from '../../errors.ts'
import { EncryptedRemote } from '../../offsite/encrypted/encrypted-remote.ts'
import { closedGates } from '../../offsite/gates/gate.ts'
import type { KnownManifest } from '../../offsite/mirror/read-survey.ts'
import { openRemote } from '../../offsite/open-remote.ts'
import type { SyncPlan } from '../../offsite/plan/plan-sync.ts'
import type { Remote } from '../../offsite/remote.ts'
import { RemoteFailure } from '../../offsite/remote-failure.ts'
import { recallManifest } from '../../offsite/remote-memory.ts'
import { HashBook } from '../../offsite/source/hash-book.ts'
import type { World } from '../../ports.ts'
import type { Report } from '../../report/report.ts'
import type { Ending, ReportRecorder } from '../../report/report-recorder.ts'
import { runProcedure } from '../run-procedure.ts'
import { type Examined, type ExamineScope, examine } from './examine.ts'
import { notePlan } from './note-plan.ts'
import type { OffsiteSyncRequest } from './request.ts'
import { commit, planPruning } from './settle.ts'
import { transfer } from './transfer.ts'

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
 * Sees to it that the keys of these remotes are set.
 * @throws {ConfigurationError} with every one that is not
 */
export function requireRemoteVariables(config: Config, names: readonly string[]): void {
  for (const name of names) requireVariables(config, `offsite.remotes.${name}`)
}

async function conduct(
  request: OffsiteSyncRequest,
  world: World,
  recorder: Recorder,
): Promise<Ending<'offsite-sync'>> {
  const { stateDir } = request.config.system
  const deadline = AbortSignal.timeout(request.remote.timeoutSeconds * 1000)
  const known = await recallManifest(stateDir, request.name)
  const book = await HashBook.open(stateDir)
  let remote: Remote | null = null
  try {
    const opened = await recorder.step('connect', () => open(request, { known, deadline }, world))
    remote = opened
    const scope = { remote: opened, book, known: known?.manifest ?? null, world, recorder }
    return await twiceWhenMoved(recorder, () => syncOnce(request, scope))
  } catch (error) {
    throw explain(error, request, deadline)
  } finally {
    await remote?.close()
    if (!request.dryRun) await book.save()
  }
}

async function open(
  request: OffsiteSyncRequest,
  { known, deadline }: { readonly known: KnownManifest | null; readonly deadline: AbortSignal },
  world: World,
): Promise<Remote> {
  const { system } = request.config
  const { encrypt } = request.remote
  const remote = await openRemote(
    {
      name: request.name,
      remote: request.remote,
      timezone: system.timezone,
      workspace: join(system.stateDir, 'offsite', request.name),
      known,
      deadline,
    },
    world,
  )
  if (encrypt === undefined) return remote
  const directory = join(system.stateDir, 'offsite', `${request.name}.ciphers`)
  return new EncryptedRemote(remote, { recipients: encrypt.recipients, directory }, world)
}

async function syncOnce(
  request: OffsiteSyncRequest,
  scope: ExamineScope,
): Promise<Ending<'offsite-sync'>> {
  const examined = await examine(request, scope)
  const closed = closedGates(examined.gates)
  const [worst] = closed
  const pruning = worst ? null : await planPruning(request, examined, scope)
  notePlan(request, { examined, pruning }, scope)
  scope.recorder.metric({ id: 'new-backups', value: examined.newBackups, unit: 'count' })
  const facts = { remote: request.name, place: scope.remote.place }
  if (worst)
    return {
      value: 'refused',
      reason: `gate-${worst.gate}`,
      facts: { ...facts, ...worst.facts, word: worst.word },
    }
  if (request.dryRun) return { value: 'planned', reason: 'planned', facts }
  const isSame = isUpToDate(examined.plan)
  if (!isSame || examined.survey.manifest === null) await apply(request, examined, scope)
  if (pruning && pruning.prune.length > 0)
    await scope.recorder.step('prune', () => scope.remote.prune(pruning.prune))
  const overridden = examined.gates.some(({ isOverridden }) => isOverridden)
  const reason = overridden ? 'synced-overridden' : isSame ? 'up-to-date' : 'synced'
  return { value: 'synced', reason, facts: { ...facts, files: examined.plan.send.length } }
}

async function apply(
  request: OffsiteSyncRequest,
  examined: Examined,
  scope: ExamineScope,
): Promise<void> {
  const { recorder } = scope
  const { files, put } = await transfer(examined, scope)
  await recorder.step('commit', () => commit(request, { examined, files }, scope))
  recorder.metric({ id: 'sent-bytes', value: examined.plan.bytes, unit: 'bytes' })
  recorder.metric({ id: 'wire-bytes', value: put.wireBytes, unit: 'bytes' })
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

/** Nothing to send, to move or to write. */
function isUpToDate({ send, link, adopt, retire, vanished }: SyncPlan): boolean {
  return [send, link, adopt, retire, vanished].every((part) => part.length === 0)
}

/** A rotation may have removed what was about to be sent: then there is another plan. */
async function twiceWhenMoved<T>(recorder: Recorder, body: () => Promise<T>): Promise<T> {
  const takeBack = recorder.attempt()
  try {
    return await body()
  } catch (error) {
    const isMoved = error instanceof RemoteFailure && error.kind === 'source-changed'
    if (!isMoved) throw error
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
