import { checkBackupDirectory } from '../../backups/directory-check.ts'
import { type BackupEntry, isGood } from '../../backups/entry.ts'
import { listBackups } from '../../backups/list.ts'
import { sweepPartials } from '../../backups/sweep.ts'
import {
  type Preflight,
  preflightBackup,
} from '../../engines/postgres/preflight/preflight-backup.ts'
import type { World } from '../../ports.ts'
import type { ReportRecorder } from '../../report/report-recorder.ts'
import { checkDiskSpace } from './plan-space.ts'
import type { BackupRequest } from './request.ts'

type Recorder = ReportRecorder<'backup'>

/** What a backup may rely on. */
export interface Prepared {
  readonly ready: NonNullable<Preflight['ready']>
  /** Good backups of this source, newest first. */
  readonly history: readonly BackupEntry[]
}

/** All preflights; the first failed one is the reason. */
export async function prepare(
  request: BackupRequest,
  world: World,
  recorder: Recorder,
): Promise<Prepared | { reason: string; facts: Record<string, string | number> }> {
  const { directory, requireMount } = request.backups
  const place = await checkBackupDirectory(directory, {
    requireMount,
    planOnly: request.dryRun,
  })
  const server = await preflightBackup(request.source, world)
  const checks = [place.check, ...server.checks]
  const now = world.clock.now()
  let history: readonly BackupEntry[] = []
  if (place.check.status === 'pass') {
    if (!request.dryRun)
      await sweepPartials(directory, async (path) => !isOfSource(path, request.name))
    history = (
      await listBackups(directory, { timezone: request.config.system.timezone, now })
    ).filter((entry) => entry.source === request.name && isGood(entry, now))
    if (server.ready)
      checks.push(
        checkDiskSpace({
          path: directory,
          freeBytes: place.freeBytes,
          databaseBytes: server.ready.size.bytes,
          history,
        }),
      )
  }
  for (const check of checks) recorder.check(check)
  const failed = checks.find((check) => check.status === 'fail')
  // Programs that were not asked any more look like programs that are missing.
  world.signal.throwIfAborted()
  if (failed) return { reason: failed.reason ?? 'internal-error', facts: { ...failed.facts } }
  if (!server.ready) throw new Error('a preflight without failure must be ready')
  return { ready: server.ready, history }
}

/** Leftovers of other sources belong to runs under another lock. */
function isOfSource(path: string, source: string): boolean {
  return new RegExp(`(^|/)${source}_backup_\\d{8}_\\d{6}\\.[^/]*$`).test(path)
}
