import type { WrongConfiguration } from './wrong-configuration.ts'

const LIMIT = 'a percentage from 1% to 99%, or what is left, like 20GB free. Write it like 80%.'
const ORDER =
  'a limit that is reached after those of the milder levels. Let them rise from warning over critical to emergency.'

/** Reviewed by hand: what each mistake is answered with, whole. */
export const WRONG_DISK: readonly WrongConfiguration[] = [
  {
    title: 'limits without a unit, beyond the whole, and in words',
    yaml: 'disk:\n  thresholds: { warning: 70, critical: 110%, emergency: full }\n',
    says: [
      `2:26 disk.thresholds.warning: got 70; expected ${LIMIT}`,
      `2:40 disk.thresholds.critical: got "110%"; expected ${LIMIT}`,
      `2:57 disk.thresholds.emergency: got "full"; expected ${LIMIT}`,
    ],
  },
  {
    title: 'levels that do not rise, in percent and in bytes',
    yaml: 'disk:\n  thresholds: { warning: 90%, critical: 80% }\n  paths:\n    /data: { warning: 5GB free, critical: 20GB free }\n',
    says: [
      `2:3 disk.thresholds.emergency: got nothing; expected ${ORDER}`,
      `2:41 disk.thresholds.critical: got "80%"; expected ${ORDER}`,
      `4:43 disk.paths."/data".critical: got "20GB free"; expected ${ORDER}`,
    ],
  },
  {
    title: 'inodes in bytes, and a path that is none',
    yaml: 'disk:\n  inodes: { warning: 5GB free }\n  paths:\n    data: { warning: 50% }\n',
    says: [
      '2:22 disk.inodes.warning: got "5GB free"; expected a percentage from 1% to 99%. Write it like 80%.',
      '4:5 disk.paths.data: got "data"; expected a map of mount points to limits. Write the whole path of a mount point, like /var/backups, and the limits below it.',
    ],
  },
  {
    title: 'a horizon without a unit, and a schedule that nobody knows',
    yaml: 'disk:\n  fills-within: 7\n  overdue: { drill: 8d }\n',
    says: [
      '2:17 disk.fills-within: got 7; expected a duration from 1d to 30d. Write the unit: 7s is seconds, 7m minutes.',
      '3:14 disk.overdue.drill: got an unknown key; expected one of backup, offsite-sync, restore-drill. Remove it or correct its name.',
    ],
  },
]
