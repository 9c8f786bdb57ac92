import type { World } from '../ports.ts'
import type { DatabaseAddress } from './database-address.ts'

/** What applications are started with. */
export type ApplicationWorld = Pick<
  World,
  'processes' | 'http' | 'ports' | 'clock' | 'signal' | 'redact' | 'maskSecret' | 'log'
>

/** When an application counts as started. */
export interface Readiness {
  readonly path: string
  /** Legal statuses; any below 500 when absent. */
  readonly status?: readonly number[]
  readonly timeoutSeconds: number
}

/** What is started, on which database. */
export interface ApplicationRequest {
  readonly env: Readonly<Record<string, string>>
  /** Absent: a free one is chosen. */
  readonly port?: number
  readonly database: DatabaseAddress
  readonly ready: Readiness
}

/** An application that was started, whether or not it is ready. The caller stops it. */
export interface Application {
  /** `http://localhost:3001` */
  readonly baseUrl: string
  readonly port: number
  /** What was started, in words of a report. */
  readonly started: string
  /**
   * Waits until it answers.
   * @throws CheckFailure `backend-missing`, `backend-exited`, `backend-not-ready`.
   */
  untilReady(): Promise<void>
  /** Rejects with a CheckFailure when it ends before it is stopped: `backend-exited`, once it was ready `backend-died`. */
  readonly died: Promise<never>
  /** Its last lines of output, masked. */
  log(): Promise<readonly string[]>
  /**
   * Ends it with all that it started, also after a cancellation, and proves its port free.
   * @returns what is still there, in words: `port 3001`.
   */
  stop(): Promise<readonly string[]>
}
