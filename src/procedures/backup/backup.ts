import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { checkBackupDirectory } from '../../backups/directory-check.ts'
import { type BackupEntry, isGood } from '../../backups/entry.ts'
import { freeBackupNames } from '../../backups/free-names.ts'
import { listBackups } from '../../backups/list.ts'
import type { BackupFileNames } from '../../backups/names.ts'
import { publishBackup } from '../../backups/publish.ts'
import { sweepPartials } from '../../backups/sweep.ts'
import type { BackupsConfig, Config, PostgresSource } from '../../config/schema.ts'
import {
  type Preflight,
  preflightBackup,
} from '../../engines/postgres/preflight/preflight-backup.ts'
import { takeBackup } from '../../engines/postgres/take-backup.ts'
import { CheckFailure, CommandError } from '../../errors.ts'
import { PARTIAL_ENDING, writeFileDurably } from '../../files/durable-files.ts'
import { acquireLock } from '../../lock/lock.ts'
import type { Passport } from '../../passport/passport.ts'
import { serializePassport } from '../../passport/read-passport.ts'
import { passportTotals } from '../../passport/totals.ts'
import type { World } from '../../ports.ts'
import type { Report } from '../../report/report.ts'
import type { Ending, ReportRecorder } from '../../report/report-recorder.ts'
import { runProcedure } from '../run-procedure.ts'
import { checkDiskSpace, checkSizeAnomaly } from './plan-space.ts'
import { rotate } from './rotate.ts'

/** What to back up. */
export interface BackupRequest {
  readonly config: Config
  readonly backups: BackupsConfig
  /** Name of the source in the configuration. */
  readonly name: string
  readonly source: PostgresSource
  /** Preflights and retention plan only. */
  readonly dryRun: boolean
  readonly lastro: string
}

type Recorder = ReportRecorder<'backup'>

/** Takes a backup of one source, publishes it and rotates the tiers; ends in `complete` or `failed`. */
export function runBackup(request: BackupRequest, world: World): Promise<Report> {
  const { system } = request.config
  const subject = {
    procedure: 'backup',
    lastro: request.lastro,
    system: system.name,
    locale: system.locale,
    onFailure: () => 'failed' as const,
  } as const
  return runProcedure(subject, world, (recorder) => underLock(request, world, recorder))
}

async function underLock(
  request: BackupRequest,
  world: World,
  recorder: Recorder,
): Promise<Ending<'backup'>> {
  const lock = await recorder.step('lock', () =>
    acquireLock(
      {
        stateDir: request.config.system.stateDir,
        resource: `backup-${request.name}`,
        procedure: 'backup',
        run: world.run.id,
        waitSeconds: 0,
      },
      world,
    ),
  )
  try {
    return await conduct(request, world, recorder)
  } finally {
    await lock.release()
  }
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
  await recorder.step('retention', () => rotate({ ...request, planOnly: false }, world, recorder))
  return { value: 'complete', reason: 'complete', facts: { name: names.name } }
}

interface Prepared {
  readonly ready: NonNullable<Preflight['ready']>
  /** Good backups of this source, newest first. */
  readonly history: readonly BackupEntry[]
}

/** All preflights; the first failed one is the reason. */
async function prepare(
  request: BackupRequest,
  world: World,
  recorder: Recorder,
): Promise<Prepared | { reason: string; facts: Record<string, string | number> }> {
  const { directory, requireMount } = request.backups
  const place = await checkBackupDirectory(directory, requireMount)
  const server = await preflightBackup(request.source, world)
  const checks = [place.check, ...server.checks]
  const now = world.clock.now()
  let history: readonly BackupEntry[] = []
  if (place.check.status === 'pass') {
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
  if (failed) return { reason: failed.reason ?? 'internal-error', facts: { ...failed.facts } }
  if (!server.ready) throw new Error('a preflight without failure must be ready')
  return { ready: server.ready, history }
}

/** Leftovers of other sources belong to runs under another lock. */
function isOfSource(path: string, source: string): boolean {
  return new RegExp(`(^|/)${source}_backup_\\d{8}_\\d{6}\\.[^/]*$`).test(path)
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

function noteBackup(
  request: BackupRequest,
  passport: Passport,
  names: BackupFileNames,
  recorder: Recorder,
): void {
  const totals = passportTotals(passport)
  const tier = join(request.backups.directory, 'daily')
  const bytes = passport.files.reduce((sum, file) => sum + file.bytes, 0)
  const dump = passport.files.find((file) => file.role === 'dump')
  recorder.sections({
    backup: {
      name: names.name,
      source: request.name,
      tier: 'daily',
      takenAt: passport.snapshotAt,
      bytes,
      ...(dump?.plainBytes === undefined ? {} : { plainBytes: dump.plainBytes }),
      ...totals,
    },
  })
  for (const file of passport.files)
    recorder.artifact({
      kind: file.role,
      path: join(tier, file.name),
      bytes: file.bytes,
      sha256: file.sha256,
    })
  recorder.metric({ id: 'dump-bytes', value: dump?.bytes ?? 0, unit: 'bytes' })
  recorder.metric({ id: 'plain-bytes', value: dump?.plainBytes ?? 0, unit: 'bytes' })
  recorder.metric({
    id: 'compression-ratio',
    value: (dump?.plainBytes ?? 0) / Math.max(1, dump?.bytes ?? 0),
    unit: 'ratio',
  })
  for (const id of ['tables', 'rows', 'tenants'] as const)
    recorder.metric({ id, value: totals[id], unit: 'count' })
  recorder.metric({
    id: 'peak-memory',
    value: process.resourceUsage().maxRSS * 1024,
    unit: 'bytes',
  })
}

function noteAnomaly(
  request: BackupRequest,
  passport: Passport,
  history: readonly BackupEntry[],
  recorder: Recorder,
): void {
  const dump = passport.files.find((file) => file.role === 'dump')
  const anomaly = checkSizeAnomaly(dump?.bytes ?? 0, history, request.source.sizeAnomalyPercent)
  if (anomaly) recorder.check(anomaly)
}
