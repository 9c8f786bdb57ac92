import type { Readable } from 'node:stream'
import type { SshClient } from './ssh-port.ts'

/** Wall clock and monotonic clock; a fake stands in for tests. */
export interface Clock {
  now(): Date
  /** Seconds from an arbitrary origin; never goes backwards. */
  monotonicSeconds(): number
  /** Resolves after `seconds`; rejects with `Cancelled` when the signal aborts. */
  sleep(seconds: number, signal?: AbortSignal): Promise<void>
}

/** Numeric identity a child process runs as. */
export interface UserIdentity {
  readonly uid: number
  readonly gid: number
  readonly name: string
}

/** A program to run: argv array, no shell ever. */
export interface Command {
  /** Absolute path or a name looked up in PATH. */
  readonly file: string
  readonly args: readonly string[]
  /** Added to the allow-listed base environment (PATH, HOME, LANG, LC_*, TZ, TMPDIR). */
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Killed (group: TERM, 3 s, KILL) when it runs longer. */
  readonly timeoutSeconds?: number
  readonly signal?: AbortSignal
  readonly runAs?: UserIdentity
  /** Descriptor of an open file that is its stdin: it reads what its user could not open. Closing it is the caller's. */
  readonly stdin?: number
  /** Called with each whole line of stderr as it comes (for progress); bounded to 4 KiB a line. */
  readonly onStderrLine?: (line: string) => void
}

/** A short question to a program that answers at once or not at all, like `pg_dump --version`. */
export interface Question extends Pick<Command, 'file' | 'args' | 'env'> {
  /** 10 when absent. */
  readonly timeoutSeconds?: number
}

/** What a program answered. */
export interface Answer {
  readonly exitCode: number
  readonly stdout: string
  /** Redacted; foreign text, escape before printing. */
  readonly stderr: string
}

/** How a child ended; `failure` set means it did not do its work. The exit code decides, nothing else. */
export interface CommandResult {
  readonly exitCode: number | null
  readonly cause: 'exit' | 'signal' | 'timeout' | 'cancelled' | 'spawn'
  /** Name of the signal, when one of others' ended it. */
  readonly signal?: string
  /** Captured stdout (`run` only), at most 16 MiB. */
  readonly stdout: string
  /** Last 20,000 characters of stderr. */
  readonly stderrTail: string
  readonly durationSeconds: number
}

/** A child whose stdout is streamed and whose stdin may be written. */
export interface RunningProcess {
  readonly pid: number
  readonly stdout: Readable
  /** Settles when the child has ended and its streams are closed; rejects with CommandError unless exit code 0. */
  readonly done: Promise<CommandResult>
  /** Ends the whole process group (TERM, 3 s, KILL). */
  kill(): Promise<void>
}

/** The only way to start a child process. Children run in their own process group and die with us. */
export interface ProcessLauncher {
  /** Runs to the end; rejects with CommandError unless exit code 0. stdout is captured. */
  run(command: Command): Promise<CommandResult>
  /**
   * Puts a short question; any exit code is an answer. Rejects with CommandError when there is none: the program could not
   * be started, did not answer in time, or the run was cancelled.
   */
  ask(question: Question): Promise<Answer>
  /** Streams stdout; `input` (if given) is piped to stdin. */
  start(command: Command, input?: Readable): RunningProcess
  /** Ends every child still alive; used on cancellation and at exit. */
  killAll(): Promise<void>
  /**
   * Ends every process that was started with `mark` (`NAME=value`) in its environment, wherever it went: TERM, 3 s, KILL.
   * Finds what left its process group, and what a killed run left behind. Resolves to how many there were.
   */
  endMarked(mark: string): Promise<number>
}

/** One HTTP exchange. A redirect is an answer like any other: it is never followed here. */
export interface HttpRequest {
  readonly method: string
  /** `http:` or `https:`. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** From the first byte sent to the last byte received. */
  readonly timeoutSeconds: number
  /** A body larger than this is not read to its end. */
  readonly maxBytes: number
  readonly signal?: AbortSignal
}

/** What was answered, whatever the status. */
export interface HttpResponse {
  readonly status: number
  /** By lower-case name; a header that came several times has several values. */
  readonly headers: Readonly<Record<string, readonly string[]>>
  /** Read as UTF-8. */
  readonly body: string
  /** From the first byte sent to the last byte received. */
  readonly seconds: number
}

