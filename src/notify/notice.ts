import { createHash } from 'node:crypto'
import { type AlertLevel, type Transition, worstLevel } from '../alerts/alert.ts'
import { redactFacts } from '../report/redact-report.ts'

/** What a notice is made of. Texts may be foreign and hold secrets. */
export interface NoticeParts {
  readonly system: string
  /** The machine that the run is on. */
  readonly host: string
  /** Its name, or `notify` of a test. */
  readonly procedure: string
  readonly run: string
  /** Page of the run. */
  readonly runUrl?: string
  /** ISO instant. */
  readonly at: string
  readonly changes: readonly Change[]
}

/** One change that people are told; masked once it is part of a notice. */
export interface Change extends Transition {
  /** ISO instant at which it was written down to be told; absent of one that was not, or by an earlier version. */
  readonly queuedAt?: string | undefined
}

/**
 * What people are told at the end of a run: the changes since they were last told. Can be made by `mask` only, so that no
 * channel ever holds a text that was not masked.
 */
export class Notice {
  /** What is told a second time has the id of the first, so that a receiver can tell; the same change on another day has its own. */
  readonly id: string
  readonly system: string
  readonly host: string
  readonly procedure: string
  readonly run: string
  readonly runUrl: string | undefined
  readonly at: string
  /** Most severe first, what was resolved last. */
  readonly changes: readonly Change[]

  private constructor(parts: NoticeParts) {
    this.system = parts.system
    this.host = parts.host
    this.procedure = parts.procedure
    this.run = parts.run
    this.runUrl = parts.runUrl
    this.at = parts.at
    this.changes = parts.changes
    this.id = idOf(parts)
  }

  /** Masks every text of the parts. */
  static mask(parts: NoticeParts, redact: (text: string) => string): Notice {
    const changes = [...parts.changes].sort(bySeverity).map((change) => maskChange(change, redact))
    return new Notice({
      ...parts,
      system: redact(parts.system),
      host: redact(parts.host),
      run: redact(parts.run),
      changes,
    })
  }

  /** The worst of what is not resolved; `ok` when everything is. */
  get level(): AlertLevel {
    return worstLevel(this.changes.map(({ alert }) => alert.level))
  }
}

/** A change with its foreign texts masked; reason codes are ours and stay. */
export function maskChange(change: Change, redact: (text: string) => string): Change {
  const { alert } = change
  return {
    ...change,
    alert: {
      ...alert,
      key: redact(alert.key),
      host: redact(alert.host),
      subject: redact(alert.subject),
      facts: redactFacts(alert.facts, redact),
    },
  }
}

const LEVELS: readonly AlertLevel[] = ['emergency', 'critical', 'unknown', 'warning', 'ok']

function bySeverity(one: Change, other: Change): number {
  return LEVELS.indexOf(one.alert.level) - LEVELS.indexOf(other.alert.level)
}

function idOf({ system, changes }: NoticeParts): string {
  // Reminders of one alert differ in nothing but the moment at which they were written down.
  const told = changes.map(({ alert, kind, since, queuedAt }) => {
    return [alert.key, alert.level, kind, since, queuedAt]
  })
  return createHash('sha256')
    .update(JSON.stringify([system, ...told]))
    .digest('hex')
    .slice(0, 32)
}
