import * as v from 'valibot'
import { absolutePath, mountDemand, wholeNumber } from './fields.ts'
import { refuseLists, section } from './section.ts'
import { sourceSection } from './source-section.ts'
import { toMessage } from './wording.ts'

const SOURCE_NAME = /^[a-z][a-z0-9_-]{0,40}$/

const nameMessage = toMessage({
  legal: 'a lower-case letter, then at most 40 of a-z, 0-9, _ and -',
  mend: 'Rename the source; the name goes into file names.',
})

const sourcesMessage = toMessage({
  legal: 'a map of names to databases',
  mend: 'Add a name below sources: and indent its engine and url under it.',
})

const sources = v.pipe(
  refuseLists(
    v.record(
      v.pipe(
        v.string(nameMessage),
        v.regex(SOURCE_NAME, nameMessage),
        v.metadata({ errorMessage: nameMessage }),
      ),
      sourceSection,
      sourcesMessage,
    ),
  ),
  v.minEntries(1, sourcesMessage),
  v.description('The databases to back up, by a name of your choice.'),
  v.metadata({ errorMessage: sourcesMessage }),
  v.transform((given) =>
    Object.fromEntries(Object.entries(given).map(([name, source]) => [name, { name, ...source }])),
  ),
)

const retention = section('How many good backups of each tier and source are kept.', {
  daily: v.optional(wholeNumber('Days.', 1, 366), 7),
  weekly: v.optional(wholeNumber('Weeks.', 1, 520), 4),
  monthly: v.optional(wholeNumber('Months.', 1, 240), 3),
})

/** `backups`: what is backed up, to where, and how long it is kept. */
export const backupsSection = v.pipe(
  section('What is backed up, to where, and how long it is kept.', {
    directory: absolutePath(
      'Root of the tree of backups (daily, weekly, monthly); outside the repository.',
      '/var/backups/chefwell',
    ),
    'require-mount': v.optional(
      mountDemand(
        'Refuse to write when the directory lies on the file system of / (true), or on any but that of this mount point.',
        '/var/backups',
      ),
      false,
    ),
    sources,
    retention: v.optional(retention, {}),
  }),
  v.transform(({ directory, 'require-mount': requireMount, sources, retention }) => ({
    directory,
    requireMount,
    sources,
    retention: { daily: retention.daily, weekly: retention.weekly, monthly: retention.monthly },
  })),
)
