import { type Alert, type AlertLevel, compareLevels, type Transition } from '../alerts/alert.ts'
import type { Facts } from '../report/report.ts'
import { changesNothing, levelOfVerdict } from '../verdict/level-of-verdict.ts'
import type { ProcedureName, VerdictValue } from '../verdict/verdict.ts'

/** How a procedure ended, as far as people are told. */
export interface Ended {
  readonly procedure: ProcedureName
  /** What it was about: the name of a source; empty when there is one of its kind only. */
  readonly subject: string
  readonly value: VerdictValue
  readonly reason: string
  readonly facts: Facts
}

/** What people were told last of a verdict. */
export interface ToldVerdict {
  readonly level: AlertLevel
  /** ISO instants. */
  readonly since: string
  readonly toldAt: string
}

/** The verdict of a procedure as an alert, so that people hear of a failure once and of its end; null when it tells nothing. */
export function verdictAlert({ procedure, subject, value, reason, facts }: Ended): Alert | null {
  if (changesNothing(value)) return null
  const name = subject === '' ? procedure : `${procedure}/${subject}`
  return {
    key: `local/verdict/${name}`,
    host: 'local',
    subject: name,
    level: levelOfVerdict(value, reason),
    reason,
    facts,
  }
}

/** The change since people were last told; null when there is none to tell. */
export function verdictTransition(
  alert: Alert,
  told: ToldVerdict | undefined,
  { now, remindAfterSeconds }: { readonly now: Date; readonly remindAfterSeconds: number },
): Transition | null {
  const from = told?.level ?? 'ok'
  const since = told && from !== 'ok' ? told.since : now.toISOString()
  const common = { alert, from, since, digest: false }
  const kind = kindOf(from, alert.level)
  if (kind !== null) return { ...common, kind }
  if (alert.level === 'ok' || told === undefined) return null
  const waited = now.getTime() - Date.parse(told.toldAt)
  // What was told under a clock that was ahead must not be silent until that day comes.
  const isDue = waited >= remindAfterSeconds * 1000 || waited < 0
  return isDue ? { ...common, kind: 'reminder' } : null
}

/** What a step from one level to another is called; null when there is none. */
export function kindOf(
  from: AlertLevel,
  to: AlertLevel,
): Exclude<Transition['kind'], 'reminder'> | null {
  if (from === to) return null
  if (to === 'ok') return 'resolved'
  if (from === 'ok') return 'raised'
  return compareLevels(to, from) > 0 ? 'escalated' : 'eased'
}
