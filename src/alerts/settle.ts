import { type AlertLevel, compareLevels, type Transition, type TransitionKind } from './alert.ts'
import type { AlertRecord, Told } from './book.ts'
import type { Observation } from './observation.ts'

/** What came back within so many days at no worse level is nothing new: the weekly tooth of the backups, and a day of delay. */
export const DIGEST_DAYS = 8

/** How one observation changes what is kept of an alert. */
export interface Settled {
  /** Null when there is nothing left to remember. */
  readonly record: AlertRecord | null
  readonly transition: Transition | null
}

/** When an observation is settled, and how often people are reminded. */
export interface Moment {
  readonly now: Date
  readonly reminderSeconds: number
}

/**
 * Decides whether people are told of an observation: worse at once (or after its patience), better only after it stayed so, the same
 * again after a while when it is bad. Escalation is never delayed by what was told before.
 */
export function settle(old: AlertRecord | null, seen: Observation, moment: Moment): Settled {
  const record = old ?? untold(seen)
  const told = record.level
  // Who gets no answer has not seen that it is better: what people were told stands, in the words in which they were told.
  if (seen.alert.level === 'unknown' && compareLevels(told, 'unknown') > 0)
    return stay(record, seen, moment)
  // What is over is told in the words in which it was raised.
  const isOver = seen.alert.level === 'ok' && told !== 'ok'
  const reason = isOver ? record.reason : seen.alert.reason
  const next = { ...record, reason, facts: { ...(isOver && record.facts), ...seen.alert.facts } }
  if (compareLevels(seen.alert.level, told) > 0) return worsen(next, seen, moment)
  const isBetter = compareLevels(seen.holds, told) < 0
  if (isBetter) return improve(next, seen, moment)
  return stay(next, seen, moment)
}

function stay(record: AlertRecord, seen: Observation, moment: Moment): Settled {
  const steady = { ...record, worseSince: null, betterSince: null }
  return isReminderDue(steady, moment)
    ? tell(steady, { seen, level: record.level, kind: 'reminder' }, moment)
    : { record: keepIfWorth(steady, moment.now), transition: null }
}

function worsen(record: AlertRecord, seen: Observation, moment: Moment): Settled {
  const worseSince = record.worseSince ?? moment.now.toISOString()
  const waiting = { ...record, worseSince, betterSince: null }
  if (secondsSince(worseSince, moment.now) < seen.raiseAfterSeconds)
    return { record: waiting, transition: null }
  const kind = record.level === 'ok' ? 'raised' : 'escalated'
  return tell(waiting, { seen, level: seen.alert.level, kind }, moment)
}

function improve(record: AlertRecord, seen: Observation, moment: Moment): Settled {
  const betterSince = record.betterSince ?? moment.now.toISOString()
  const waiting = { ...record, worseSince: null, betterSince }
  if (secondsSince(betterSince, moment.now) < seen.easeAfterSeconds)
    return { record: waiting, transition: null }
  const kind = seen.holds === 'ok' ? 'resolved' : 'eased'
  return tell(waiting, { seen, level: seen.holds, kind }, moment)
}

interface Telling {
  readonly seen: Observation
  readonly level: AlertLevel
  readonly kind: TransitionKind
}

function tell(record: AlertRecord, { seen, level, kind }: Telling, { now }: Moment): Settled {
  const at = now.toISOString()
  const since = record.level === 'ok' ? at : record.since
  const digest = isNothingNew(record, level, kind, now)
  const told: Told[] = kind === 'raised' || kind === 'escalated' ? [{ level, at }] : []
  const next: AlertRecord = {
    ...record,
    level,
    since,
    toldAt: at,
    digest,
    worseSince: null,
    betterSince: null,
    raised: [...recent(record.raised, now), ...told],
  }
  const { reason, facts } = record
  const alert = { ...seen.alert, level, reason, facts }
  const transition = { alert, kind, from: record.level, since, digest }
  return { record: keepIfWorth(next, now), transition }
}

/** What was raised as nothing new is resolved as nothing new; an emergency is always news. */
function isNothingNew(
  record: AlertRecord,
  level: AlertLevel,
  kind: TransitionKind,
  now: Date,
): boolean {
  if (kind === 'resolved' || kind === 'eased' || kind === 'reminder') return record.digest
  if (level === 'emergency' || kind === 'escalated') return false
  return recent(record.raised, now).some((one) => compareLevels(one.level, level) >= 0)
}

function isReminderDue(
  { level, toldAt, digest }: AlertRecord,
  { now, reminderSeconds }: Moment,
): boolean {
  const isBad = level === 'critical' || level === 'emergency'
  return isBad && !digest && secondsSince(toldAt, now) >= reminderSeconds
}

function recent(raised: readonly Told[], now: Date): readonly Told[] {
  return raised.filter(({ at }) => secondsSince(at, now) <= DIGEST_DAYS * 86_400)
}

function keepIfWorth(record: AlertRecord, now: Date): AlertRecord | null {
  const isForgotten =
    record.level === 'ok' && record.worseSince === null && recent(record.raised, now).length === 0
  return isForgotten ? null : record
}

function untold({ alert }: Observation): AlertRecord {
  const { key, host, subject, reason, facts } = alert
  return {
    key,
    host,
    subject,
    reason,
    facts,
    level: 'ok',
    since: '',
    toldAt: '',
    digest: false,
    worseSince: null,
    betterSince: null,
    raised: [],
  }
}

function secondsSince(instant: string, now: Date): number {
  return (now.getTime() - Date.parse(instant)) / 1000
}
