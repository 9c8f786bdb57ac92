import { systemClock } from './adapters/clock.ts'
import { createProcessLauncher } from './adapters/process/launcher.ts'
import { endLeftovers } from './adapters/process/leftovers.ts'
import { terminalIdentity } from './adapters/terminal-identity.ts'
import { unprivilegedUser } from './adapters/users.ts'
import { createRedactor } from './masking/redactor.ts'
import type { Services } from './runner/services.ts'

/** The outside of every action: real clock, real processes. What `terminalWorld` is to a terminal. */
export const services: Services = {
  clock: systemClock,
  createProcesses: createProcessLauncher,
  createRedactor,
  endLeftovers,
  localIdentity: terminalIdentity,
  unprivilegedUser,
}
