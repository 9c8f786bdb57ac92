import type {
  Clock,
  HttpClient,
  Mailer,
  ProcessLauncher,
  RunIdentity,
  TcpPorts,
  World,
} from '../ports.ts'
import type { SshClient } from '../ssh-port.ts'

/** A launcher whose children can be ended without waiting. */
export interface EndableLauncher extends ProcessLauncher {
  killAllNow(): void
}

/** What the runner layer tells the launcher of an action. */
export interface LauncherWishes {
  readonly signal: AbortSignal
  readonly redact: (text: string) => string
  readonly trace: (line: string) => void
  /** Mark of every child, by which post finds what a killed main left behind. */
  readonly owner: string
}

/** The outside of an action, composed once by the entries; this layer knows no adapter. */
export interface Services {
  readonly clock: Clock
  readonly createProcesses: (wishes: LauncherWishes) => EndableLauncher
  readonly createRedactor: () => {
    addSecret(secret: string): void
    redact(text: string): string
  }
  readonly http: HttpClient
  readonly mail: Mailer
  readonly ports: TcpPorts
  readonly ssh: SshClient
  /** Ends all processes that carry this owner's mark; resolves to how many there were. */
  readonly endLeftovers: (owner: string) => Promise<number>
  /** Identity when no runner is around (`node dist/backup/index.js` by hand). */
  readonly localIdentity: () => RunIdentity
  readonly unprivilegedUser: World['unprivilegedUser']
  readonly cacheDirectory: World['cacheDirectory']
}
