import * as v from 'valibot'
import { duration, flag, wholeNumber } from './fields.ts'
import { directoryList } from './hosts-section.ts'
import { texts } from './lists.ts'

/** The keys of `disk` that say what is measured, and how long that may take. */
export const measureEntries = {
  mounts: v.exactOptional(
    directoryList(
      'Mount points of this machine that must be there, beside those of /etc/fstab; measured whatever is mounted.',
      '/var/backups',
    ),
  ),
  directories: v.exactOptional(
    directoryList('Directories of this machine that are watched by size.', '/var/log'),
  ),
  ignore: v.exactOptional(
    texts('Mount points that are neither measured nor missed, on every host.', {
      pattern: /^\/[^\0]{0,4095}$/,
      legal: 'an absolute path, in which * stands for a name and ** for several',
      example: '/media/**',
    }),
  ),
  docker: v.optional(
    flag('Also look at what Docker holds on this machine: images, volumes, build cache.'),
    false,
  ),
  databases: v.optional(
    flag('Also ask the size of each database of backups.sources, and of its write-ahead log.'),
    false,
  ),
  'mount-timeout': v.optional(
    duration('A file system that has not answered by then hangs.', '1s', '30s'),
    '3s',
  ),
  'walk-timeout': v.optional(
    duration('Longest that counting the directories of a host may take.', '1s', '1h'),
    '60s',
  ),
  'login-timeout': v.optional(
    duration('Longest that logging in to a host may take.', '1s', '2m'),
    '8s',
  ),
  parallel: v.optional(wholeNumber('Hosts that are asked at once.', 1, 100), 20),
} as const

/** What the keys say, by the names of the code; durations in seconds. */
export function measureSettings(given: {
  readonly mounts?: readonly string[]
  readonly directories?: readonly string[]
  readonly ignore?: readonly string[]
  readonly docker: boolean
  readonly databases: boolean
  readonly 'mount-timeout': number
  readonly 'walk-timeout': number
  readonly 'login-timeout': number
  readonly parallel: number
}) {
  return {
    mounts: given.mounts ?? [],
    directories: given.directories ?? [],
    ignore: given.ignore ?? [],
    docker: given.docker,
    databases: given.databases,
    mountSeconds: given['mount-timeout'],
    walkSeconds: given['walk-timeout'],
    loginSeconds: given['login-timeout'],
    parallel: given.parallel,
  }
}
