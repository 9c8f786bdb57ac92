import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type ConnectionSettings,
  libpqEnvironment,
} from '../../../engines/postgres/connection-settings.ts'
import { openSnapshotSession } from '../../../engines/postgres/dump/snapshot-session.ts'
import { writeDump } from '../../../engines/postgres/dump/write-dump.ts'
import { needsOfPassport } from '../../../engines/postgres/restore/staging-needs.ts'
import { requireRestoreClient } from '../../../engines/postgres/tools/choose-programs.ts'
import type { Installation } from '../../../engines/postgres/tools/installations.ts'
import type { World } from '../../../ports.ts'
import { type BackupCopy, fileOf } from './backup-copy.ts'
import { frameFile, reseal } from './reseal.ts'

const LOCK_SECONDS = 30
const DUMP_SECONDS = 4 * 3600

/** Replaces the dump of a backup by one of another database, made the product's way, and seals it anew. */
export async function replaceDump(
  backup: BackupCopy,
  settings: ConnectionSettings,
  world: World,
): Promise<void> {
  await rm(backup.dump)
  const session = await openSnapshotSession(settings, {
    lockTimeoutSeconds: LOCK_SECONDS,
    signal: world.signal,
  })
  try {
    await writeDump(
      {
        settings,
        client: await clientOf(backup, world),
        snapshotId: session.snapshotId,
        timeoutSeconds: DUMP_SECONDS,
        frame: fileOf(backup.passport, 'dump').compression ?? 'zstd',
        target: backup.dump,
      },
      world,
    )
  } finally {
    await session.close()
  }
  await reseal(backup)
}

/** Replaces the dump by what pg_dump writes with other options (`--schema-only` …), and seals it anew. */
export async function replaceDumpWith(
  backup: BackupCopy,
  settings: ConnectionSettings,
  options: readonly string[],
  world: World,
): Promise<void> {
  const { directory } = await clientOf(backup, world)
  const bare = `${backup.dump}.bare`
  try {
    await world.processes.run({
      file: join(directory, 'pg_dump'),
      args: ['--format=custom', '--compress=0', ...options, `--file=${bare}`],
      env: libpqEnvironment(settings),
      timeoutSeconds: DUMP_SECONDS,
      signal: world.signal,
    })
    await frameFile(bare, backup.dump, fileOf(backup.passport, 'dump').compression ?? 'zstd')
  } finally {
    await rm(bare, { force: true })
  }
  await reseal(backup)
}

/** The programs that made the dump, or the next newer ones. */
function clientOf({ passport }: BackupCopy, world: World): Promise<Installation> {
  return requireRestoreClient(needsOfPassport(passport), world)
}
