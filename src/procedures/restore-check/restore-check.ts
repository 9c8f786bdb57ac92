import type { World } from '../../ports.ts'
import type { Report } from '../../report/report.ts'
import type { Ending, ReportRecorder } from '../../report/report-recorder.ts'
import { sweepDrillContainers, sweepDrills } from '../restore-drill/sweep-staging.ts'
import { runProcedure } from '../run-procedure.ts'
import type { RestoreCheckRequest } from './request.ts'
import { stageBackup } from './stage-backup.ts'
import { stageSample } from './stage-sample.ts'
import { tryMigration } from './try-migration.ts'

/**
 * Tries the repository's migration on a restored backup or on sample data; ends in `safe`, `unsafe` or `cannot-judge`.
 * A request that was refused touches nothing and runs nothing.
 */
export function runRestoreCheck(request: RestoreCheckRequest, world: World): Promise<Report> {
  const { system } = request.config
  const subject = {
    procedure: 'restore-check',
    lastro: request.lastro,
    system: system.name,
    locale: system.locale,
    lock: { stateDir: system.stateDir, resource: 'restore-check' },
    // What is thrown says that the trial could not be made, never that the migration is bad.
    onFailure: () => 'cannot-judge' as const,
  } as const
  return runProcedure(subject, world, (recorder) => conduct(request, world, recorder))
}

async function conduct(
  request: RestoreCheckRequest,
  world: World,
  recorder: ReportRecorder<'restore-check'>,
): Promise<Ending<'restore-check'>> {
  const { check, drill } = request.config
  if (request.refusal) return { value: 'cannot-judge', reason: request.refusal }
  recorder.check({ id: 'configuration', status: 'pass', expected: 'legal', actual: 'legal' })
  const { migrate } = check
  if (!migrate) return { value: 'safe', reason: 'configuration-legal' }
  if (!request.isMigrationTouched) return { value: 'safe', reason: 'migration-untouched' }
  await recorder.step('cleanup', async () => {
    await sweepDrills(drill, world)
    if (drill.staging === 'docker') await sweepDrillContainers(world)
  })
  const stage = request.data === 'backup' ? stageBackup : stageSample
  const staged = await stage(request, recorder, world)
  try {
    return await tryMigration({ request, migrate, staged, recorder }, world)
  } finally {
    await recorder.step('destroy', () => staged.end())
  }
}
