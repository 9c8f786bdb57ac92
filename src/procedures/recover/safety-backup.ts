import { join } from 'node:path'
import { PASSPORT_ENDING } from '../../backups/names.ts'
import { sweepPartials } from '../../backups/sweep.ts'
import { CheckFailure } from '../../errors.ts'
import { acquireLock } from '../../lock/lock.ts'
import type { World } from '../../ports.ts'
import type { ReportRecorder } from '../../report/report-recorder.ts'
import { isGood } from '../../verdict/verdict.ts'
import { runBackup } from '../backup/backup.ts'
import { keepReport } from '../keep-report.ts'
import { type RecoverRequest, settingsFor } from './request.ts'

/** A backup of what is there, taken before it is replaced. */
export interface SafetyBackup {
  readonly name: string
  readonly passportPath: string
}

/** Beside the tiers: a dump of damaged data must not push a good one out. */
export function safetyDirectory({ backups }: RecoverRequest): string {
  return join(backups.directory, 'safety')
}

/**
 * Runs the real backup procedure, with a report and a ledger line of its own, through the recovery's connection: it is then
 * surely of what is replaced.
 * @throws CheckFailure `safety-backup-failed`.
 */
export async function takeSafetyBackup(
  request: RecoverRequest,
  world: World,
  recorder: ReportRecorder<'recover'>,
): Promise<SafetyBackup> {
  const { config, backups, source, lastro } = request
  const { database } = source.connection
  const directory = safetyDirectory(request)
  const report = await runBackup(
    {
      config,
      backups: { ...backups, directory },
      name: source.name,
      source: { ...source, connection: settingsFor(request, database) },
      dryRun: false,
      apart: true,
      lastro,
    },
    world,
  )
  await keepReport(report, { ...config.system, world })
  world.signal.throwIfAborted()
  const { value, reason } = report.verdict
  const common = { id: 'safety-backup', expected: 'what is there can be dumped' }
  if (!isGood(value)) {
    const detail = String(report.verdict.facts.detail ?? reason)
    const facts = { detail: `${reason}: ${detail}`, database }
    recorder.check({
      ...common,
      status: 'fail',
      actual: reason,
      reason: 'safety-backup-failed',
      facts,
    })
    throw new CheckFailure('safety-backup-failed', `the safety backup failed: ${reason}`, facts)
  }
  const name = report.backup?.name ?? ''
  recorder.check({ ...common, status: 'pass', actual: name })
  for (const artifact of report.artifacts) recorder.artifact(artifact)
  return { name, passportPath: join(directory, 'daily', name + PASSPORT_ENDING) }
}

/** Removes what a safety backup left that was killed; one that is alive keeps its lock and its files. */
export async function sweepSafetyBackups(request: RecoverRequest, world: World): Promise<void> {
  const { stateDir } = request.config.system
  const lock = {
    stateDir,
    resource: `backup-${request.source.name}`,
    procedure: 'recover',
    run: world.run.id,
    waitSeconds: 0,
  }
  const held = await acquireLock(lock, world).catch((error: unknown) => {
    if (error instanceof CheckFailure && error.reason === 'lock-held') return null
    throw error
  })
  if (!held) return
  try {
    await sweepPartials(safetyDirectory(request), async () => false)
  } finally {
    await held.release()
  }
}
