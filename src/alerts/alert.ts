import type { Facts } from '../report/report.ts'

/**
 * How bad it is, mildest first. `unknown` could not be asked; it ranks above `warning`, as in `--fail-on`: a disk that deserves a look in daylight must
 * not hide that a host is dead. Below `critical`, since nobody should be woken by a question that found no answer.
 */
export const ALERT_LEVELS = ['ok', 'warning', 'unknown', 'critical', 'emergency'] as const

/** One of them. */
export type AlertLevel = (typeof ALERT_LEVELS)[number]

/** What is known now of one thing that is watched. */
export interface Alert {
  /** Host, topic and subject, stable from run to run: `local/space/` + mount point. Identifies the alert in every channel. */
  readonly key: string
  /** Name in `hosts:`; `local` for the machine that the run is on. */
  readonly host: string
  /** What is watched: a mount point, a directory, a procedure. Foreign text: mask and escape. */
  readonly subject: string
  readonly level: AlertLevel
  /** Code of the catalogue: `reason.<code>.title` and `.hint`, with `facts`. */
  readonly reason: string
  readonly facts: Facts
}

/** How an alert changed since people were last told of it. */
export const TRANSITION_KINDS = ['raised', 'escalated', 'eased', 'resolved', 'reminder'] as const

/** One of them. */
export type TransitionKind = (typeof TRANSITION_KINDS)[number]

/** One change of state, which people are told once. */
export interface Transition {
  readonly alert: Alert
  readonly kind: TransitionKind
  /** Level that people were told last; `ok` of one that is raised. */
  readonly from: AlertLevel
  /** ISO instant at which the alert was raised. */
  readonly since: string
  /** It comes and goes: worth a line in a summary, not a page. */
  readonly digest: boolean
}

/** Negative when `one` is milder than `other`, positive when it is worse. */
export function compareLevels(one: AlertLevel, other: AlertLevel): number {
  return ALERT_LEVELS.indexOf(one) - ALERT_LEVELS.indexOf(other)
}

/** The worst of several levels; `ok` of none. */
export function worstLevel(levels: readonly AlertLevel[]): AlertLevel {
  return levels.reduce<AlertLevel>(
    (worst, level) => (compareLevels(level, worst) > 0 ? level : worst),
    'ok',
  )
}
