import { listBackups } from '../../backups/list.ts'
import type { BackupsConfig, Config } from '../../config/schema.ts'
import { readLedger } from '../../ledger/read.ts'
import type { World } from '../../ports.ts'
import type { ReportRecorder } from '../../report/report-recorder.ts'
import { applyRetention } from '../../retention/apply.ts'
import { planRetention } from '../../retention/plan.ts'

/** Whose tiers to rotate. */
export interface RotateRequest {
  readonly config: Config
  readonly backups: BackupsConfig
  /** Only this source's backups are touched. */
  readonly name: string
  readonly planOnly: boolean
}

/** Shows the retention plan and does exactly that plan; the plan itself refuses what is not safe. */
export async function rotate(
  request: RotateRequest,
  world: World,
  recorder: ReportRecorder<'backup'>,
): Promise<void> {
  const { system } = request.config
  const now = world.clock.now()
  const entries = (
    await listBackups(request.backups.directory, { timezone: system.timezone, now })
  ).filter((entry) => entry.source === request.name)
  const [newest] = (await readLedger(system.stateDir, { limit: 1 })).slice(-1)
  const plan = planRetention({
    entries,
    policy: request.backups.retention,
    now,
    timezone: system.timezone,
    ...(newest ? { lastRunAt: new Date(newest.time) } : {}),
  })
  recorder.sections({ retention: plan.lines })
  if (plan.freeze)
    recorder.check({
      id: 'retention',
      status: 'warn',
      expected: 'a clock that runs forward',
      actual: plan.freeze.reason,
      reason: 'retention-frozen',
      facts: { detail: `${plan.freeze.reason}: ${plan.freeze.name}` },
    })
  for (const entry of entries.filter((each) => each.state === 'future')) {
    recorder.check({
      id: 'retention',
      status: 'warn',
      expected: 'backups of the past',
      actual: entry.name,
      reason: 'future-dated-backup',
      facts: {
        name: entry.name,
        ...(entry.takenAt ? { takenAt: entry.takenAt.toISOString() } : {}),
      },
    })
  }
  if (!request.planOnly) await applyRetention(plan, world)
}
