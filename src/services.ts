import { systemClock } from './adapters/clock.ts'
import { httpClient } from './adapters/http-client.ts'
import { privateCache } from './adapters/private-cache.ts'
import { createProcessLauncher } from './adapters/process/launcher.ts'
import { endLeftovers } from './adapters/process/leftovers.ts'
import { smtpMailer } from './adapters/smtp-mailer.ts'
import { noSsh } from './adapters/ssh/no-ssh.ts'
import { tcpPorts } from './adapters/tcp-ports.ts'
import { terminalIdentity } from './adapters/terminal-identity.ts'
import { unprivilegedUser } from './adapters/users.ts'
import { createRedactor } from './masking/redactor.ts'
import type { Services } from './runner/services.ts'

/** The outside of every action: real clock, real processes. What `terminalWorld` is to a terminal, but for SSH: see `host-services.ts`. */
export const services: Services = {
  clock: systemClock,
  createProcesses: createProcessLauncher,
  createRedactor,
  endLeftovers,
  http: httpClient,
  mail: smtpMailer,
  ports: tcpPorts,
  ssh: noSsh,
  localIdentity: terminalIdentity,
  unprivilegedUser,
  cacheDirectory: privateCache,
}
