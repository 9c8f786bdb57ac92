import type { Config } from '../../../config/schema.ts'
import { answersInTime } from '../../../disk/answers-in-time.ts'
import { type HostMeasurement, LOCAL_HOST } from '../../../disk/measurement.ts'
import { CheckFailure } from '../../../errors.ts'
import type { World } from '../../../ports.ts'
import type { ReportRecorder } from '../../../report/report-recorder.ts'
import type { DiskCheckRequest } from '../request.ts'
import type { CleanUpPlan } from './plan-clean-up.ts'

type Recorder = ReportRecorder<'disk-check'>

/**
 * Carries out the plan that was asked for, if any.
 * @throws {CheckFailure} `filesystem-hanging` where the state or the backups do not answer
 */
export async function cleanUp(
  { config, apply, silentState }: DiskCheckRequest,
  world: World,
  recorder: Recorder,
): Promise<void> {
  if (apply === undefined) return
  const silent = silentState ?? (await silentBackups(config, world))
  if (silent !== undefined)
    throw new CheckFailure('filesystem-hanging', `${silent} does not answer`, { detail: silent })
  const { applyCleanUp } = await import('./apply-clean-up.ts')
  await recorder.step('clean-up', () => applyCleanUp(config, apply, world))
}

async function silentBackups({ backups, disk }: Config, world: World): Promise<string | undefined> {
  if (backups === undefined) return undefined
  const { directory } = backups
  const isAnswering = await answersInTime(directory, { seconds: disk.mountSeconds, world })
  return isAnswering ? undefined : directory
}

/**
 * A directory of backups that cannot be listed is told of by its own check, and gives no plan. One that did not answer is not even
 * asked: whoever asks it in this process waits with it for ever.
 */
export async function planOwn(
  { config }: DiskCheckRequest,
  measurements: readonly HostMeasurement[],
  { clock, log }: World,
): Promise<CleanUpPlan | null> {
  const own = measurements.find(({ host }) => host === LOCAL_HOST)
  const isSilent = own?.trees.some(({ listed }) => !listed) ?? false
  if (!own?.reached || isSilent) return null
  const { planCleanUp } = await import('./plan-clean-up.ts')
  return planCleanUp(config, clock.now()).catch((error: unknown) => {
    log.warn(`no plan to clean up: ${error instanceof Error ? error.message : String(error)}`)
    return null
  })
}
