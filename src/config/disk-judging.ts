import * as v from 'valibot'
import { absolutePath, duration, wholeNumber } from './fields.ts'
import { section } from './section.ts'
import { inodeThresholds, pathThresholds, thresholds } from './threshold-fields.ts'
import { toMessage } from './wording.ts'

const readOnlyMessage = toMessage({
  legal: 'a list of mount points',
  mend: 'Write one per line, each after a dash, like - /mnt/archive.',
})

const overdue = v.pipe(
  section('Longest time without a good run before somebody is told that the schedule is dead.', {
    backup: v.optional(duration('Age of the newest good backup of a source.', '1h', '365d'), '26h'),
    'offsite-sync': v.exactOptional(
      duration('Time since the last good copy to another place.', '1h', '365d'),
    ),
    'restore-drill': v.exactOptional(duration('Time since the last good drill.', '1h', '365d')),
  }),
  v.transform(({ backup, ...others }) => ({
    backupSeconds: backup,
    ...(others['offsite-sync'] === undefined ? {} : { syncSeconds: others['offsite-sync'] }),
    ...(others['restore-drill'] === undefined ? {} : { drillSeconds: others['restore-drill'] }),
  })),
)

/** Keys of `disk` that say how what was measured is judged. */
export const diskJudging = {
  thresholds: v.optional(
    thresholds('How full a file system may be, as df shows it.', ['70%', '80%', '90%']),
    {},
  ),
  inodes: v.optional(
    inodeThresholds('How many of its inodes may be used.', ['80%', '90%', '95%']),
    {},
  ),
  paths: v.optional(pathThresholds, {}),
  'clear-margin': v.optional(
    wholeNumber('Points below its limit at which a level is over; less flaps.', 0, 20),
    3,
  ),
  'fills-within': v.optional(
    duration('People are told of a file system that will be full within this time.', '1d', '30d'),
    '7d',
  ),
  'may-be-read-only': v.optional(
    v.pipe(
      v.array(
        absolutePath('A mount point that is read-only on purpose.', '/mnt/archive'),
        readOnlyMessage,
      ),
      v.maxLength(100, readOnlyMessage),
      v.description('Mount points that are read-only on purpose.'),
      v.metadata({ errorMessage: readOnlyMessage }),
    ),
    [],
  ),
  overdue: v.optional(overdue, {}),
  'keep-reports': v.optional(
    duration(
      'Reports older than this may be cleaned up; the ledger keeps every run.',
      '7d',
      '3650d',
    ),
    '365d',
  ),
}
