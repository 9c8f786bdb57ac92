import type { Writable } from 'node:stream'

/** What a command sees of its terminal; composed by the entry. */
export interface CliIo {
  /** Results only: a report, or with `--json` exactly one JSON value. */
  readonly stdout: Writable
  /** Logs, progress and errors. */
  readonly stderr: Writable
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborts on SIGINT and SIGTERM. */
  readonly signal: AbortSignal
  /** Applied to every error before it is printed. */
  readonly redact: (text: string) => string
  /** Puts a question to the person at the terminal; absent where there is none. */
  readonly ask?: (question: string) => Promise<string>
}

/** Prints one JSON value, indented, as the whole of stdout. */
export function writeJson(io: CliIo, value: unknown): void {
  io.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}
