import { DEFAULT_CONFIG_FILE } from '../../config/load-config.ts'
import { planRecover } from '../../procedures/recover/plan-recover.ts'
import { runRecover } from '../../procedures/recover/recover.ts'
import type { ActionContext, ActionResult } from '../../runner/run-action.ts'
import { isGood } from '../../verdict/verdict.ts'
import { LASTRO_VERSION } from '../../version.ts'
import { keepRun } from '../procedure/keep-run.ts'
import { loadSettings } from '../procedure/load-settings.ts'
import type { RECOVER_INPUTS } from './inputs.ts'
import { recoverOutputs } from './outputs.ts'
import { RECOVERY_STATE } from './recovery-state.ts'

/** Plans, recovers or undoes; what it works on is remembered first, so that post can repair after a killed main. */
export async function runRecoverAction({
  inputs,
  world,
  remember,
}: ActionContext<typeof RECOVER_INPUTS>): Promise<ActionResult> {
  const config = await loadSettings(inputs.config, world)
  const commandWords = inputs.config === DEFAULT_CONFIG_FILE ? [] : ['--config', inputs.config]
  const request = planRecover(
    { ...inputs, commandWords },
    { config, environment: process.env, lastro: LASTRO_VERSION },
  )
  const { password } = request.connection
  if (password !== undefined) world.maskSecret(password)
  // A plan changes nothing, and must not repair what another run left either.
  if (request.mode !== 'plan') {
    remember(RECOVERY_STATE.config, inputs.config)
    remember(RECOVERY_STATE.source, request.source.name)
  }
  const report = await runRecover(request, world)
  const isFailure = !isGood(report.verdict.value)
  return {
    ...(await keepRun(report, config, { isFailure, world })),
    outputs: recoverOutputs(report),
    exitCode: isFailure ? 1 : 0,
  }
}
