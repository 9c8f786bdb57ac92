/** Words of `lastro status`. */
export const status = {
  labels: {
    title: 'STATUS',
    system: 'SYSTEM STATUS',
    backups: 'BACKUPS',
    procedures: 'LAST RUNS',
    remarks: 'NEEDS A LOOK',
    procedure: 'Procedure',
    when: 'When',
    neverRan: 'Nothing has run on this host yet.',
    details: 'Details',
  },
  results: {
    ok: 'All systems are well',
    unknown: 'Not everything could be looked at',
    warning: 'Something needs a look',
    critical: 'Something needs a person',
    emergency: 'Something needs a person now',
  },
  phrases: {
    ago: (duration: string): string => `${duration} ago`,
    every: (duration: string): string => `every ${duration}; Ctrl-C ends it`,
  },
} as const
