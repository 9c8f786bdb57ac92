/** Words of the plan of a copy in a report. */
export const syncLabels = {
  title: 'Plan for the remote',
  tier: 'Tier',
  loose: 'Loose',
  new: 'New',
  changed: 'Changed',
  vanished: 'Vanished',
  same: 'Same',
  bytes: 'To send',
  total: 'Total',
  closed: 'Closed gates',
  override: 'When you know why, once',
} as const

/** Sentences of it; the figures come already formatted. */
export const syncPhrases = {
  sent: (bytes: string, files: string): string => `${files} files, ${bytes}`,
  expected: (time: string): string => `Expected time of sending: ${time}`,
  linked: (files: string): string => `Same content as another file, linked and not sent: ${files}`,
  adopted: (files: string): string =>
    `Left by a run that did not finish, and as they must be: ${files}`,
  mended: (files: string): string => `Missing or damaged there, sent again: ${files}`,
  pruned: (files: string): string => `Leave the history of the remote: ${files}`,
  keptProven: (files: string): string => `Stay in it because a drill has restored them: ${files}`,
  cleaned: (files: string): string =>
    `Left half sent for two weeks by a run that was cut, removed there: ${files}`,
} as const
