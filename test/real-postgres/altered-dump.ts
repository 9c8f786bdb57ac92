import { readFile, rm, writeFile } from 'node:fs/promises'
import {
  type ConnectionSettings,
  libpqEnvironment,
} from '../../src/engines/postgres/connection-settings.ts'
import { openSnapshotSession } from '../../src/engines/postgres/dump/snapshot-session.ts'
import { writeDump } from '../../src/engines/postgres/dump/write-dump.ts'
import {
  findInstallations,
  type Installation,
} from '../../src/engines/postgres/tools/installations.ts'
import type { World } from '../../src/ports.ts'
import { frame, reseal, type SealedBackup } from './sealed-backup.ts'
import { testWorld } from './test-world.ts'

/** Replaces the dump of a backup by one of another database, made the product's way, and seals it anew. */
export async function replaceDump(
  backup: SealedBackup,
  settings: ConnectionSettings,
): Promise<void> {
  const world = testWorld()
  await rm(backup.dump)
  const session = await openSnapshotSession(settings, {
    lockTimeoutSeconds: 10,
    signal: world.signal,
  })
  try {
    await writeDump(
      {
        settings,
        client: await clientOf(world),
        snapshotId: session.snapshotId,
        timeoutSeconds: 60,
        frame: 'zstd',
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
  backup: SealedBackup,
  settings: ConnectionSettings,
  options: readonly string[],
): Promise<void> {
  const world = testWorld()
  const { directory } = await clientOf(world)
  const target = `${backup.dump}.bare`
  await world.processes.run({
    file: `${directory}/pg_dump`,
    args: ['--format=custom', '--compress=0', ...options, `--file=${target}`],
    env: libpqEnvironment(settings),
  })
  await writeFile(backup.dump, await frame(await readFile(target), 'zstd'))
  await rm(target)
  await reseal(backup)
}

async function clientOf(world: World): Promise<Installation> {
  const client = (await findInstallations(world.processes)).find((each) => each.hasClient)
  if (!client) throw new Error('no PostgreSQL client is installed here')
  return client
}
