import { CheckFailure } from '../../errors.ts'
import { planRecover } from '../../procedures/recover/plan-recover.ts'
import { runRecover } from '../../procedures/recover/recover.ts'
import type { PostContext } from '../../runner/run-post.ts'
import { LASTRO_VERSION } from '../../version.ts'
import { keepRun } from '../procedure/keep-run.ts'
import { loadSettings } from '../procedure/load-settings.ts'
import { RECOVERY_STATE } from './recovery-state.ts'

/**
 * Finishes or undoes what a killed main left, as `lastro recover resume` does, with a report of its own; nothing when main
 * came to its end.
 * @throws CheckFailure when a person is needed: the step then fails.
 */
export async function repairRecovery({ state, world }: PostContext): Promise<void> {
  const { [RECOVERY_STATE.config]: path, [RECOVERY_STATE.source]: source } = state
  if (!path || !source) return
  const config = await loadSettings(path, world)
  const request = planRecover(
    { mode: 'resume', source },
    { config, environment: process.env, lastro: LASTRO_VERSION },
  )
  const { password } = request.connection
  if (password !== undefined) world.maskSecret(password)
  const report = await runRecover(request, world)
  const { value, reason, facts } = report.verdict
  if (value === 'not-changed') return
  await keepRun(report, config, { isFailure: false, world })
  world.log.warn(`the recovery was repaired: ${value} (${reason})`)
  if (value === 'failed')
    throw new CheckFailure(reason, `the killed recovery needs a person: ${reason}`, facts)
}
