/** Words of notices: what people are told when something changes. */
export const notices = {
  levels: {
    ok: 'OK',
    unknown: 'UNKNOWN',
    warning: 'WARNING',
    critical: 'CRITICAL',
    emergency: 'EMERGENCY',
  },
  kinds: {
    raised: 'new',
    escalated: 'worse',
    eased: 'better',
    resolved: 'RESOLVED',
    reminder: 'still so',
  },
  labels: {
    where: 'Where',
    since: 'Since',
    run: 'Run',
    whatToDo: 'What to do',
  },
  phrases: {
    several: (figure: string): string => `${figure} changes`,
    before: (level: string): string => `was ${level}`,
    more: (figure: string): string => `… and ${figure} more`,
    sentBy: (host: string): string => `Lastro on ${host}`,
    issueIntro: 'Lastro keeps this issue up to date and closes it when the trouble is over.',
    issueResolved: 'Resolved.',
    issueEscalated: (level: string): string => `Now ${level}.`,
    issueReminder: (duration: string): string => `Still so after ${duration}.`,
  },
} as const
