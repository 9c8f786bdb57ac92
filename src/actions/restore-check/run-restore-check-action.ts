import { planCheck } from '../../procedures/restore-check/plan-check.ts'
import type { SampleSeed } from '../../procedures/restore-check/request.ts'
import { runRestoreCheck } from '../../procedures/restore-check/restore-check.ts'
import type { ActionContext, ActionResult } from '../../runner/run-action.ts'
import { isGood } from '../../verdict/verdict.ts'
import { LASTRO_VERSION } from '../../version.ts'
import { keepRun } from '../procedure/keep-run.ts'
import { STAGING_STATE } from '../procedure/staging-state.ts'
import type { RESTORE_CHECK_INPUTS } from './inputs.ts'
import { restoreCheckOutputs } from './outputs.ts'

/** Checks the migration in the checkout. No secret is read: a check connects to nothing but its own server. */
export async function runRestoreCheckAction(
  { inputs, world, remember }: ActionContext<typeof RESTORE_CHECK_INPUTS>,
  sample: SampleSeed,
): Promise<ActionResult> {
  const place = { environment: process.env, checkout: process.env.GITHUB_WORKSPACE ?? '.' }
  const plan = await planCheck(inputs, place, world)
  if (!plan.refusal) remember(STAGING_STATE, plan.config.drill.directory)
  const report = await runRestoreCheck({ ...plan, sample, lastro: LASTRO_VERSION }, world)
  const isFailure = !isGood(report.verdict.value)
  return {
    ...(await keepRun(report, plan.config, { isFailure, world })),
    outputs: restoreCheckOutputs(report),
    exitCode: isFailure ? 1 : 0,
  }
}
