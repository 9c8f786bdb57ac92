import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../../config/schema.ts'
import type { World } from '../../ports.ts'
import { type BackupCopy, copyBackup } from './damage/backup-copy.ts'
import type { GoodBackup } from './good-backup/good-backup.ts'
import type { InitdbCache } from './worlds/cached-initdb.ts'

/** A place where one fault after the other is tried; lanes do not meet each other. */
export interface Lane {
  /** From 1. */
  readonly number: number
  readonly directory: string
  readonly good: GoodBackup
  /** Drills of this lane keep their state and their staging below its directory. */
  readonly config: Config
  /** Quiet, and with a copied initdb. */
  readonly world: World
  /** Quiet only; for faults of the place itself. */
  readonly plainWorld: World
  readonly initdb: InitdbCache
  /** A copy of the good backup to be damaged; takes the place of the one before. */
  copy(): Promise<BackupCopy>
}

/** What all lanes share. */
export interface LaneParts {
  readonly good: GoodBackup
  readonly plainWorld: World
  readonly initdb: InitdbCache
}

/** Makes the n-th lane below the directory of the check. */
export async function openLane(parent: string, number: number, parts: LaneParts): Promise<Lane> {
  const directory = join(parent, String(number))
  // The user of the servers must be able to pass through.
  await mkdir(join(directory, 'clean'), { recursive: true, mode: 0o755 })
  const { good, plainWorld, initdb } = parts
  return {
    ...parts,
    number,
    directory,
    config: laneConfig(good.config, directory),
    world: { ...plainWorld, processes: initdb.processes },
    copy: () => copyBackup(good.backup, join(directory, 'copy')),
  }
}

/**
 * The configuration of a lane's drills. Objectives are out of reach, so that neither a slow host nor an old backup looks
 * like an alarm; staging is local, because that is what each host has.
 */
export function laneConfig(config: Config, directory: string): Config {
  const { backend: _, ...drill } = config.drill
  // Hundreds of drills of damaged backups: nobody wants to hear of them.
  const { notify: _notify, ...quiet } = config
  return {
    ...quiet,
    system: { ...config.system, stateDir: join(directory, 'state') },
    drill: {
      ...drill,
      queries: [],
      staging: 'local',
      directory: join(directory, 'd'),
      rtoSeconds: LONG_SECONDS,
      rpoSeconds: LONG_SECONDS,
    },
  }
}

/** Ten years; what a fault in time has to exceed. */
export const LONG_SECONDS = 10 * 365 * 24 * 3600
