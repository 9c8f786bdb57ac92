import { randomUUID } from 'node:crypto'
import type { World } from '../ports.ts'
import { createActionsLog } from './actions-log.ts'
import type { Annotation } from './annotations.ts'
import { githubRunIdentity } from './run-identity.ts'
import { maskInRunner } from './secrets.ts'
import type { EndableLauncher, Services } from './services.ts'

/** One run of main or post: the world it may touch and what it has to say at the end. */
export interface Session {
  readonly world: World
  readonly processes: EndableLauncher
  readonly services: Services
  readonly controller: AbortController
  /** Mark of all our children. */
  readonly owner: string
  /** Printed once, at the end; add to it in order of importance. */
  readonly annotations: Annotation[]
}

/** Composes the world of an action from the services. */
export function createSession(services: Services): Session {
  const controller = new AbortController()
  const redactor = services.createRedactor()
  const redact = (text: string): string => redactor.redact(text)
  const log = createActionsLog({ clock: services.clock, redact })
  const owner = randomUUID()
  const processes = services.createProcesses({
    signal: controller.signal,
    redact,
    trace: (line) => log.debug(line),
    owner,
  })
  const maskSecret = (secret: string): void => {
    redactor.addSecret(secret)
    maskInRunner(secret)
  }
  const run = githubRunIdentity() ?? services.localIdentity()
  const world: World = {
    clock: services.clock,
    processes,
    http: services.http,
    mail: services.mail,
    ports: services.ports,
    ssh: services.ssh,
    log,
    run,
    signal: controller.signal,
    unprivilegedUser: services.unprivilegedUser,
    cacheDirectory: services.cacheDirectory,
    maskSecret,
    redact,
  }
  return { world, processes, services, controller, owner, annotations: [] }
}
