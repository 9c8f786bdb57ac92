/** Words of the disks in a report. */
export const diskLabels = {
  title: 'System status',
  levels: {
    ok: 'OK',
    unknown: 'unknown',
    warning: 'WARNING',
    critical: 'CRITICAL',
    emergency: 'EMERGENCY',
  },
  host: 'Host',
  filesystem: 'File system',
  used: 'Used',
  free: 'Free',
  inodes: 'Inodes',
  trend: 'Trend',
  full: 'Full',
  backups: 'Backups',
  backupDetails: 'Backups in detail',
  tiers: { daily: 'Daily', weekly: 'Weekly', monthly: 'Monthly', loose: 'Beside the tiers' },
  total: 'Total',
  source: 'Source',
  newest: 'Newest',
  growth: 'Grows by',
  growers: 'What grew most',
  docker: 'Docker',
  dockerParts: {
    images: 'Images',
    containers: 'Containers',
    volumes: 'Volumes',
    'build-cache': 'Build cache',
  },
  databases: 'Databases',
  skipped: 'Not measured',
  skipReasons: {
    pseudo: 'no disk behind it',
    memory: 'in memory',
    image: 'an image, always full',
    duplicate: 'shown already',
    hidden: 'another is mounted over it',
    container: 'a container’s',
    ignored: 'left out by the configuration',
  },
  states: {
    measured: 'measured',
    hanging: 'does not answer',
    missing: 'not mounted',
    unreadable: 'unreadable',
  },
  readOnly: {
    no: 'writable',
    mount: 'read-only here',
    superblock: 'READ-ONLY',
    emergency: 'WRITES STOPPED',
  },
  changes: 'What changed',
  transitions: {
    raised: 'new',
    escalated: 'worse',
    eased: 'better',
    resolved: 'over',
    reminder: 'still',
  },
  confidence: { low: 'a guess', medium: 'likely', high: 'sure' },
  advice: 'What could be freed',
  notReached: 'not reached',
  notListed: 'what lies there is not known',
} as const

/** Sentences of the disks; the figures come already formatted. */
export const diskPhrases = {
  backups: (count: number, figure: string): string =>
    `${figure} ${count === 1 ? 'backup' : 'backups'}`,
  filesystems: (count: number, figure: string, hosts: string): string =>
    `${figure} file ${count === 1 ? 'system' : 'systems'} on ${hosts} ${hosts === '1' ? 'host' : 'hosts'}`,
  alerts: (count: number, figure: string): string =>
    `${figure} ${count === 1 ? 'alert' : 'alerts'}`,
  fullIn: (when: string, range: string): string => `full in ${when} (${range})`,
  grown: (bytes: string, days: string): string => `+${bytes} in ${days} days`,
  reclaimable: (bytes: string): string => `${bytes} could be freed`,
  none: 'nothing to be said',
} as const
