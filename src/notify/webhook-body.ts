import type { Phrasebook } from '../locale/phrasebook.ts'
import type { Notice } from './notice.ts'
import { noticeText } from './notice-text.ts'

/** A receiver that keeps each needs no more; the total says when some were left out. */
const MOST_ALERTS = 200

/** A notice for programs, with the words for people beside the codes. */
export function genericBody(notice: Notice, phrasebook: Phrasebook): unknown {
  const { headline, changes } = noticeText(notice, phrasebook)
  return {
    format: 'lastro/notice@1',
    id: notice.id,
    at: notice.at,
    system: notice.system,
    host: notice.host,
    procedure: notice.procedure,
    run: notice.run,
    ...(notice.runUrl === undefined ? {} : { runUrl: notice.runUrl }),
    level: notice.level,
    headline,
    alertsTotal: notice.changes.length,
    alerts: notice.changes
      .slice(0, MOST_ALERTS)
      .map(({ alert, kind, from, since, digest }, index) => ({
        key: alert.key,
        host: alert.host,
        subject: alert.subject,
        kind,
        level: alert.level,
        from,
        since,
        digest,
        reason: alert.reason,
        facts: alert.facts,
        title: changes[index]?.title ?? '',
        hint: changes[index]?.hint ?? '',
      })),
  }
}
