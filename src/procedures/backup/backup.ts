import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { freeBackupNames } from '../../backups/free-names.ts'
import type { BackupFileNames } from '../../backups/names.ts'
import { publishBackup } from '../../backups/publish.ts'
import { takeBackup } from '../../engines/postgres/take-backup.ts'
import { CheckFailure, CommandError } from '../../errors.ts'
import { PARTIAL_ENDING, writeFileDurably } from '../../files/durable-files.ts'
import type { Passport } from '../../passport/passport.ts'
import { serializePassport } from '../../passport/read-passport.ts'
import type { World } from '../../ports.ts'
import type { Report } from '../../report/report.ts'
import type { Ending, ReportRecorder } from '../../report/report-recorder.ts'
import { runProcedure } from '../run-procedure.ts'
import { noteAnomaly, noteBackup } from './note-backup.ts'
import { type Prepared, prepare } from './prepare.ts'
import type { BackupRequest } from './request.ts'
import { rotate } from './rotate.ts'

type Recorder = ReportRecorder<'backup'>

/** Takes a backup of one source, publishes it and rotates the tiers; ends in `complete` or `failed`. */
export function runBackup(request: BackupRequest, world: World): Promise<Report> {
  const { system } = request.config
  const subject = {
    procedure: 'backup',
    lastro: request.lastro,
    system: system.name,
    locale: system.locale,
    lock: { stateDir: system.stateDir, resource: `backup-${request.name}` },
    onFailure: () => 'failed' as const,
    // A dry run is somebody's in front of a screen, a safety backup a part of the recovery, which is told as a whole.
    ...(request.dryRun || request.apart
      ? {}
      : { audience: { config: request.config, subject: request.name } }),
  } as const
  return runProcedure(subject, world, (recorder) => conduct(request, world, recorder))
}

async function conduct(
  request: BackupRequest,
  world: World,
  recorder: Recorder,
): Promise<Ending<'backup'>> {
  const { directory } = request.backups
  const prepared = await recorder.step('preflight', () => prepare(request, world, recorder))
  if ('reason' in prepared) return { value: 'failed', ...prepared }
  if (request.dryRun) {
    await recorder.step('retention', () => rotate({ ...request, planOnly: true }, world, recorder))
    return { value: 'complete', reason: 'planned', facts: { name: request.name } }
  }
  const { ready, history } = prepared
  const names = await freeBackupNames(directory, {
    source: request.name,
    instant: world.clock.now(),
    timezone: request.config.system.timezone,
    compression: request.source.compression,
  })
  const passport = await writeBackup({ request, ready, names, history, recorder }, world)
  noteBackup(request, passport, names, recorder)
  noteAnomaly(request, passport, history, recorder)
  if (request.apart) recorder.skip('retention')
  else
    await recorder.step('retention', () => rotate({ ...request, planOnly: false }, world, recorder))
  return { value: 'complete', reason: 'complete', facts: { name: names.name } }
}

interface WriteRequest {
  readonly request: BackupRequest
  readonly ready: Prepared['ready']
  readonly names: BackupFileNames
  readonly history: Prepared['history']
  readonly recorder: Recorder
}

/** Writes the three files as partials and gives them their names; after a failure nothing of them is left. */
async function writeBackup(
  { request, ready, names, recorder }: WriteRequest,
  world: World,
): Promise<Passport> {
  const tier = join(request.backups.directory, 'daily')
  const partial = (name: string) => join(tier, name + PARTIAL_ENDING)
  try {
    const passport = await takeBackup(
      {
        name: request.name,
        source: request.source,
        client: ready.client,
        lastro: request.lastro,
        files: {
          dump: names.dump,
          globals: names.globals,
          dumpPartial: partial(names.dump),
          globalsPartial: partial(names.globals),
        },
        expectedPlainBytes: ready.size.bytes,
        step: (id, body) => recorder.step(id, body),
      },
      world,
    )
    await recorder.step('publish', async () => {
      await writeFileDurably(partial(names.passport), serializePassport(passport))
      await publishBackup(tier, names)
    })
    return passport
  } catch (error) {
    await Promise.all(
      [names.dump, names.globals, names.passport].map((name) => rm(partial(name), { force: true })),
    )
    throw explain(error)
  }
}

/** A failed pg_dump or pg_dumpall is the reason `dump-failed`, a full disk `disk-space-low`. */
function explain(error: unknown): unknown {
  if (error instanceof CommandError && error.failure.cause !== 'cancelled')
    return new CheckFailure(
      /recovery|standby/i.test(error.message) ? 'standby-conflict' : 'dump-failed',
      error.message,
      { detail: error.message },
    )
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC')
    return new CheckFailure('disk-space-low', error.message, { detail: error.message })
  return error
}
