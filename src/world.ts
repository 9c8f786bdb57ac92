import { systemClock } from './adapters/clock.ts'
import { httpClient } from './adapters/http-client.ts'
import { privateCache } from './adapters/private-cache.ts'
import { createProcessLauncher } from './adapters/process/launcher.ts'
import { smtpMailer } from './adapters/smtp-mailer.ts'
import { sshClient } from './adapters/ssh/ssh-client.ts'
import { tcpPorts } from './adapters/tcp-ports.ts'
import { terminalIdentity } from './adapters/terminal-identity.ts'
import { unprivilegedUser } from './adapters/users.ts'
import type { Redactor } from './masking/redactor.ts'
import type { Log, World } from './ports.ts'

/** What an entry brings of its own. */
export interface WorldParts {
  readonly log: Log
  readonly redactor: Redactor
  readonly signal: AbortSignal
}

/** The world of a run in a terminal: real clock, real processes, the OS user as actor. */
export function terminalWorld({ log, redactor, signal }: WorldParts): World {
  return {
    clock: systemClock,
    processes: createProcessLauncher({ signal, redact: redactor.redact }),
    http: httpClient,
    mail: smtpMailer,
    ports: tcpPorts,
    ssh: sshClient,
    log,
    run: terminalIdentity(),
    signal,
    unprivilegedUser,
    cacheDirectory: privateCache,
    maskSecret: redactor.addSecret,
    redact: redactor.redact,
  }
}
