import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../../../config/schema.ts'
import { ConfigurationError } from '../../../errors.ts'
import { fsyncDirectory } from '../../../files/durable-files.ts'
import { acquireLock } from '../../../lock/lock.ts'
import { inTurn } from '../../../lock/turn.ts'
import type { World } from '../../../ports.ts'
import { applyRetention } from '../../../retention/apply.ts'
import { planCleanUp, type Rotation } from './plan-clean-up.ts'

/**
 * Does exactly the plan of that id: the rotation of each source under the lock of its backups, then the old reports.
 * @throws {ConfigurationError} when the plan of now is another one: nothing was done then
 * @throws {CheckFailure} `lock-held` while a backup of a source runs
 */
export async function applyCleanUp(config: Config, id: string, world: World): Promise<void> {
  const plan = await planCleanUp(config, world.clock.now())
  if (plan.id !== id) throw anotherPlan(id, plan.id)
  for (const rotation of plan.rotations) await applyRotation(rotation, config, world)
  const { stateDir } = config.system
  if (plan.reports.length === 0) return
  const turn = { stateDir, resource: 'reports', procedure: 'disk-check', run: world.run.id }
  await inTurn(turn, async () => {
    for (const { path } of plan.reports) await rm(path, { force: true })
    await fsyncDirectory(join(stateDir, 'reports'))
  })
  world.log.info(`removed ${plan.reports.length} files of old reports`)
}

async function applyRotation(
  { source, plan }: Rotation,
  { system }: Config,
  world: World,
): Promise<void> {
  if (plan.operations.length === 0) return
  const resource = `backup-${source}`
  const request = { stateDir: system.stateDir, resource, procedure: 'disk-check' }
  const held = await acquireLock({ ...request, run: world.run.id, waitSeconds: 0 }, world)
  try {
    await applyRetention(plan, world)
  } finally {
    await held.release()
  }
}

function anotherPlan(given: string, now: string): ConfigurationError {
  return new ConfigurationError([
    {
      field: 'apply',
      value: given,
      legal: `the id of the plan of now, ${now}`,
      mend: 'Run lastro disk-check again and look at what it would remove: something has changed since.',
    },
  ])
}
