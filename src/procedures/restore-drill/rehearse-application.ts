import type { Application } from '../../application/application.ts'
import { startCommand } from '../../application/command-application.ts'
import { startContainer } from '../../application/container-application.ts'
import type { BackendConfig } from '../../config/schema.ts'
import type { StartLimits } from '../../containers/service.ts'
import type { ConnectionSettings } from '../../engines/postgres/connection-settings.ts'
import { loginAs } from '../../engines/postgres/staging/login-as.ts'
import { CheckFailure } from '../../errors.ts'
import type { World } from '../../ports.ts'
import type { Finding } from '../../report/report.ts'
import type { ReportRecorder } from '../../report/report-recorder.ts'
import type { RowsOf } from '../restoration/asked.ts'
import type { PhaseClock } from '../restoration/phase-clock.ts'
import { verdictOf } from './ending.ts'
import { putProbes } from './put-probes.ts'
import type { StagingContainers } from './staging.ts'

/** The application, and the database that was restored and validated for it. */
export interface RehearsalRequest {
  readonly backend: BackendConfig
  readonly settings: ConnectionSettings
  /** Private directory of the drill. */
  readonly workspace: string
  /** Of docker staging: where an image is started beside the database. */
  readonly containers?: StagingContainers | undefined
  /** How an image is fetched. */
  readonly limits: Pick<StartLimits, 'pull' | 'pullSeconds'>
  /** Schemas of the restored database. */
  readonly schemas: readonly string[]
  readonly rowsOf: RowsOf
  /** Rejects when the database server dies. */
  readonly serverDied: Promise<never>
  readonly phases: PhaseClock
  readonly recorder: ReportRecorder<'restore-drill'>
}

/** After a broken connection the news of the application's end comes a moment later. */
const NEWS_SECONDS = 1.5

/**
 * Starts the application on the restored database, puts the probes to it and ends it. What goes wrong with it is a finding;
 * only a cancellation and the end of the database server are thrown.
 */
export async function rehearseApplication(
  request: RehearsalRequest,
  world: World,
): Promise<readonly Finding[]> {
  const application = await start(request, world).catch((error: unknown) => findingOf(error, world))
  if (!('baseUrl' in application)) return note([application], request)
  let findings: readonly Finding[] = []
  try {
    findings = await rehearse(application, request, world)
    return note(findings, request)
  } finally {
    const log = findings.length === 0 ? [] : await application.log()
    request.recorder.sections({
      application: { started: application.started, ...(log.length > 0 && { log }) },
    })
    noteLeftovers(await application.stop(), request)
  }
}

async function start(request: RehearsalRequest, world: World): Promise<Application> {
  const { backend, settings, workspace, containers } = request
  const database =
    backend.user === undefined ? settings : await loginAs(backend.user, settings, world)
  if (backend.image === undefined)
    return startCommand({ ...backend, command: backend.command ?? [], database, workspace }, world)
  if (!containers) throw new Error('an image needs a place with containers')
  const { user, password } = database
  return startContainer(
    {
      ...backend,
      image: backend.image,
      database: { ...containers.settingsInside(settings.database), user, password },
      project: containers.project,
      limits: request.limits,
    },
    world,
  )
}

async function rehearse(
  application: Application,
  request: RehearsalRequest,
  world: World,
): Promise<readonly Finding[]> {
  const { recorder, phases, serverDied } = request
  const started = world.clock.monotonicSeconds()
  try {
    await recorder.step('boot', () =>
      phases.time('boot', () => Promise.race([application.untilReady(), serverDied])),
    )
  } catch (error) {
    return [findingOf(error, world)]
  }
  const seconds = (world.clock.monotonicSeconds() - started).toFixed(1)
  recorder.check({
    id: 'backend',
    status: 'pass',
    expected: `ready within ${request.backend.ready.timeoutSeconds} s`,
    actual: `ready after ${seconds} s: ${application.started}`,
  })
  await noteExposure(application, request, world)
  const findings = await recorder.step('probes', () =>
    phases.time('probes', () => putProbes(application.baseUrl, request, world)),
  )
  return [...(await endedMeanwhile(application, findings, { serverDied, world })), ...findings]
}

/** Whether the application, or the server below it, ended while it was probed: that is why the probes failed. */
async function endedMeanwhile(
  application: Application,
  findings: readonly Finding[],
  { serverDied, world }: { readonly serverDied: Promise<never>; readonly world: World },
): Promise<readonly Finding[]> {
  const isBroken = findings.some(({ reason }) => reason === 'probe-unreachable')
  const patience = world.clock.sleep(isBroken ? NEWS_SECONDS : 0, world.signal)
  await Promise.race([serverDied, patience.then(() => undefined)])
  try {
    await Promise.race([application.died, Promise.resolve()])
    return []
  } catch (error) {
    return [findingOf(error, world)]
  }
}

/** Restored data is production's data: an application that heeds HOST keeps it on this host. */
async function noteExposure(
  { port }: Application,
  { recorder }: RehearsalRequest,
  { ports }: World,
): Promise<void> {
  const open = (await ports.listeners(port)).find(({ isLoopback }) => !isLoopback)
  if (!open) return
  recorder.check({
    id: 'isolation',
    status: 'warn',
    expected: 'the application listens on this host only',
    actual: `it listens on ${open.address}, port ${port}`,
    reason: 'backend-exposed',
    facts: { address: `${open.address}, port ${port}` },
  })
}

function findingOf(error: unknown, { signal }: World): Finding {
  signal.throwIfAborted()
  if (!(error instanceof CheckFailure) || !REASONS.includes(error.reason)) throw error
  const { reason, facts } = error
  return {
    check: 'backend',
    status: verdictOf(reason) === 'cannot-judge' ? 'unknown' : 'fail',
    reason,
    schema: '',
    object: '',
    expected: 'the application starts and answers',
    actual: String(facts.detail ?? facts.port ?? facts.role ?? facts.image ?? ''),
  }
}

/** How starting an application fails; whatever else is thrown is no finding about it. */
const REASONS: readonly string[] = [
  'backend-missing',
  'backend-role-missing',
  'backend-exited',
  'backend-not-ready',
  'backend-died',
  'port-taken',
  'image-missing',
  'container-out-of-memory',
]

function note(findings: readonly Finding[], { recorder }: RehearsalRequest): readonly Finding[] {
  for (const finding of findings) {
    recorder.finding(finding)
    const { check, status, reason, expected, actual } = finding
    if (check === 'backend')
      recorder.check({ id: 'backend', status, reason, expected, actual, facts: { detail: actual } })
  }
  return findings
}

function noteLeftovers(left: readonly string[], { recorder }: RehearsalRequest): void {
  const actual = left.join(', ')
  const common = { id: 'leftovers', expected: 'nothing is left of the application' }
  if (left.length === 0) {
    recorder.check({
      ...common,
      status: 'pass',
      actual: 'its processes are gone, its port is free',
    })
    return
  }
  recorder.check({
    ...common,
    status: 'warn',
    actual,
    reason: 'staging-left',
    facts: { left: actual },
  })
}
