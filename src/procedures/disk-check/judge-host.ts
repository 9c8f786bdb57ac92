import type { BackupTree, DirectorySize, HostMeasurement } from '../../disk/measurement.ts'
import { type Observed, observe, type Statement } from './observed.ts'

/** Clocks this far apart put backups in the wrong order and make certificates invalid. */
const LARGEST_SKEW_SECONDS = 30

/** Whether a host answered, and whether its clock, Docker and databases did. */
export function judgeHost(
  measurement: HostMeasurement,
  sources: readonly string[],
): readonly Observed[] {
  const { host, reached, obstacle, filesystems } = measurement
  // A machine that tells of no file system has not been looked at, whatever else it said.
  const isSeen = reached && filesystems.length > 0
  const reach = observe({
    topic: 'host',
    host,
    subject: '',
    level: isSeen ? 'ok' : 'unknown',
    reason: obstacle?.reason ?? (reached ? 'host-answer-unreadable' : 'host-unreachable'),
    facts: { detail: obstacle?.detail ?? (isSeen ? '' : 'no file system to measure') },
  })
  if (!reached) return [reach]
  return [
    reach,
    ...judgeClock(measurement),
    ...measurement.trees.flatMap((tree) => judgeTree(host, tree, sources)),
    ...measurement.directories.map((one) => judgeWalk({ topic: 'directory', host }, one)),
    ...judgeDocker(measurement),
    ...judgeDatabases(measurement),
  ]
}

function judgeClock({ host, clockSkewSeconds: skew }: HostMeasurement): readonly Observed[] {
  if (skew === null) return []
  const isOff = Math.abs(skew) > LARGEST_SKEW_SECONDS
  return [
    observe({
      topic: 'clock',
      host,
      subject: '',
      level: isOff ? 'warning' : 'ok',
      reason: 'clock-skew',
      facts: { skew, limit: LARGEST_SKEW_SECONDS },
    }),
  ]
}

function judgeTree(
  host: string,
  tree: BackupTree,
  sources: readonly string[],
): readonly Observed[] {
  // Of what was not listed nothing is known: neither that it is there, nor that it is empty.
  if (!tree.listed) return [judgeWalk({ topic: 'tree', host }, tree, false)]
  const about = { topic: 'tree', host, subject: tree.directory } as const
  const isLost = tree.mount === 'lost'
  const place = observe({
    ...about,
    level: !tree.exists || isLost ? 'critical' : 'ok',
    reason: tree.exists ? 'backups-mount-lost' : 'backups-missing',
    facts: { mountPoint: tree.mountPoint ?? '' },
  })
  if (!tree.exists) return [place]
  return [
    place,
    judgeWalk({ topic: 'tree', host }, tree),
    judgePassports(host, tree, sources),
    judgeFuture(host, tree),
  ]
}

/** A directory that was not counted whole is larger than its figure says. */
function judgeWalk(
  about: Pick<Statement, 'topic' | 'host'>,
  { directory, obstacle, unreadable }: DirectorySize,
  isListed = true,
): Observed {
  const isPartial = !isListed || obstacle !== undefined || unreadable.length > 0
  return observe({
    ...about,
    aspect: 'tree-read',
    subject: directory,
    level: isPartial ? 'unknown' : 'ok',
    reason: obstacle?.reason ?? 'directory-unreadable',
    facts: { detail: obstacle?.detail ?? unreadable[0] ?? (isListed ? '' : directory) },
  })
}

/** Only dumps that bear the name of a source: what other scripts make never had a passport. */
function judgePassports(
  host: string,
  { directory, withoutPassport }: BackupTree,
  sources: readonly string[],
): Observed {
  const own = withoutPassport.filter((name) =>
    sources.some((source) => name.startsWith(`${source}_backup_`)),
  )
  return observe({
    topic: 'tree',
    aspect: 'passports',
    host,
    subject: directory,
    level: own.length > 0 ? 'warning' : 'ok',
    reason: 'passports-missing',
    facts: { count: own.length, name: own[0] ?? '' },
  })
}

/** A clock was ahead when they were made; until it is their day they count as no backup. */
function judgeFuture(host: string, { directory, futureDated }: BackupTree): Observed {
  return observe({
    topic: 'tree',
    aspect: 'future',
    host,
    subject: directory,
    level: futureDated.length > 0 ? 'warning' : 'ok',
    reason: 'future-dated-backup',
    facts: { count: futureDated.length, name: futureDated[0] ?? '' },
    easeAfterSeconds: 0,
  })
}

function judgeDocker({ host, docker }: HostMeasurement): readonly Observed[] {
  if (docker === null) return []
  return [
    observe({
      topic: 'docker',
      host,
      subject: 'docker',
      level: docker.obstacle === undefined ? 'ok' : 'unknown',
      reason: docker.obstacle?.reason ?? 'docker-unreachable',
      facts: { detail: docker.obstacle?.detail ?? '' },
    }),
  ]
}

function judgeDatabases({ host, databases }: HostMeasurement): readonly Observed[] {
  return databases.map(({ source, bytes, obstacle }) =>
    observe({
      topic: 'databases',
      host,
      subject: source,
      level: bytes === null ? 'unknown' : 'ok',
      reason: obstacle?.reason ?? 'server-unreachable',
      facts: { detail: obstacle?.detail ?? '' },
    }),
  )
}
