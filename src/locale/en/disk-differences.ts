/**
 * What a disk check expected and what it found, by the reason; where many reasons say the same, by the topic. Templates, filled with the
 * facts of the alert.
 */
export const diskDifferences = {
  host: { expected: 'reached', actual: 'not reached' },
  docker: { expected: 'an answer', actual: 'none' },
  databases: { expected: 'measured', actual: 'not measured' },
  tree: { expected: 'read whole', actual: 'not read whole' },
  directory: { expected: 'read whole', actual: 'not read whole' },
  'clock-skew': { expected: 'off by at most {limit:duration}', actual: '{skew:duration}' },
  'mount-missing': { expected: 'mounted', actual: 'not mounted' },
  'filesystem-hanging': { expected: 'an answer in time', actual: 'none' },
  'filesystem-unreadable': { expected: 'readable', actual: 'unreadable' },
  'stopped-writing': { expected: 'writable', actual: 'writes stopped by the kernel' },
  'read-only': { expected: 'writable', actual: 'read-only' },
  'write-refused': { expected: 'a byte written', actual: 'not written' },
  'filesystem-errors': { expected: 'no errors', actual: '{errors}' },
  'space-low': {
    expected: '[below {limitPercent:percent}][more than {limitFree:bytes} free]',
    actual: '{percent:percent}, {free:bytes} free',
  },
  'inodes-low': {
    expected: 'below {limitPercent:percent}',
    actual: '{percent:percent}, {freeInodes} free',
  },
  'fills-soon': {
    expected: 'not within {horizon:duration}',
    actual: 'in {seconds:duration}[ ({earliest:duration} – {latest:duration})]',
  },
  'backups-missing': { expected: 'the directory', actual: 'not there' },
  'backups-mount-lost': {
    expected: 'on a file system of its own',
    actual: 'on that of {mountPoint}',
  },
  'directory-missing': { expected: 'the directory', actual: 'not there' },
  'passports-missing': { expected: 'a passport beside each dump', actual: '{count} without' },
  'future-dated-backup': { expected: 'none from the future', actual: '{count}' },
  'backup-gap': { expected: 'a backup of each day', actual: 'none of {days}' },
  'next-backup-does-not-fit': { expected: '{needed:bytes} free', actual: '{free:bytes} free' },
  'next-backup-unjudged': { expected: 'free space that is known', actual: 'not measured' },
  'backup-overdue': { expected: 'at most {limit:duration} old', actual: '{age:duration|none yet}' },
  'offsite-sync-overdue': {
    expected: 'at most {limit:duration} old',
    actual: '{age:duration|none yet}',
  },
  'restore-drill-overdue': {
    expected: 'at most {limit:duration} old',
    actual: '{age:duration|none yet}',
  },
} as const
