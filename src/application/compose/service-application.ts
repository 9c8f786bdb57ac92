import { basename, resolve } from 'node:path'
import type { ComposeProject } from '../../containers/compose-project.ts'
import { directoryOf, resolveStack } from '../../containers/operator-stack.ts'
import type { RunningService, Service, StartLimits } from '../../containers/service.ts'
import { CheckFailure } from '../../errors.ts'
import { fillText, namesIn } from '../../probes/carried-values.ts'
import type { ApplicationFacts } from '../../report/report.ts'
import type { Application, ApplicationRequest, ApplicationWorld } from '../application.ts'
import { asBackendFailure, ContainerApplication } from '../container-application.ts'
import { placesOf } from '../environment.ts'
import { planServices, type ServicesPlan } from './plan-services.ts'

/** A service of the operator's own Compose files that serves the application. */
export interface ServiceRequest extends ApplicationRequest {
  readonly project: ComposeProject
  /** Absolute, or taken from the repository. */
  readonly files: readonly string[]
  /** Absent where the configuration lies in none: then the directory of the first file stands for it. */
  readonly repository?: string | undefined
  readonly service: string
  /** The service whose place the restored database takes. */
  readonly databaseService?: string | undefined
  /** Port inside of the container; that of the file when absent. */
  readonly containerPort?: number | undefined
  readonly limits: Pick<StartLimits, 'pull' | 'pullSeconds'>
  /** Told what will be started, and what is otherwise than in the files, before anything is. */
  readonly notePlan: (facts: ApplicationFacts) => void
}

/**
 * Starts a service of the operator's files in the drill's project, after what it needs.
 * @throws CheckFailure `compose-too-old`, `compose-file-invalid`, `compose-service-unknown`, `compose-service-refused`,
 *   `compose-service-failed`, `image-missing`, `port-taken`, `backend-exited`, `container-out-of-memory`.
 */
export async function startService(
  request: ServiceRequest,
  world: ApplicationWorld,
): Promise<Application> {
  const { project, service, limits, ready } = request
  const plan = await planOf(request, world)
  for (const secret of plan.secrets) world.maskSecret(secret)
  const started = `service ${service} of ${request.files.map((file) => basename(file)).join(', ')}`
  request.notePlan({ started, changes: plan.changes })
  const patience = { ...limits, readySeconds: ready.timeoutSeconds }
  const needed = await startNeeded(plan, project, patience)
  const running = await project.start(plan.main, patience).catch((error: unknown) => {
    throw asBackendFailure(error, 'backend-exited')
  })
  const died = Promise.race([running.died, ...needed.map(({ died: end }) => end.catch(asNeed))])
  died.catch(() => undefined)
  return new ContainerApplication({ running: { ...running, died }, ready, started }, world)
}

async function planOf(request: ServiceRequest, world: ApplicationWorld): Promise<ServicesPlan> {
  const { project, env, database, containerPort } = request
  const files = request.files.map((file) => resolve(request.repository ?? '/', file))
  const places = placesOf(database, containerPort ?? 0)
  // The port may be known only when the files are read; what needs it cannot be part of them.
  const known = Object.entries(env).filter(
    ([, text]) => containerPort !== undefined || !namesIn(text).includes('port'),
  )
  const filled = known.map(([name, text]) => [name, fillText(text, places)])
  const environment = Object.fromEntries(filled)
  const stack = await resolveStack({ files, environment }, project.compose, world)
  return planServices({
    ...request,
    stack,
    repository: request.repository ?? directoryOf(files),
  })
}

async function startNeeded(
  { before }: ServicesPlan,
  project: ComposeProject,
  patience: StartLimits,
): Promise<readonly RunningService[]> {
  const running: RunningService[] = []
  for (const { service, isJob } of before) {
    if (isJob) await finishJob(service, project, patience)
    else running.push(await project.start(service, patience).catch(asNeed))
  }
  return running
}

/** A migration that fails on the restored data would keep the application from its users, as its own end would. */
async function finishJob(
  service: Service,
  project: ComposeProject,
  patience: StartLimits,
): Promise<void> {
  try {
    await project.runToEnd(service, patience)
  } catch (error) {
    throw asBackendFailure(error, 'backend-exited')
  }
}

/** What an application needs beside the database says nothing of the backup. */
function asNeed(error: unknown): never {
  if (!(error instanceof CheckFailure) || error.reason !== 'container-failed') throw error
  const { service, detail } = error.facts
  throw new CheckFailure('compose-service-failed', error.message, {
    detail: `${service}: ${detail}`,
  })
}
