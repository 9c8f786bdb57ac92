/** Steps of a copy to another place. */
export const offsiteSteps = {
  survey: 'Look at the remote',
  send: 'Send',
  prove: 'Read back what arrived',
  commit: 'Take it into the tree there',
  prune: 'Prune the history there',
} as const

/** What is asked before and after it. */
export const offsiteChecks = {
  'gate-source': 'The tree is the one that is copied',
  'gate-remote': 'The remote is as it was left',
  'gate-ransomware': 'Nothing looks encrypted',
  'gate-changed': 'No backup changed',
  'gate-vanished': 'No more gone than a rotation removes',
  'gate-shrunk': 'The newest dump has its usual size',
  'gate-older': 'Nothing newer on the remote',
  'gate-passport': 'Every new dump has its passport',
  'gate-space': 'Room on the remote',
  'remote-clock': 'Clock of the remote',
  'own-clock': 'Clock of this machine',
  vanished: 'What is gone has rotated away',
  'new-backup': 'A new backup is there',
  override: 'The word is of this plan',
  line: 'The line held',
} as const

/** What it measures. */
export const offsiteMetrics = {
  'sent-bytes': 'Sent',
  'wire-bytes': 'On the line',
  'send-seconds': 'Time of sending',
  attempts: 'Attempts',
  'new-backups': 'New backups',
} as const
