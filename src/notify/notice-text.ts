import type { AlertLevel } from '../alerts/alert.ts'
import type { Phrasebook } from '../locale/phrasebook.ts'
import { plainLine } from '../report/plain-text.ts'
import type { Change, Notice } from './notice.ts'

/** Icon of a level, in the colours of the seeds: yellow, orange, red. */
export const LEVEL_ICONS: Readonly<Record<AlertLevel, string>> = {
  ok: '✅',
  unknown: '❔',
  warning: '🟡',
  critical: '🟠',
  emergency: '🔴',
}

/** One change in the words of one language; every text is one harmless line, without any markup. */
export interface ChangeText {
  readonly icon: string
  /** `CRITICAL`, `CRITICAL (worse, was WARNING)`, `RESOLVED`. */
  readonly state: string
  readonly title: string
  /** Empty when there is nothing to do. */
  readonly hint: string
  /** `vps-1: /var/backups` */
  readonly where: string
  readonly since: string
}

/** A notice in the words of one language. */
export interface NoticeText {
  readonly icon: string
  /** `CRITICAL: Disk /var is 83% full` or `3 changes, CRITICAL`; without the name of the system. */
  readonly headline: string
  readonly changes: readonly ChangeText[]
  readonly sentBy: string
}

/** Says a notice. */
export function noticeText(notice: Notice, phrasebook: Phrasebook): NoticeText {
  const { notices, format } = phrasebook
  const changes = notice.changes.map((change) => changeText(change, notice, phrasebook))
  const [first] = changes
  const headline =
    changes.length === 1 && first
      ? `${first.state}: ${first.title}`
      : `${notices.phrases.several(format.number(changes.length))}, ${notices.levels[notice.level]}`
  return {
    icon: LEVEL_ICONS[notice.level],
    headline,
    changes,
    sentBy: plainLine(notices.phrases.sentBy(notice.host)),
  }
}

/** Says one change of a notice. */
export function changeText(change: Change, notice: Notice, phrasebook: Phrasebook): ChangeText {
  const { alert, since } = change
  const { title, hint } = phrasebook.reason(alert.reason, alert.facts)
  const host = alert.host === 'local' ? notice.host : alert.host
  return {
    icon: LEVEL_ICONS[alert.level],
    state: stateOf(change, phrasebook),
    title: withoutMarks(title),
    hint: withoutMarks(hint),
    where: plainLine([host, alert.subject].filter((part) => part !== '').join(': ')),
    since: phrasebook.format.dateTime(since),
  }
}

function stateOf({ kind, alert, from }: Change, { notices }: Phrasebook): string {
  const { levels, kinds, phrases } = notices
  if (kind === 'resolved') return kinds.resolved
  const level = levels[alert.level]
  if (kind === 'raised') return level
  if (kind === 'reminder') return `${level} (${kinds.reminder})`
  return `${level} (${kinds[kind]}, ${phrases.before(levels[from])})`
}

/** Backticks mark commands in our texts; a chat would show them as code, and what stands between them as its own markup. */
function withoutMarks(text: string): string {
  return plainLine(text.replaceAll('`', ''))
}
