import { runDrillCheck } from '../../procedures/drill-check/drill-check.ts'
import { type CheckMeans, planCheck } from '../../procedures/drill-check/plan-check.ts'
import type { ActionContext, ActionResult } from '../../runner/run-action.ts'
import { isGood } from '../../verdict/verdict.ts'
import { LASTRO_VERSION } from '../../version.ts'
import { keepRun } from '../procedure/keep-run.ts'
import { loadSettings } from '../procedure/load-settings.ts'
import { STAGING_STATE } from '../procedure/staging-state.ts'
import { type DRILL_CHECK_INPUTS, drillCheckConflicts } from './inputs.ts'
import { drillCheckOutputs } from './outputs.ts'

/** Checks the drill; the place of staging is remembered first, so that post can clean after a killed main. */
export async function runDrillCheckAction(
  { inputs, world, remember }: ActionContext<typeof DRILL_CHECK_INPUTS>,
  backend: CheckMeans['backend'],
): Promise<ActionResult> {
  const config = await loadSettings(inputs.config, world, drillCheckConflicts(inputs))
  const request = planCheck(config, inputs, {
    lastro: LASTRO_VERSION,
    backend,
  })
  remember(STAGING_STATE, config.drill.directory)
  const report = await runDrillCheck(request, world)
  const isFailure = !isGood(report.verdict.value)
  return {
    ...(await keepRun(report, config, { isFailure, world })),
    outputs: drillCheckOutputs(report),
    exitCode: isFailure ? 1 : 0,
  }
}