/** The only way to speak HTTP. */
export interface HttpClient {
  /** Rejects with HttpFailure when there is no whole answer: nobody listens, not in time, too large, cancelled. */
  exchange(request: HttpRequest): Promise<HttpResponse>
}

/** A letter to people. Its texts are masked already; what would break its header is the mailer's to keep out. */
export interface Letter {
  readonly from: string
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Names of our own; values without line breaks. */
  readonly headers: Readonly<Record<string, string>>
}

/** The server that takes letters in. */
export interface MailServer {
  readonly host: string
  readonly port: number
  /** `tls` from the first byte; `starttls` demanded before anything is said; `none` in plain text. */
  readonly encryption: 'tls' | 'starttls' | 'none'
  readonly user?: string
  readonly password?: string
  /** PEM of the authority that signed its certificate, where that is a private one. */
  readonly caFile?: string
}

/** The only way to send mail. */
export interface Mailer {
  /**
   * Resolves when the server has taken the letter for at least one recipient, with those it was refused for; rejects with
   * MailFailure otherwise.
   */
  send(
    letter: Letter,
    server: MailServer,
    limits: SendLimits,
  ): Promise<{ readonly refused: readonly string[] }>
}

/** When to give up. */
export interface SendLimits {
  readonly timeoutSeconds: number
  readonly signal?: AbortSignal
}

/** Somebody who accepts TCP connections on this machine. */
export interface TcpListener {
  /** `127.0.0.1`, `::1`, `0.0.0.0`, `::` … */
  readonly address: string
  /** Only programs on this machine reach it. */
  readonly isLoopback: boolean
}

/** TCP ports of this machine, IPv4 and IPv6. */
export interface TcpPorts {
  /** A port nobody listens on now. */
  pickFree(): Promise<number>
  /** Who listens on a port; empty when it is free. Closed connections that linger (TIME_WAIT) do not count. */
  listeners(port: number): Promise<readonly TcpListener[]>
}

/** One live progress figure: what is being done, how far, of how much. */
export interface Progress {
  /** Key of the locale catalogue, `progress.*`. */
  readonly activity: string
  readonly done: number
  readonly total?: number
  readonly unit: 'bytes' | 'tables' | 'rows' | 'items'
}

/** Where a procedure tells what it does. Text may be foreign: implementations escape and mask it. */
export interface Log {
  info(message: string): void
  warn(message: string): void
  error(message: string): void
  debug(message: string): void
  /** Opens a group (step) and closes it when `body` settles. */
  group<T>(title: string, body: () => Promise<T>): Promise<T>
  /** May be called often; implementations throttle. */
  progress(progress: Progress): void
}

/** Who and what started this run. */
export interface RunIdentity {
  /** Unique: GitHub run id + attempt, or a random id in a terminal. */
  readonly id: string
  readonly trigger: string
  readonly actor: string
  readonly host: string
  /** Absent in a terminal. */
  readonly github?: GithubRun
}

/** Where a run stands on GitHub or a server like it. */
export interface GithubRun {
  /** `owner/name` */
  readonly repository: string
  readonly apiUrl: string
  /** Page of the run. */
  readonly runUrl: string
}

/** Everything a procedure needs of the outside; composed only by the entries (actions, cli). */
export interface World {
  readonly clock: Clock
  readonly processes: ProcessLauncher
  readonly http: HttpClient
  readonly mail: Mailer
  readonly ports: TcpPorts
  readonly ssh: SshClient
  readonly log: Log
  readonly run: RunIdentity
  /** Aborts on SIGINT, SIGTERM or the procedure's own deadline. */
  readonly signal: AbortSignal
  /** Whom a throw-away server runs as when we are root; null when it runs as ourselves. */
  readonly unprivilegedUser: () => Promise<UserIdentity | null>
  /** Directory of this account for what can be made again, closed to all others; null where there is none. */
  readonly cacheDirectory: () => string | null
  /** Registers a secret: masked in logs, reports and errors from then on. */
  readonly maskSecret: (secret: string) => void
  /** Removes secrets, userinfo of URLs, CPF and CNPJ from a text. */
  readonly redact: (text: string) => string
}
