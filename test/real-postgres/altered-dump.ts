import type { ConnectionSettings } from '../../src/engines/postgres/connection-settings.ts'
import {
  replaceDump as replace,
  replaceDumpWith as replaceWith,
} from '../../src/procedures/drill-check/damage/altered-dump.ts'
import type { BackupCopy } from '../../src/procedures/drill-check/damage/backup-copy.ts'
import { testWorld } from './test-world.ts'

/** Replaces the dump of a backup by one of another database, made the product's way, and seals it anew. */
export function replaceDump(backup: BackupCopy, settings: ConnectionSettings): Promise<void> {
  return replace(backup, settings, testWorld())
}

/** Replaces the dump by what pg_dump writes with other options (`--schema-only` …), and seals it anew. */
export function replaceDumpWith(
  backup: BackupCopy,
  settings: ConnectionSettings,
  options: readonly string[],
): Promise<void> {
  return replaceWith(backup, settings, options, testWorld())
}
