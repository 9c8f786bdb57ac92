import { availableParallelism } from 'node:os'
import { requireBackups, requireSource } from '../../config/requirements.ts'
import type { Config } from '../../config/schema.ts'
import type { World } from '../../ports.ts'
import { examineBackup } from '../restoration/examine-backup.ts'
import { checkGlobals, loadPassport } from '../restoration/load-passport.ts'
import { PhaseClock } from '../restoration/phase-clock.ts'
import { type RestoredDatabase, restoreBackup } from '../restoration/restore-backup.ts'
import { selectBackup } from '../restoration/select-backup.ts'
import { removeStaging } from '../restore-drill/remove-staging.ts'
import { openStaging } from '../restore-drill/staging.ts'
import type { RestoreCheckRequest } from './request.ts'
import type { CheckRecorder, StagedData } from './staged-data.ts'

/** A separate server is not the place for somebody's program and a second copy: the check takes the host's own PostgreSQL. */
function onThisHost(config: Config): Config {
  if (config.drill.staging !== 'url') return config
  return { ...config, drill: { ...config.drill, staging: 'local' } }
}

/**
 * Restores the backup as a drill does, in the staging that the configuration names.
 * @throws CheckFailure with the reason of the failure; nothing is left then.
 */
export async function stageBackup(
  request: RestoreCheckRequest,
  recorder: CheckRecorder,
  world: World,
): Promise<StagedData> {
  const { config } = request
  const { name: source, tenants } = requireSource(config, config.check.source)
  const selected = await recorder.step('select', () =>
    selectBackup({
      directory: requireBackups(config).directory,
      source,
      ...(request.backup === undefined ? {} : { backup: request.backup }),
      pick: 'newest',
      timezone: config.system.timezone,
      now: world.clock.now(),
      random: Math.random,
    }),
  )
  const passport = await loadPassport(selected, recorder)
  if (passport) await checkGlobals(selected, passport, recorder)
  const { backup, needs, plain } = await examineBackup(selected, passport, world)
  const staging = await openStaging(
    { drill: { config: onThisHost(config) }, needs, recorder },
    world,
  )
  const { target, workspace } = staging
  const { timeoutSeconds } = config.drill
  const jobs = config.drill.jobs ?? Math.min(4, availableParallelism())
  const phases = new PhaseClock(world.clock)
  let restored: RestoredDatabase | undefined
  const end = async () => {
    await restored?.server.stop()
    await removeStaging(staging, recorder)
  }
  try {
    restored = await restoreBackup(
      { backup, passport, needs, plain, target, workspace, jobs, timeoutSeconds, phases, recorder },
      world,
    )
  } catch (error) {
    await end()
    throw error
  }
  return { ...restored, workspace, tenantPattern: passport?.source.tenantPattern ?? tenants, end }
}
