import { type AlertLevel, compareLevels } from '../../alerts/alert.ts'
import { maskAlert } from '../../alerts/mask-alert.ts'
import type { Observation } from '../../alerts/observation.ts'
import type { Redact } from '../../report/redact.ts'
import type { Facts } from '../../report/report.ts'

/** What a check of the report is called; each observation belongs to one. */
export type Topic =
  | 'host'
  | 'clock'
  | 'mount'
  | 'space'
  | 'inodes'
  | 'writable'
  | 'forecast'
  | 'tree'
  | 'directory'
  | 'next-backup'
  | 'docker'
  | 'databases'
  | 'overdue'

/** One thing that was looked at. */
export interface Observed {
  readonly topic: Topic
  readonly observation: Observation
}

/** What is said of it. */
export interface Statement {
  readonly topic: Topic
  readonly host: string
  /** Mount point, directory, source or procedure; empty for the host itself. */
  readonly subject: string
  /** Tells apart what is watched of one subject in one topic. */
  readonly aspect?: string
  readonly level: AlertLevel
  readonly reason: string
  /** Also for what was expected and what is: see `diskDifferences` of the catalogue. */
  readonly facts?: Facts
  readonly holds?: AlertLevel
  readonly raiseAfterSeconds?: number
  readonly easeAfterSeconds?: number
}

/** Nearly a quarter of a day: calm in two runs that follow each other. */
export const TWO_RUNS_SECONDS = 5 * 3600

/**
 * A statement as something to settle. Without patience of its own it is told at once (what is not known: in the second run), and over
 * after two calm runs.
 */
export function observe(statement: Statement): Observed {
  const { topic, aspect, host, subject, level, reason } = statement
  const { facts, holds = level } = statement
  // A host that restarts is back by the next run. The verdict does not wait: see `shownNow`.
  const { raiseAfterSeconds = level === 'unknown' ? TWO_RUNS_SECONDS : 0 } = statement
  const key = `${host}/${aspect ?? topic}${subject === '' ? '' : `:${subject}`}`
  return {
    topic,
    observation: {
      alert: {
        key,
        host,
        subject,
        level,
        reason,
        facts: { host, subject, ...facts },
      },
      holds: compareLevels(holds, level) < 0 ? level : holds,
      raiseAfterSeconds,
      easeAfterSeconds: statement.easeAfterSeconds ?? TWO_RUNS_SECONDS,
    },
  }
}

/** As it may be kept and told. */
export function maskObserved({ topic, observation }: Observed, redact: Redact): Observed {
  return { topic, observation: { ...observation, alert: maskAlert(observation.alert, redact) } }
}

/**
 * Told in the first run where a second would not know of it: what could not be seen waits for a second look, and a state that cannot
 * be written forgets the first. Better twice than never.
 */
export function atOnce({ topic, observation }: Observed): Observed {
  const isUnseen = observation.alert.level === 'unknown'
  return isUnseen
    ? { topic, observation: { ...observation, raiseAfterSeconds: 0 } }
    : { topic, observation }
}
