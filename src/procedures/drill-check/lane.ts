import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../../config/schema.ts'
import type { World } from '../../ports.ts'
import { DRILLS_OF_LANE } from '../restore-drill/sweep-staging.ts'
import { type BackupCopy, copyBackup } from './damage/backup-copy.ts'
import type { GoodBackup } from './good-backup/good-backup.ts'
import type { InitdbCache } from './worlds/cached-initdb.ts'
import { onlyWith } from './worlds/chosen-programs.ts'

/** A place where one fault after the other is tried; lanes do not meet each other. */
export interface Lane {
  /** From 1. */
  readonly number: number
  readonly directory: string
  readonly good: GoodBackup
  /** Drills of this lane keep their state and their staging below its directory. */
  readonly config: Config
  /** Quiet, with a copied initdb, and where a sample is good with the programs that it was made with. */
  readonly world: World
  /** As `world`, with every program that is installed. */
  readonly wideWorld: World
  /** As `world`, but initdb runs; for faults of the place itself. */
  readonly plainWorld: World
  readonly initdb: InitdbCache
  /** Command of the sample backend. */
  readonly backend?: readonly string[]
  /** A copy of the good backup to be damaged; takes the place of the one before. */
  copy(): Promise<BackupCopy>
}

/** What all lanes share. */
export interface LaneParts {
  readonly good: GoodBackup
  readonly plainWorld: World
  readonly initdb: InitdbCache
  readonly backend?: readonly string[]
}

/** Makes the n-th lane below the directory of the check. */
export async function openLane(parent: string, number: number, parts: LaneParts): Promise<Lane> {
  const directory = join(parent, String(number))
  // The user of the servers must be able to pass through.
  await mkdir(join(directory, 'clean'), { recursive: true, mode: 0o755 })
  const { good, plainWorld, initdb } = parts
  const { installation } = good
  const limit = (world: World) => (installation ? onlyWith(world, installation) : world)
  const wideWorld = { ...plainWorld, processes: initdb.processes }
  return {
    ...parts,
    number,
    directory,
    config: laneConfig(good.config, directory),
    plainWorld: limit(plainWorld),
    world: limit(wideWorld),
    wideWorld,
    copy: () => copyBackup(good.backup, join(directory, 'copy')),
  }
}

/**
 * The configuration of a lane's drills. Objectives are out of reach, so that neither a slow host nor an old backup looks
 * like an alarm; staging is local, because that is what each host has; the system's own application and queries are left
 * out, because they know nothing of a sample.
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
      // Some faults are of the disk that it lies on.
      memory: 'never',
      directory: join(directory, DRILLS_OF_LANE),
      rtoSeconds: LONG_SECONDS,
      rpoSeconds: LONG_SECONDS,
    },
  }
}

/** Ten years; what a fault in time has to exceed. */
export const LONG_SECONDS = 10 * 365 * 24 * 3600
