import { basename, dirname, join } from 'node:path'
import type { Config } from '../../../config/schema.ts'
import { needsOfPassport } from '../../../engines/postgres/restore/staging-needs.ts'
import { CheckFailure } from '../../../errors.ts'
import { readPassport } from '../../../passport/read-passport.ts'
import type { World } from '../../../ports.ts'
import { ReportRecorder } from '../../../report/report-recorder.ts'
import { PhaseClock } from '../../restoration/phase-clock.ts'
import { type RestoredDatabase, restoreBackup } from '../../restoration/restore-backup.ts'
import { type SelectedBackup, selectBackup } from '../../restoration/select-backup.ts'
import { openLocalStaging } from '../../restore-drill/local-staging.ts'
import { type BackupCopy, copyBackup } from '../damage/backup-copy.ts'
import { withRunId } from '../worlds/quiet-world.ts'
import type { GoodBackup } from './good-backup.ts'
import { sourceDatabase } from './source-database.ts'

/** Which backup of the site is taken for good. */
export interface RealRequest {
  /** Private directory of the check. */
  readonly directory: string
  readonly config: Config
  readonly lastro: string
  /** Directory of backups. */
  readonly backups: string
  /** The newest when absent. */
  readonly backup?: string
  readonly jobs: number
}

/**
 * Takes a backup of the site for good: its files are copied, and its database is restored once, when a fault needs it.
 * @throws CheckFailure `no-backup`, `no-passport`, `passport-unreadable`; what a restore throws, when it is asked for.
 */
export async function takeReal(request: RealRequest, world: World): Promise<GoodBackup> {
  const selected = await selectBackup({
    directory: request.backups,
    ...(request.backup === undefined ? {} : { backup: request.backup }),
    pick: 'newest',
    timezone: request.config.system.timezone,
    now: world.clock.now(),
    random: Math.random,
  })
  const backup = await copyBackup(await openSelected(selected), join(request.directory, 'good'))
  let restored: Promise<RestoredDatabase> | undefined
  return {
    origin: 'backup',
    config: request.config,
    backup,
    source: async () => {
      restored ??= restore(request, { ...selected, dumpPath: backup.dump }, backup, world)
      const { settings } = await restored
      return sourceDatabase(settings, settings.database === 'postgres' ? 'template1' : 'postgres')
    },
    close: async () => {
      const server = await restored?.then(
        (done) => done.server,
        () => undefined,
      )
      await server?.stop()
    },
  }
}

async function openSelected(selected: SelectedBackup): Promise<BackupCopy> {
  const { name, dumpPath, passportPath, globalsPath } = selected
  if (passportPath === undefined || globalsPath === undefined)
    throw new CheckFailure('no-passport', `${name} has no passport to judge by`, { name })
  return {
    directory: dirname(dirname(dumpPath)),
    name: basename(passportPath, '.passport.json'),
    passport: await readPassport(passportPath),
    dump: dumpPath,
    passportPath,
    globals: globalsPath,
  }
}

async function restore(
  request: RealRequest,
  backup: SelectedBackup,
  { passport }: BackupCopy,
  world: World,
): Promise<RestoredDatabase> {
  const { config, jobs } = request
  const needs = needsOfPassport(passport)
  // What is told of this restore nobody reads: it is a means, and its failure is thrown.
  const recorder = new ReportRecorder<'restore-drill'>(world, {
    procedure: 'restore-drill',
    lastro: request.lastro,
    system: config.system.name,
  })
  const drill = { ...config.drill, directory: join(request.directory, 'p') }
  const { target, workspace } = await openLocalStaging(
    {
      drill: { config: { ...config, drill } },
      needs,
      recorder,
    },
    withRunId(world, 'source'),
  )
  const { timeoutSeconds } = config.drill
  const phases = new PhaseClock(world.clock)
  return restoreBackup(
    { backup, passport, needs, target, workspace, jobs, timeoutSeconds, phases, recorder },
    world,
  )
}
