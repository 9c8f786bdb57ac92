import type { AlertLevel } from '../alerts/alert.ts'
import type { Phrasebook } from '../locale/phrasebook.ts'
import type { World } from '../ports.ts'
import type { Notice } from './notice.ts'

/** What a channel may use of the world. */
export type ChannelWorld = Pick<World, 'clock' | 'http' | 'mail' | 'log' | 'processes' | 'signal'>

/** One attempt to tell. */
export interface Attempt {
  readonly world: ChannelWorld
  readonly phrasebook: Phrasebook
  /** Longest that one exchange may take. */
  readonly timeoutSeconds: number
  /** Aborts at the end of the time for all of it. */
  readonly signal: AbortSignal
}

/** What a channel says while it tells. */
export interface Progress {
  /** This change, by the key of its alert, need not be told again, whatever becomes of the others. */
  told(key: string): void
  /** It was told, and not everybody was reached; foreign text. */
  amiss(detail: string): void
}

/** A way to tell people of changes. */
export interface Channel {
  /** Its place in the configuration: `webhooks.team`. */
  readonly name: string
  /** Least level that is told. */
  readonly level: AlertLevel
  /** Names of procedures, or `procedure/subject`; all when absent. */
  readonly procedures?: readonly string[]
  /** Also of what comes and goes, because it wakes nobody. */
  readonly takesDigests: boolean
  /** Resolves when everything was told; rejects with ChannelFailure. */
  readonly tell: (notice: Notice, attempt: Attempt, progress: Progress) => Promise<void>
}

/** A channel did not take a notice; the message is foreign text without secrets of ours. */
export class ChannelFailure extends Error {
  override readonly name = 'ChannelFailure'
  /** Whether the same may work a moment later. */
  readonly isPassing: boolean
  /** HTTP status of the answer, where there was one. */
  readonly status: number | undefined

  constructor(message: string, isPassing: boolean, status?: number) {
    super(message)
    this.isPassing = isPassing
    this.status = status
  }
}

/** Whether a channel hears of a procedure on a subject. */
export function hearsOf(
  { procedures }: Pick<Channel, 'procedures'>,
  { procedure, subject }: { readonly procedure: string; readonly subject: string },
): boolean {
  if (procedures === undefined) return true
  return procedures.includes(procedure) || procedures.includes(`${procedure}/${subject}`)
}
