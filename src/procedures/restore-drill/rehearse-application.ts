import type { Application } from '../../application/application.ts'
import { CheckFailure } from '../../errors.ts'
import type { World } from '../../ports.ts'
import type { ApplicationFacts, Finding } from '../../report/report.ts'
import type { ReportRecorder } from '../../report/report-recorder.ts'
import type { RowsOf } from '../restoration/asked.ts'
import type { PhaseClock } from '../restoration/phase-clock.ts'
import { verdictOf } from './ending.ts'
import { putProbes } from './put-probes.ts'
import { type StartRequest, startApplication } from './start-application.ts'

/** The application, and the database that was restored and validated for it. */
export interface RehearsalRequest extends StartRequest {
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

/** What has come of an application so far. */
interface Rehearsal {
  application?: Application
  /** Of a service: what it is started as. */
  plan?: ApplicationFacts
}

/**
 * Starts the application on the restored database, puts the probes to it and ends it. What goes wrong with it is a finding;
 * only a cancellation and the end of the database server are thrown.
 */
export async function rehearseApplication(
  request: RehearsalRequest,
  world: World,
): Promise<readonly Finding[]> {
  const rehearsal: Rehearsal = {}
  let findings: readonly Finding[] = []
  try {
    findings = await rehearse(rehearsal, request, world)
    return note(findings, request)
  } finally {
    await end(rehearsal, findings, request)
  }
}

async function rehearse(
  rehearsal: Rehearsal,
  request: RehearsalRequest,
  world: World,
): Promise<readonly Finding[]> {
  const { recorder, phases } = request
  let application: Application
  try {
    application = await recorder.step('boot', () =>
      phases.time('boot', () => boot(rehearsal, request, world)),
    )
  } catch (error) {
    return [findingOf(error, world)]
  }
  await noteExposure(application, request, world)
  const findings = await recorder.step('probes', () =>
    phases.time('probes', () => putProbes(application.baseUrl, request, world)),
  )
  return [...(await endedMeanwhile(application, findings, { ...request, world })), ...findings]
}

/** Users wait for all of it: for what the application needs, for its start, until it answers. */
async function boot(
  rehearsal: Rehearsal,
  request: RehearsalRequest,
  world: World,
): Promise<Application> {
  const { recorder, serverDied, backend } = request
  const notePlan = (facts: ApplicationFacts) => {
    rehearsal.plan = facts
    // It may not even start; why, may be among what is otherwise.
    recorder.sections({ application: facts })
  }
  const application = await startApplication(request, notePlan, world)
  rehearsal.application = application
  const started = world.clock.monotonicSeconds()
  await Promise.race([application.untilReady(), serverDied])
  const seconds = (world.clock.monotonicSeconds() - started).toFixed(1)
  recorder.check({
    id: 'backend',
    status: 'pass',
    expected: `ready within ${backend.ready.timeoutSeconds} s`,
    actual: `ready after ${seconds} s: ${application.started}`,
  })
  return application
}

async function end(
  { application, plan }: Rehearsal,
  findings: readonly Finding[],
  request: RehearsalRequest,
): Promise<void> {
  if (!application) return
  const log = findings.length === 0 ? [] : await application.log()
  const { started } = application
  request.recorder.sections({
    application: { ...plan, started, ...(log.length > 0 && { log }) },
  })
  noteLeftovers(await application.stop(), request)
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
  'compose-file-invalid',
  'compose-service-failed',
  'compose-service-refused',
  'compose-service-unknown',
  'compose-too-old',
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
