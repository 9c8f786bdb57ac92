/** A machine over SSH. It is spoken to only when it shows one of these keys. */
export interface SshTarget {
  /** Host name or IP address. */
  readonly address: string
  readonly port: number
  readonly user: string
  /** As in known_hosts, without the name: `ssh-ed25519 AAAA…`. */
  readonly hostKeys: readonly string[]
  /** In the format of OpenSSH or PEM. */
  readonly privateKey: string
  readonly passphrase?: string
}

/** A script for the shell of a machine. */
export interface ShellQuestion {
  /** For a POSIX shell; it is sent on stdin, so that nothing of it stands in argv. */
  readonly script: string
  /** From the first packet to the login. */
  readonly loginSeconds: number
  /** From the login to the end of the answer. */
  readonly answerSeconds: number
  /** A longer answer is given up. */
  readonly maxBytes: number
  readonly signal: AbortSignal
}

/** What a shell answered; foreign text. */
export interface ShellAnswer {
  readonly stdout: string
  /** The last of stderr, at most 500 characters. */
  readonly stderrTail: string
  /** When the script was sent, in milliseconds of the wall clock. */
  readonly sentAt: number
  /** When its first byte came back, in milliseconds of the wall clock. */
  readonly firstByteAt: number
}

/** The only way to speak SSH. */
export interface SshClient {
  /** One login, one script, one answer, whatever its exit code. Rejects with SshFailure when there is none. */
  ask(target: SshTarget, question: ShellQuestion): Promise<ShellAnswer>
}
