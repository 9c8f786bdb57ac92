import { runDiskCheck } from '../../procedures/disk-check/disk-check.ts'
import { withAnsweringState } from '../../procedures/disk-check/stand-in-state.ts'
import { measureSystem } from '../../procedures/measurement/measure-system.ts'
import type { ActionContext, ActionResult } from '../../runner/run-action.ts'
import { failsDiskCheck } from '../../verdict/fail-on.ts'
import { LASTRO_VERSION } from '../../version.ts'
import { keepRun } from '../procedure/keep-run.ts'
import { loadSettings } from '../procedure/load-settings.ts'
import type { DISK_CHECK_INPUTS } from './inputs.ts'
import { diskCheckOutputs } from './outputs.ts'

/** Checks the disks of all hosts, or of one. */
export async function runDiskCheckAction({
  inputs,
  world,
}: ActionContext<typeof DISK_CHECK_INPUTS>): Promise<ActionResult> {
  const state = await withAnsweringState(await loadSettings(inputs.config, world), world)
  const { host, failOn } = inputs
  const request = { ...state, lastro: LASTRO_VERSION, ...(host === undefined ? {} : { host }) }
  const report = await runDiskCheck(request, world, measureSystem)
  const isFailure = failsDiskCheck(report.verdict, failOn)
  return {
    ...(await keepRun(report, state.config, { isFailure, world })),
    outputs: diskCheckOutputs(report),
    exitCode: isFailure ? 1 : 0,
  }
}
