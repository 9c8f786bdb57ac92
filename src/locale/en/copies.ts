/** Words of the copy on a remote in a report. */
export const copiesLabels = {
  title: 'Backups here and there',
  local: 'Local backups',
  remote: 'Remote backups',
  remoteName: 'Remote',
  tier: 'Tier',
  total: 'Total',
  keptThere: 'Kept there only',
  unreachable: 'not reached',
} as const

/** Sentences of the copies; the figures come already formatted. */
export const copiesPhrases = {
  read: (files: string, of: string): string => `Read whole: ${files} of ${of} files`,
  within: (days: string, oldest: string): string =>
    `every file within ${days} ${days === '1' ? 'day' : 'days'}${oldest === '' ? '' : `, the oldest reading is of ${oldest}`}`,
} as const
