import type { Readable } from 'node:stream'

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

/** A file or directory of a machine. */
export interface SshEntry {
  readonly name: string
  readonly isDirectory: boolean
  readonly isFile: boolean
  readonly bytes: number
  /** Whole seconds of the epoch. */
  readonly mtime: number
}

/** Files of a machine over SFTP, where there is no shell. Everything rejects with SshFailure: `lost` when the line was, `timeout` when nobody answered. */
export interface SshFiles {
  /** What is in a directory; null when it is not there. */
  list(directory: string): Promise<readonly SshEntry[] | null>
  /** Bytes of a file; null when there is none. */
  size(path: string): Promise<number | null>
  /** The bytes from an offset on. */
  read(path: string, from: number): Readable
  /** Appends to a file that has as many bytes as `from`; makes it when that is 0. Flushed where the server can. */
  append(path: string, from: number, content: Readable): Promise<void>
  /** An existing one is well. */
  makeDirectory(path: string): Promise<void>
  /** Replaces what bears the name, atomically. */
  rename(from: string, to: string): Promise<void>
  /** A hard link; false where the server makes none. */
  link(from: string, to: string): Promise<boolean>
  remove(path: string): Promise<void>
  setTime(path: string, mtime: number): Promise<void>
  /** Bytes of the file system; null where the server does not tell. */
  space(path: string): Promise<{ readonly free: number; readonly total: number } | null>
  /** Never throws. */
  close(): void
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

/** When to give a login up. */
export type SshLoginLimits = Pick<ShellQuestion, 'loginSeconds' | 'signal'>

/** When to give a login for files up, and what is asked after it. */
export interface SshFileLimits extends SshLoginLimits {
  /** From one request to its answer. With `signal` the connection ends as well. */
  readonly silenceSeconds: number
}

/** The only way to speak SSH. */
export interface SshClient {
  /** One login, one script, one answer, whatever its exit code. Rejects with SshFailure when there is none. */
  ask(target: SshTarget, question: ShellQuestion): Promise<ShellAnswer>
  /** Logs in for files; whoever does closes it in a `finally`. Rejects with SshFailure. */
  openFiles(target: SshTarget, limits: SshFileLimits): Promise<SshFiles>
}
