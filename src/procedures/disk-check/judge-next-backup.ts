import type { BackupTree, Filesystem, HostMeasurement } from '../../disk/measurement.ts'
import { forecastDumpBytes, RESERVE_BYTES } from '../../forecast/next-dump.ts'
import { type Observed, observe } from './observed.ts'

const ALIVE_DAYS = 8

/** Whether the next backup of every source fits beside what is there, by how the dumps have grown. */
export function judgeNextBackup(measurement: HostMeasurement, now: Date): readonly Observed[] {
  return measurement.trees
    .filter(({ exists, listed }) => exists && listed)
    .flatMap((tree) => judgeTree(measurement, tree, now) ?? [])
}

function judgeTree(
  { host, filesystems, databases }: HostMeasurement,
  tree: BackupTree,
  now: Date,
): Observed | null {
  const sources = tree.sources.filter(({ newestAt }) => isAlive(newestAt, now))
  if (sources.length === 0) return null
  const bytes = filesystemOf(tree, filesystems)?.bytes ?? null
  if (bytes === null) return unanswered(host, tree)
  const dumps = sources.map(({ source, dumps }) => {
    const databaseBytes = databases.find((one) => one.source === source)?.bytes ?? 0
    return forecastDumpBytes({ databaseBytes, sizes: dumps.map((dump) => dump.bytes).reverse() })
  })
  const needed = dumps.reduce((sum, one) => sum + one, 0) + RESERVE_BYTES
  const fits = bytes.available >= needed
  return observe({
    topic: 'next-backup',
    host,
    subject: tree.directory,
    level: fits ? 'ok' : 'critical',
    reason: 'next-backup-does-not-fit',
    facts: { needed, free: bytes.available },
  })
}

/** A file system with several mounts is shown at one of them; the others are its aliases. */
function filesystemOf(
  { mountPoint }: BackupTree,
  filesystems: readonly Filesystem[],
): Filesystem | undefined {
  return filesystems.find(
    (one) =>
      mountPoint !== null && (one.mountPoint === mountPoint || one.aliases.includes(mountPoint)),
  )
}

/** Its file system is not measured (left out, or it does not answer): whether the next one fits nobody knows. */
function unanswered(host: string, { directory, mountPoint }: BackupTree): Observed {
  return observe({
    topic: 'next-backup',
    host,
    subject: directory,
    level: 'unknown',
    reason: 'next-backup-unjudged',
    facts: { mountPoint: mountPoint ?? '' },
  })
}

/** Of what nobody has backed up for a week there is no next backup. */
function isAlive(newestAt: string | null, now: Date): boolean {
  return newestAt !== null && now.getTime() - Date.parse(newestAt) <= ALIVE_DAYS * 86_400_000
}
